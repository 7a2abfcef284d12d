import TextAnalysis

/// Whether words behind a cue are a clause.
extension ContentReader {
    /// "that …", "whether …", "to …" or a clause with neither.
    func clause(
        at index: Int, _ frames: WordClass, _ limit: Int, isTold: Bool = false
    ) -> Opening? {
        guard index + 1 < limit else { return nil }
        let key = view.key(index)
        if key == "that", frames.has([.that, .bare]) {
            return Opening(start: afterComma(index + 1), rule: "reported_that")
        }
        if frames.has(.asks), view.has(index, .question) {
            return Opening(start: index, rule: "reported_question")
        }
        if key == "to", frames.has(.infinitive) || isTold && frames.has(.objectInfinitive),
            view.isWord(index + 1), !view.has(index + 1, [.determiner, .possessivePronoun]),
            !view.isCapital(index + 1)
        {
            return Opening(start: index, rule: "reported_infinitive")
        }
        guard frames.has(.bare), startsClause(index), isClause(index, limit, frames) else {
            return nil
        }
        return Opening(start: index, rule: "reported_bare")
    }

    func afterComma(_ index: Int) -> Int { view.key(index) == "," ? index + 1 : index }

    func startsClause(_ index: Int) -> Bool {
        let token = view.tokens[index]
        switch token.kind {
        case .quote: return prose.span(openingAt: index) != nil
        case .number, .symbol: return true
        case .possessive, .dash, .punctuation: return false
        case .word: break
        }
        if Self.noClauses.contains(view.key(index)) { return false }
        if view.isPastShape(index) || isReciprocal(index) { return false }
        if view.isHyphen(index + 1) { return true }
        if view.has(index, [.subjectPronoun, .determiner, .possessivePronoun]) { return true }
        if Self.degrees.contains(view.key(index)) { return true }
        if Self.clauseOpeners.contains(view.key(index)) { return true }
        return !view.has(
            index,
            [
                .preposition, .conjunction, .objectPronoun, .relative, .adverb, .time,
                .auxiliary, .subordinator,
            ])
    }

    /// "said little", "said yes": words that are all that is said.
    static let noClauses: Set<WordKey> = [
        "anything", "goodbye", "hello", "little", "much", "nothing", "so", "something", "yes",
    ]

    static let clauseOpeners: Set<WordKey> = [
        "having", "being", "if", "when", "what", "while", "because", "although", "whoever", "once",
    ]

    /// Whether a verb stands in the words, so that they are more than a noun phrase.
    func isClause(_ start: Int, _ limit: Int, _ frames: WordClass) -> Bool {
        if view.has(start, .subjectPronoun) { return true }
        // "said his friends agree": whatever is said in so many words is a clause.
        if frames.has(.mostlyClause), frames.has(.quotes), limit - start > 4 { return true }
        var index = start
        while index < limit, index < start + 40 {
            if view.has(index, .auxiliary) { return true }
            if prose.span(at: index) != nil { return true }
            if !frames.isEmpty, !frames.has(.mostlyClause), index > start,
                view.has(index, .relative) || view.key(index) == "that" || view.key(index) == ","
            {
                return false
            }
            if index > start, isVerbLike(index, frames) { return true }
            index += 1
        }
        return false
    }

    /// A known finite form, or a lower-case word in "ed"; for verbs of saying one in "s" too.
    func isVerbLike(_ index: Int, _ frames: WordClass) -> Bool {
        guard view.isWord(index), !view.isCapital(index) else { return false }
        if view.has(index, [.past, .third]), !view.has(index, .nounToo) { return true }
        if view.isPastShape(index) { return true }
        guard view.classes[index].isEmpty, !frames.has(.nounToo) else { return false }
        let range = view.tokens[index].range
        guard range.count > 3 else { return false }
        let last = view.text.text.bytes[range.end - 1]
        let before = view.text.text.bytes[range.end - 2]
        return last == 0x73 && before != 0x73
    }
}
