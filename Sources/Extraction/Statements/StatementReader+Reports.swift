import TextAnalysis

/// What an attribution reports, before, around or behind it.
extension StatementReader {
    mutating func take(
        _ opening: ContentReader.Opening, _ heads: [AttributionHead], _ index: Int,
        _ sentence: Range<Int>
    ) {
        let head = heads[index]
        if opening.isQuotation, let number = prose.span(openingAt: opening.start),
            !goesOn(behind: number, sentence)
        {
            let inner = prose.spans[number].inner
            if let prefix = clause(before: head, sentence) {
                let contents = [prefix, prose.spans[number].tokens]
                add(draft(contents, head, rule: "reported_cue_inside"))
            } else {
                add(draft([inner], spans: [number], head, rule: opening.rule))
            }
            return
        }
        let end = contents.end(
            from: opening.start, in: sentence, before: heads[(index + 1)...],
            limit: contents.clauseEnd(of: head, from: opening.start, sentence),
            isPhrase: Self.phraseRules.contains(opening.rule))
        guard end > opening.start, !isNested(head, opening) else { return }
        let rule = opening.isQuotation ? "reported_bare" : opening.rule
        // "said that …: “…”" is one content; what is rejected or praised in a phrase is another.
        guard Self.phraseRules.contains(opening.rule),
            let number = quotationBehindColon(in: opening.start..<end)
        else {
            add(draft([opening.start..<end], head, rule: rule))
            return
        }
        let span = prose.spans[number]
        let reported = opening.start..<contents.trimmedEnd(opening.start, span.open)
        add(draft([reported], head, rule: rule))
        add(draft([span.inner], spans: [number], head, rule: "quotation_cue_before"))
    }

    /// "rejected the charge that …: “That is untrue.”": the quotation stands for itself.
    func quotationBehindColon(in content: Range<Int>) -> Int? {
        for index in content.dropFirst(2) where view.key(index - 1) == ":" {
            guard prose.span(at: index - 1) == nil, let number = prose.span(openingAt: index),
                view.isCapital(prose.spans[number].inner.lowerBound),
                prose.spans[number].tokens.upperBound >= content.upperBound
            else { continue }
            return number
        }
        return nil
    }

    /// What somebody is said to think is part of what is said.
    func isNested(_ head: AttributionHead, _ opening: ContentReader.Opening) -> Bool {
        let isAttitude = head.frames.has(.attitude) && !head.frames.has(.quotes)
        guard
            isAttitude || Self.phraseRules.contains(opening.rule)
                || opening.rule == "reported_object_infinitive",
            let last = drafts.last
        else { return false }
        return last.contents.contains { $0.contains(opening.start) }
    }

    /// "The streets were empty, he added, “but …”": what stands before the attribution.
    func clause(before head: AttributionHead, _ sentence: Range<Int>) -> Range<Int>? {
        guard head.kind == .finite, head.subject?.antecedentEnd == nil,
            view.key(head.start - 1) == ",", view.key(head.end) == ","
        else { return nil }
        let start = start(ofReportBefore: head.start - 1, sentence)
        let prefix = start..<(head.start - 1)
        guard prefix.count > 2, !view.has(start, .preposition),
            !Self.circumstances.contains(view.key(start)),
            !prefix.contains(where: { prose.span(at: $0) != nil }),
            contents.isClause(start, prefix.upperBound, []) || goesOnQuoted(head.end)
        else { return nil }
        return prefix
    }

    /// "The museum, he said, “would show …”": the marks open within the clause.
    func goesOnQuoted(_ comma: Int) -> Bool {
        prose.span(openingAt: comma + 1).map {
            !view.isCapital(prose.spans[$0].inner.lowerBound)
        } ?? false
    }

    /// Words that open what happened while somebody spoke.
    static let circumstances: Set<WordKey> = ["when", "while", "once", "where"]

    /// Whether a sentence goes on with words that belong to what a quotation begins.
    func goesOn(behind number: Int, _ sentence: Range<Int>) -> Bool {
        let span = prose.spans[number]
        guard let close = span.close, close + 1 < sentence.upperBound else { return false }
        let last = span.inner.upperBound - 1
        if view.tokens[last].kind == .punctuation { return false }
        return view.isWord(close + 1) && !view.has(close + 1, [.conjunction, .subordinator])
    }

    /// Rules whose content is a noun phrase and what is said of it.
    static let phraseRules: Set<String> = ["reported_object", "described_as"]

