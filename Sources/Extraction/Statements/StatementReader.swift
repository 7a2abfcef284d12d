import TextAnalysis

/// Reads the statements of the publisher's prose, paragraph by paragraph.
///
/// Attributions take their contents first; quotations that none has taken then go on from the
/// statement before, or are nobody's.
struct StatementReader {
    let prose: Prose
    let contents: ContentReader
    private let finder: HeadFinder
    private let subjects: SubjectReader
    private(set) var drafts: [StatementDraft] = []
    /// The draft that took each quotation, or -1.
    private(set) var takenBy: [Int]
    /// An attribution with a colon at the end of the paragraph before.
    private var introduced: (subject: Subject, cue: Range<Int>)?

    var view: SpeechText { prose.view }

    init(_ prose: Prose) {
        self.prose = prose
        contents = ContentReader(prose)
        finder = HeadFinder(prose)
        subjects = SubjectReader(prose)
        takenBy = Array(repeating: -1, count: prose.spans.count)
    }

    mutating func read() -> [StatementDraft] {
        var lastOfParagraph: Int?
        for paragraph in prose.paragraphs {
            let first = drafts.count
            var colon: (subject: Subject, cue: Range<Int>)?
            for sentence in paragraph.sentences {
                let heads = finder.heads(in: sentence)
                for index in heads.indices { read(heads, index, sentence) }
                colon = introduction(sentence, heads.last)
            }
            takeLeftovers(in: paragraph, first: first, before: lastOfParagraph)
            introduced = colon
            lastOfParagraph = drafts.indices.last { $0 >= first && hasSpeaker($0) }
        }
        return drafts
    }

    /// Who is said to speak in the next paragraph: the sentence ends in a colon.
    private func introduction(
        _ sentence: Range<Int>, _ head: AttributionHead?
    ) -> (subject: Subject, cue: Range<Int>)? {
        let last = sentence.upperBound - 1
        guard view.key(last) == ":" else { return nil }
        if let head, let subject = head.subject, last - head.end < 12 {
            return (subject, head.cue)
        }
        guard let subject = subjects.main(of: sentence), isSpeaking(subject.mention) else {
            return nil
        }
        return (subject, last..<(last + 1))
    }

    private mutating func read(
        _ heads: [AttributionHead], _ index: Int, _ sentence: Range<Int>
    ) {
        let head = heads[index]
        if quotationBefore(head, sentence) { return }
        if head.kind == .accordingTo {
            accordingTo(heads, index, sentence)
            return
        }
        if head.kind == .hearsay {
            let end = contents.trimmedEnd(sentence.lowerBound, sentence.upperBound)
            add(draft([sentence.lowerBound..<end], head, rule: "hearsay"))
            return
        }
        if let opening = contents.opening(after: head, in: sentence) {
            take(opening, heads, index, sentence)
            return
        }
        reportBefore(heads, index, sentence)
    }

    private mutating func add(_ draft: StatementDraft) {
        guard draft.contents.allSatisfy({ !$0.isEmpty }) else { return }
        for number in draft.spans { takenBy[number] = drafts.count }
        for content in draft.contents {
            for token in content {
                if let number = prose.span(openingAt: token), takenBy[number] < 0 {
                    takenBy[number] = drafts.count
                }
            }
        }
        drafts.append(draft)
    }

    private func draft(
        _ contents: [Range<Int>], spans: [Int] = [], _ head: AttributionHead, rule: String
    ) -> StatementDraft {
        StatementDraft(
            contents: contents, spans: spans, cue: head.cue, subject: head.subject,
            isAttitude: head.frames.has(.attitude) && !head.frames.has(.quotes), rule: rule)
    }

    // MARK: Quotations

    /// "“…,” he said": the quotation that ends right before an attribution.
    private mutating func quotationBefore(
        _ head: AttributionHead, _ sentence: Range<Int>
    ) -> Bool {
        guard head.kind == .finite || head.kind == .inverted || head.kind == .accordingTo,
            head.frames.has([.quotes, .that, .bare, .asks])
        else { return false }
        var before = head.start - 1
        var isMarked = false
        while before >= sentence.lowerBound, prose.span(at: before) == nil,
            view.key(before) == "," || view.tokens[before].kind == .dash
        {
            isMarked = true
            before -= 1
        }
        guard before >= sentence.lowerBound, let number = prose.span(endingAt: before) else {
            return quotationOfSentenceBefore(head, sentence)
        }
        let span = prose.spans[number]
        guard isMarked || endsInMark(span) || head.kind == .inverted else { return false }
        takeQuotation(number, head, sentence)
        return true
    }

