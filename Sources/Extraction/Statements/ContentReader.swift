import TextAnalysis

/// Reads where the content of an attribution begins and ends.
struct ContentReader {
    let prose: Prose
    let subjects: SubjectReader
    var view: SpeechText { prose.view }

    init(_ prose: Prose) {
        self.prose = prose
        subjects = SubjectReader(prose)
    }

    /// Where a content starts behind its cue, and by which rule.
    struct Opening {
        let start: Int
        let rule: String
        /// The content is a quotation that the cue introduces with a comma, colon or nothing.
        var isQuotation = false
    }

    /// Tokens between a cue and its "that" at most: "said in a letter to the council that".
    static let gapTokensMax = 18

    /// What follows the cue of a head as its content; nil where nothing does.
    func opening(after head: AttributionHead, in sentence: Range<Int>) -> Opening? {
        let limit = sentence.upperBound
        var index = afterTimes(head.end, limit)
        if let quotation = quotation(at: index, limit, head) { return quotation }
        let frames = head.frames
        let isTold =
            frames.has(.addressee) && view.key(index) != "that"
            && !(view.key(index) == "to" && frames.has(.infinitive))
        if let gap = gap(at: index, head, limit) { return gap }
        if !isTold, let plain = clause(at: index, frames, limit) {
            return plain.rule == "reported_infinitive" && isDescription(head) ? nil : plain
        }
        if frames.has([.objectInfinitive, .of, .for, .name]),
            let object = withObject(at: index, frames, limit)
        {
            return object
        }
        if frames.has(.addressee), let told = object(at: index, limit) {
            index = afterTimes(told, limit)
            if let quotation = quotation(at: index, limit, head) { return quotation }
            if let clause = clause(at: index, frames, limit, isTold: true) { return clause }
        }
        if let colon = behindColon(at: index, head, limit) { return colon }
        if frames.has(.quotes), let distant = distantQuotation(from: index, limit) {
            return distant
        }
        if frames.has(.addressee), let told = toldThat(from: index, limit) { return told }
        if frames.has(.mostlyClause), frames.has(.quotes), let fronted = fronted(index, limit) {
            return fronted
        }
        if frames.has(.asks), let asked = object(at: index, limit), asked < limit,
            view.has(asked, .question)
        {
            return Opening(start: asked, rule: "reported_question")
        }
        if frames.has([.that, .bare]), let distant = distantThat(from: index, limit) {
            return distant
        }
        if frames.has(.bare), !frames.has(.attitude),
            let behind = behindOccasion(from: index, limit)
        {
            return clause(at: behind, frames, limit)
        }
        if let topic = topic(at: index, frames, limit) { return topic }
        if let clause = clauseOfNoun(at: index, head, limit) { return clause }
        if frames.has(.object), startsObject(index), index < limit, !isPersonAlone(index, limit) {
            return Opening(start: index, rule: "reported_object")
        }
        return nil
    }

    /// "states that want to join", "the house she wants to buy": the wish tells which are meant.
    private func isDescription(_ head: AttributionHead) -> Bool {
        guard head.frames.has(.attitude), head.kind == .finite, let subject = head.subject else {
            return false
        }
        return subject.antecedentEnd != nil
            || view.has(subject.start, .subjectPronoun) && view.isWord(subject.start - 1)
                && !view.has(subject.start - 1, [.conjunction, .subordinator, .adverb, .past])
                && view.key(subject.start - 1) != "that"
    }

    /// Skips adverbs and times: "said again on Monday".
    func afterTimes(_ start: Int, _ limit: Int) -> Int {
        var index = start
        while index < limit {
            if view.has(index, .time), !view.has(index + 1, .body), !isPossessive(index + 1) {
                index += 1
            } else if view.isAdverb(index), !view.isHyphen(index + 1),
                !Self.degrees.contains(view.key(index)) || view.key(index + 1) == "that"
            {
                index += 1
            } else if view.key(index) == "on" || Self.timeWords.contains(view.key(index)),
                view.has(index + 1, .time)
            {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    /// Adverbs that belong to what follows them.
    static let degrees = WordSet(
        """
        almost always approximately even exactly far hardly however just least merely more nearly
        neither never next not often only perhaps probably quite rather roughly simply so still too
        """)

    func isPossessive(_ index: Int) -> Bool {
        index < view.tokens.count && view.tokens[index].kind == .possessive
    }

    static let timeWords: Set<WordKey> = [
        "last", "this", "earlier", "late", "early", "next",
    ]

    /// A quotation right behind the cue, or behind a comma or colon.
    func quotation(at index: Int, _ limit: Int, _ head: AttributionHead) -> Opening? {
        var index = index
        let introduces = view.key(index) == "," || view.key(index) == ":"
        if introduces { index += 1 }
        guard index < limit, let number = prose.span(openingAt: index) else { return nil }
        guard head.frames.has([.quotes, .that, .bare, .asks]) else { return nil }
        let inner = prose.spans[number].inner
        let isSentence = introduces || view.isCapital(inner.lowerBound)
        guard isSentence else {
            return Opening(start: index, rule: "reported_bare")
        }
        return Opening(start: index, rule: "quotation_cue_before", isQuotation: true)
    }
}