    mutating func accordingTo(
        _ heads: [AttributionHead], _ index: Int, _ sentence: Range<Int>
    ) {
        let head = heads[index]
        guard isSource(head.subject) else { return }
        let opens = !(sentence.lowerBound..<head.start).contains {
            view.isWord($0) && !view.has($0, [.adverb, .conjunction])
        }
        if opens {
            guard let comma = comma(after: head.end, sentence.upperBound) else { return }
            let end = contents.end(
                from: comma + 1, in: sentence, before: heads[(index + 1)...])
            guard end > comma + 1 else { return }
            add(draft([(comma + 1)..<end], head, rule: "according_to"))
            return
        }
        let start = bracket(before: head.start, sentence) ?? sentence.lowerBound
        let end = contents.trimmedEnd(start, head.start)
        guard end > start + 2, !view.has(head.start - 1, .auxiliary) else { return }
        var contents = [start..<end]
        if let rest = rest(behind: head, of: contents[0], sentence) { contents.append(rest) }
        add(draft(contents, head, rule: "according_to"))
    }

    /// "according to plan" names no source.
    func isSource(_ subject: Subject?) -> Bool {
        guard let mention = subject?.mention else { return false }
        return mention.count > 1 || !Self.manners.contains(view.key(mention.lowerBound))
    }

    static let manners: Set<WordKey> = [
        "ability", "age", "circumstances", "custom", "law", "need", "plan", "plans", "rules",
        "schedule", "size", "taste", "tradition",
    ]

    /// The token behind a bracket that is open at `index`.
    func bracket(before index: Int, _ sentence: Range<Int>) -> Int? {
        var position = index - 1
        while position > sentence.lowerBound {
            if view.key(position) == ")" { return nil }
            if view.key(position) == "(" { return position + 1 }
            position -= 1
        }
        return nil
    }

    func comma(after start: Int, _ limit: Int) -> Int? {
        (start..<min(limit, start + 30)).first { view.key($0) == "," }
    }

    /// Takes the clause before the attribution: "The plan has failed, officials said".
    mutating func reportBefore(
        _ heads: [AttributionHead], _ index: Int, _ sentence: Range<Int>
    ) {
        let head = heads[index]
        guard head.kind == .finite || head.kind == .inverted,
            head.frames.has(.quotes), head.frames.has([.bare, .that])
        else { return }
        let before = head.start - 1
        if asSaid(head, sentence) { return }
        guard before > sentence.lowerBound,
            view.key(before) == "," || view.tokens[before].kind == .dash,
            head.kind == .inverted || self.contents.endsAttribution(head, in: sentence)
        else { return }
        let start = start(ofReportBefore: before, sentence)
        let end = self.contents.trimmedEnd(start, before)
        guard end > start, !view.has(start, .relative) else { return }
        var contents = [start..<end]
        var rule = "reported_cue_after"
        if let rest = rest(behind: head, of: contents[0], sentence) {
            contents.append(rest)
            rule = "reported_cue_inside"
        } else if !self.contents.isClause(start, end, []) {
            return
        }
        add(draft(contents, head, rule: rule))
    }

    static let reasons: Set<WordKey> = [
        "although", "because", "but", "if", "though", "unless", "until",
    ]

    /// "As Ms Oru noted, the bridge is late": the clause stands behind the comma.
    mutating func asSaid(_ head: AttributionHead, _ sentence: Range<Int>) -> Bool {
        guard view.key(sentence.lowerBound) == "as", head.start == sentence.lowerBound + 1,
            view.key(head.end) == ",", head.end + 2 < sentence.upperBound
        else { return false }
        let start = head.end + 1
        let end = contents.trimmedEnd(start, sentence.upperBound)
        guard end > start, contents.isClause(start, end, []) else { return false }
        add(draft([start..<end], head, rule: "as_said"))
        return true
    }

    /// The sentence's start, or that of the clause behind another report in it.
    func start(ofReportBefore end: Int, _ sentence: Range<Int>) -> Int {
        guard let last = drafts.last?.contents.last, sentence.contains(last.lowerBound),
            last.upperBound < end, view.key(last.upperBound) == ",",
            view.has(last.upperBound + 1, .conjunction)
        else { return sentence.lowerBound }
        return last.upperBound + 1
    }

    /// "The plan, he said, will fail": what follows the second comma.
    func rest(
        behind head: AttributionHead, of prefix: Range<Int>, _ sentence: Range<Int>
    ) -> Range<Int>? {
        let start = head.end + 1
        guard view.key(head.end) == ",", start + 1 < sentence.upperBound else { return nil }
        let isClause = prefix.dropFirst().contains { view.has($0, .auxiliary) }
        guard
            view.has(start, .auxiliary) || Self.reasons.contains(view.key(start))
                || !isClause && prefix.count < 12
                    && !view.has(start, [.gerund, .relative, .conjunction])
        else { return nil }
        let end = contents.trimmedEnd(start, sentence.upperBound)
        return end > start ? start..<end : nil
    }
}