    /// Whether a comma, stop or dash stands last between the marks, inner marks left out.
    private func endsInMark(_ span: QuoteSpan) -> Bool {
        var last = span.inner.upperBound - 1
        while last > span.inner.lowerBound, view.tokens[last].kind == .quote { last -= 1 }
        let key = view.key(last)
        return key == "," || QuoteMark.stops.contains(key) || view.tokens[last].kind == .dash
    }

    /// "“…!” Quispe demanded.": the stop inside the marks seemed to end the sentence.
    private mutating func quotationOfSentenceBefore(
        _ head: AttributionHead, _ sentence: Range<Int>
    ) -> Bool {
        guard head.start == sentence.lowerBound, contents.endsAttribution(head, in: sentence),
            let number = prose.span(endingAt: head.start - 1), takenBy[number] < 0
        else { return false }
        let last = view.key(prose.spans[number].inner.upperBound - 1)
        guard last == "?" || last == "!" || last == "…" else { return false }
        takeQuotation(number, head, prose.spans[number].open..<sentence.upperBound)
        return true
    }

    private mutating func takeQuotation(
        _ number: Int, _ head: AttributionHead, _ sentence: Range<Int>
    ) {
        // "Reed disagreed: “…,” he said" is said once; who stands before the words is named best.
        guard takenBy[number] < 0 else { return }
        let span = prose.spans[number]
        let rule = head.kind == .inverted ? "quotation_inverted" : "quotation_cue_after"
        let prefix = sentence.lowerBound..<span.open
        if let start = mixedStart(prefix) {
            add(draft([start..<span.tokens.upperBound], head, rule: "reported_cue_after"))
            return
        }
        var spans = [number]
        if let next = continuation(of: span, head, sentence) { spans.append(next) }
        add(draft(spans.map { prose.spans[$0].inner }, spans: spans, head, rule: rule))
    }

    /// Where a report starts whose end is quoted; nil where the quotation stands for itself.
    private func mixedStart(_ prefix: Range<Int>) -> Int? {
        guard !prefix.isEmpty else { return nil }
        let last = prefix.upperBound - 1
        if prose.span(at: last) != nil { return nil }
        if view.tokens[last].kind == .punctuation, view.key(last) != ",", view.key(last) != ")" {
            return nil
        }
        let words = prefix.filter { view.isWord($0) }
        return words.isEmpty ? nil : prefix.lowerBound
    }

    /// "“A,” he said, “B”": the second half.
    private func continuation(
        of span: QuoteSpan, _ head: AttributionHead, _ sentence: Range<Int>
    ) -> Int? {
        var index = head.end
        while index < min(sentence.upperBound, head.end + 25) {
            if let number = prose.span(openingAt: index) {
                let before = view.key(index - 1)
                return before == "," || before == ":" ? number : nil
            }
            if view.has(index, [.past, .third]), index > head.end + 3 { return nil }
            index += 1
        }
        return nil
    }

    // MARK: Reports

    private mutating func take(
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
        add(draft([opening.start..<end], head, rule: rule))
    }

    /// What somebody is said to think is part of what is said.
    private func isNested(_ head: AttributionHead, _ opening: ContentReader.Opening) -> Bool {
        let isAttitude = head.frames.has(.attitude) && !head.frames.has(.quotes)
        guard
            isAttitude || Self.phraseRules.contains(opening.rule)
                || opening.rule == "reported_object_infinitive",
            let last = drafts.last
        else { return false }
        return last.contents.contains { $0.contains(opening.start) }
    }

