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
        guard end > opening.start, !isNested(head, opening),
            !(Self.phraseRules.contains(opening.rule) && isRestrictive(head))
        else { return }
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

    /// "mayors who praised the bridge": the clause tells which mayors are meant.
    private func isRestrictive(_ head: AttributionHead) -> Bool {
        head.subject?.antecedentEnd != nil && view.key(head.start - 1) != ","
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
        guard !prefix.isEmpty, !prefix.contains(where: { prose.span(at: $0) != nil }) else {
            return nil
        }
        if goesOnQuoted(head.end) { return prefix }
        guard prefix.count > 2, !view.has(start, .preposition),
            !prefix.prefix(3).contains(where: { Self.circumstances.contains(view.key($0)) }),
            !subjects.isFronted(start, sentence),
            contents.isClause(start, prefix.upperBound, [])
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
    static let phraseRules: Set<String> = ["reported_object", "reported_topic", "described_as"]

    mutating func accordingTo(
        _ heads: [AttributionHead], _ index: Int, _ sentence: Range<Int>
    ) {
        let head = heads[index]
        guard isSource(head.subject) else { return }
        let opens = !(sentence.lowerBound..<head.start).contains {
            view.isWord($0) && !view.has($0, [.adverb, .conjunction])
        }
        if opens {
            if let number = prose.span(openingAt: head.end + 1),
                prose.spans[number].tokens.upperBound + 1 >= sentence.upperBound,
                view.key(head.end) == ":" || view.key(head.end) == ","
            {
                let inner = prose.spans[number].inner
                add(draft([inner], spans: [number], head, rule: "according_to"))
                return
            }
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
        let isWhole = self.contents.isClause(start, end, [])
        if let rest = rest(behind: head, isWhole: isWhole, sentence, before: heads[(index + 1)...])
        {
            contents.append(rest)
        }
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
        var contents = isCircumstance(start..<end) ? [] : [start..<end]
        var rule = "reported_cue_after"
        let isWhole = self.contents.isClause(start, end, [])
        if let rest = rest(behind: head, isWhole: isWhole, sentence, before: heads[(index + 1)...])
        {
            contents.append(rest)
            rule = "reported_cue_inside"
        } else if contents.isEmpty {
            return
        } else if !isWhole {
            return
        }
        add(draft(contents, head, rule: rule))
    }

    /// ", will be late", ", but the road is open".
    private func goesOnClause(_ index: Int) -> Bool {
        if view.has(index, .auxiliary) { return true }
        return view.has(index, .conjunction)
            && view.has(index + 1, [.determiner, .possessivePronoun, .subjectPronoun])
    }

    /// "Still,", "In May,", "Two weeks ago,": no part of what is said needs to stand there.
    private func isCircumstance(_ words: Range<Int>) -> Bool {
        if view.has(words.lowerBound, .preposition) { return words.count < 4 }
        return view.key(words.upperBound - 1) == "ago"
            || words.allSatisfy { view.has($0, [.adverb, .conjunction, .time]) }
    }

    /// ", a promise she has made before": the writer's own words.
    private func isRemark(_ index: Int) -> Bool {
        Self.remarks.contains(view.key(index))
    }

    private static let remarks: Set<WordKey> = ["a", "according", "after", "an", "during"]

    /// "As Ms Oru noted, the bridge is late": the clause stands behind the comma.
    mutating func asSaid(_ head: AttributionHead, _ sentence: Range<Int>) -> Bool {
        let opener = head.start - 1
        guard opener >= sentence.lowerBound, view.key(opener) == "as",
            opener == sentence.lowerBound || view.has(opener - 1, [.conjunction, .subordinator]),
            let comma = comma(after: head.end, min(sentence.upperBound, head.end + 6)),
            comma + 2 < sentence.upperBound
        else { return false }
        let start = comma + 1
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

    /// "The plan, he said, will fail": what follows the second comma; `isWhole` where what stands
    /// before the first is a clause already.
    func rest(
        behind head: AttributionHead, isWhole: Bool, _ sentence: Range<Int>,
        before later: ArraySlice<AttributionHead>
    ) -> Range<Int>? {
        let start = head.end + 1
        guard view.key(head.end) == ",", start + 1 < sentence.upperBound else { return nil }
        guard !view.has(start, [.gerund, .relative]), !isRemark(start) else { return nil }
        // "said Ms Oru, mayor of Tarn": only some words show that the clause goes on.
        if isWhole, head.kind != .finite, !goesOnClause(start) { return nil }
        let end = contents.end(from: start, in: sentence, before: later)
        return end > start ? start..<end : nil
    }
}