    /// "The streets were empty, he added, “but …”": what stands before the attribution.
    private func clause(before head: AttributionHead, _ sentence: Range<Int>) -> Range<Int>? {
        guard head.kind == .finite, head.subject?.antecedentEnd == nil,
            view.key(head.start - 1) == ",", view.key(head.end) == ","
        else { return nil }
        let start = start(ofReportBefore: head.start - 1, sentence)
        let prefix = start..<(head.start - 1)
        guard prefix.count > 2, !view.has(start, .preposition),
            !Self.circumstances.contains(view.key(start)),
            !prefix.contains(where: { prose.span(at: $0) != nil }),
            contents.isClause(start, prefix.upperBound, [])
        else { return nil }
        return prefix
    }

    /// Words that open what happened while somebody spoke.
    private static let circumstances: Set<WordKey> = ["when", "while", "once", "where"]

    /// Whether a sentence goes on with words that belong to what a quotation begins.
    private func goesOn(behind number: Int, _ sentence: Range<Int>) -> Bool {
        let span = prose.spans[number]
        guard let close = span.close, close + 1 < sentence.upperBound else { return false }
        let last = span.inner.upperBound - 1
        if view.tokens[last].kind == .punctuation { return false }
        return view.isWord(close + 1) && !view.has(close + 1, [.conjunction, .subordinator])
    }

    /// Rules whose content is a noun phrase and what is said of it.
    private static let phraseRules: Set<String> = ["reported_object", "described_as"]

    private mutating func accordingTo(
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
    private func isSource(_ subject: Subject?) -> Bool {
        guard let mention = subject?.mention else { return false }
        return mention.count > 1 || !Self.manners.contains(view.key(mention.lowerBound))
    }

    private static let manners: Set<WordKey> = [
        "ability", "age", "circumstances", "custom", "law", "need", "plan", "plans", "rules",
        "schedule", "size", "taste", "tradition",
    ]

    /// The token behind a bracket that is open at `index`.
    private func bracket(before index: Int, _ sentence: Range<Int>) -> Int? {
        var position = index - 1
        while position > sentence.lowerBound {
            if view.key(position) == ")" { return nil }
            if view.key(position) == "(" { return position + 1 }
            position -= 1
        }
        return nil
    }

    private func comma(after start: Int, _ limit: Int) -> Int? {
        (start..<min(limit, start + 30)).first { view.key($0) == "," }
    }

    /// Takes the clause before the attribution: "The plan has failed, officials said".
    private mutating func reportBefore(
        _ heads: [AttributionHead], _ index: Int, _ sentence: Range<Int>
    ) {
        let head = heads[index]
        guard head.kind == .finite || head.kind == .inverted,
            head.frames.has(.quotes), head.frames.has([.bare, .that])
        else { return }
        let before = head.start - 1
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

    private static let reasons: Set<WordKey> = ["because", "but"]

    /// The sentence's start, or that of the clause behind another report in it.
    private func start(ofReportBefore end: Int, _ sentence: Range<Int>) -> Int {
        guard let last = drafts.last?.contents.last, sentence.contains(last.lowerBound),
            last.upperBound < end, view.key(last.upperBound) == ",",
            view.has(last.upperBound + 1, .conjunction)
        else { return sentence.lowerBound }
        return last.upperBound + 1
    }

    /// "The plan, he said, will fail": what follows the second comma.
    private func rest(
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

    // MARK: Quotations without an attribution of their own

    private mutating func takeLeftovers(
        in paragraph: Prose.Paragraph, first: Int, before: Int?
    ) {
        for number in paragraph.spans where takenBy[number] < 0 {
            let span = prose.spans[number]
            if span.isReopened { takeReopened(number) }
            if takenBy[number] >= 0 { continue }
            guard let sentence = paragraph.sentences.first(where: { $0.contains(span.open) })
            else { continue }
            if opensSentence(span, sentence) {
                takeAlone(number, paragraph, first, before)
            } else if let pieces = PieceReader(prose).pieces(in: sentence, from: number),
                pieces.contains(where: { takenBy[$0] < 0 })
            {
                takePieces(sentence, first)
            }
        }
        joinReopened(paragraph)
    }

    /// A sentence without an attribution that quotes the speaker of the one before.
    private mutating func takePieces(_ sentence: Range<Int>, _ first: Int) {
        if drafts.indices.contains(where: { $0 >= first && overlaps(drafts[$0], sentence) }) {
            return
        }
        let end = contents.trimmedEnd(sentence.lowerBound, sentence.upperBound)
        var draft = StatementDraft(
            contents: [sentence.lowerBound..<end], rule: "quoted_words_continued")
        if !PieceReader(prose).isHearsay(sentence) {
            guard
                let before = drafts.indices.last(where: {
                    precedes(drafts[$0], sentence, first, $0)
                })
            else { return }
            draft.continues = before
        }
        add(draft)
    }

    private func overlaps(_ draft: StatementDraft, _ sentence: Range<Int>) -> Bool {
        draft.contents.contains { $0.overlaps(sentence) }
            || draft.cue.map { $0.overlaps(sentence) } ?? false
    }

    /// Whether a statement stands in the same paragraph, in the sentence right before.
    private func precedes(
        _ draft: StatementDraft, _ sentence: Range<Int>, _ first: Int, _ index: Int
    ) -> Bool {
        guard index >= first, hasSpeaker(index), !draft.isAttitude else { return false }
        let end = max(
            draft.contents.map(\.upperBound).max() ?? 0, draft.cue?.upperBound ?? 0)
        return end <= sentence.lowerBound
            && sentence.lowerBound - end < Self.gapTokensMax
            && !(end..<sentence.lowerBound).dropLast().contains {
                QuoteMark.stops.contains(view.key($0))
            }
    }

    /// Tokens from the last statement's end to the start of the next sentence at most.
    private static let gapTokensMax = 16

    /// A quotation that runs on from the paragraph before belongs to the same statement.
    private mutating func takeReopened(_ number: Int) {
        guard number > 0, takenBy[number - 1] >= 0 else { return }
        let owner = takenBy[number - 1]
        guard drafts[owner].spans.last == number - 1 else { return }
        drafts[owner].spans.append(number)
        drafts[owner].contents.append(prose.spans[number].inner)
        takenBy[number] = owner
    }

    /// A cue in the last paragraph of a quotation holds for the first ones too.
    private mutating func joinReopened(_ paragraph: Prose.Paragraph) {
    }

    private func opensSentence(_ span: QuoteSpan, _ sentence: Range<Int>) -> Bool {
        guard span.inner.count > 3 || QuoteMark.stops.contains(view.key(span.inner.upperBound - 1))
        else { return false }
        if span.open == sentence.lowerBound { return !hasTail(span, sentence) }
        if view.key(span.open - 1) == ";" { return false }
        let before = span.open - 1
        return view.key(before) == ":" || prose.span(endingAt: before) != nil
            || view.key(before) == "," && endsInMark(span)
    }

    /// Whether words follow the quotation in its sentence: it is then a name or a part.
    private func hasTail(_ span: QuoteSpan, _ sentence: Range<Int>) -> Bool {
        guard let close = span.close, close + 1 < sentence.upperBound else { return false }
        if view.tokens[close + 1].kind == .dash { return signature(close + 1, sentence) == nil }
        let last = view.key(span.inner.upperBound - 1)
        if last == "," || QuoteMark.stops.contains(last) { return false }
        return view.isWord(close + 1)
    }

    private mutating func takeAlone(
        _ number: Int, _ paragraph: Prose.Paragraph, _ first: Int, _ before: Int?
    ) {
        let span = prose.spans[number]
        var draft = StatementDraft(
            contents: [span.inner], spans: [number], rule: "quotation_continued")
        if let told = teller(of: span, paragraph) {
            draft.subject = told.subject
            draft.cue = told.cue
        } else if let earlier = earlier(than: span, first) {
            draft.continues = earlier
        } else if let head = introduced {
            draft = StatementDraft(
                contents: [span.inner], spans: [number], cue: head.cue, subject: head.subject,
                rule: "quotation_after_colon")
        } else if let later = drafts.indices.first(where: {
            $0 >= first && !drafts[$0].spans.isEmpty
        }) {
            draft.continues = later
        } else if let before {
            draft.continues = before
        }
        add(draft)
    }

    /// The quotation before in the paragraph, or the last statement of another kind.
    private func earlier(than span: QuoteSpan, _ first: Int) -> Int? {
        let before = drafts.indices.filter {
            $0 >= first && start(of: drafts[$0]) < span.open && hasSpeaker($0)
        }
        let quotations = before.filter { !drafts[$0].spans.isEmpty }
        return quotations.max { start(of: drafts[$0]) < start(of: drafts[$1]) }
            ?? before.max { start(of: drafts[$0]) < start(of: drafts[$1]) }
    }

    private func hasSpeaker(_ index: Int) -> Bool {
        drafts[index].subject != nil || drafts[index].continues != nil
    }

    /// Who a sentence shows to speak with a verb that is in no list: "Quispe boomed: “…”",
    /// "“…,” Quispe riffed".
    private func teller(
        of span: QuoteSpan, _ paragraph: Prose.Paragraph
    ) -> (subject: Subject, cue: Range<Int>)? {
        guard let sentence = paragraph.sentences.first(where: { $0.contains(span.open) })
        else { return nil }
        if span.open > sentence.lowerBound, prose.span(at: span.open - 1) == nil {
            return tellerBefore(span, sentence)
        }
        return tellerAfter(span, sentence) ?? signatureBehind(span, paragraph)
    }

    /// A stop inside the marks seemed to end the sentence before the dash.
    private func signatureBehind(
        _ span: QuoteSpan, _ paragraph: Prose.Paragraph
    ) -> (subject: Subject, cue: Range<Int>)? {
        guard let close = span.close, close + 1 < paragraph.tokens.upperBound,
            view.tokens[close + 1].kind == .dash
        else { return nil }
        return signature(close + 1, close..<paragraph.tokens.upperBound)
    }

    private func tellerBefore(
        _ span: QuoteSpan, _ sentence: Range<Int>
    ) -> (subject: Subject, cue: Range<Int>)? {
        let mark = span.open - 1
        guard let subject = subjects.main(of: sentence.lowerBound..<mark),
            isSpeaking(subject.mention)
        else { return nil }
        return (subject, mark..<(mark + 1))
    }

    private func tellerAfter(
        _ span: QuoteSpan, _ sentence: Range<Int>
    ) -> (subject: Subject, cue: Range<Int>)? {
        guard let close = span.close, close + 1 < sentence.upperBound else { return nil }
        if view.tokens[close + 1].kind == .dash { return signature(close + 1, sentence) }
        guard endsInMark(span), close + 2 < sentence.upperBound,
            view.key(span.inner.upperBound - 1) != "."
        else { return nil }
        if let subject = subjects.after(close + 1, limit: sentence.upperBound),
            isSpeaking(subject.mention)
        {
            var mention = subject.mention
            // The verb is in no list, so that the phrase may have run over it.
            if let verb = mention.first(where: { view.isPastShape($0) }), verb > mention.lowerBound
            {
                mention = mention.lowerBound..<verb
            }
            let cue = mention.upperBound
            guard cue < sentence.upperBound, view.isWord(cue) else { return nil }
            return (Subject(mention: mention, start: mention.lowerBound), cue..<(cue + 1))
        }
        guard view.isPastShape(close + 1),
            let subject = subjects.after(close + 2, limit: sentence.upperBound)
        else { return nil }
        return (subject, (close + 1)..<(close + 2))
    }

    /// "“…” — Ana Quispe": the name behind a dash, to the sentence's end.
    private func signature(
        _ dash: Int, _ sentence: Range<Int>
    ) -> (subject: Subject, cue: Range<Int>)? {
        guard let subject = subjects.after(dash + 1, limit: sentence.upperBound),
            view.isCapital(subject.mention.upperBound - 1)
        else { return nil }
        let end = subject.mention.upperBound
        guard end == sentence.upperBound || view.tokens[end].kind == .punctuation else {
            return nil
        }
        return (subject, dash..<(dash + 1))
    }

    private func isSpeaking(_ mention: Range<Int>) -> Bool {
        let last = mention.upperBound - 1
        if mention.count == 1, view.has(last, .subjectPronoun) { return true }
        return view.isCapital(last) || mention.contains { view.has($0, [.office, .crowd]) }
    }

    private func start(of draft: StatementDraft) -> Int { draft.contents[0].lowerBound }
}
