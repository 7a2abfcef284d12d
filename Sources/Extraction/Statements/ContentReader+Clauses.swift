import TextAnalysis

/// Whether words behind a cue are a clause.
extension ContentReader {
    /// "that …", "whether …", "to …" or a clause with neither.
    func clause(
        at index: Int, _ frames: WordClass, _ limit: Int, isTold: Bool = false
    ) -> Opening? {
        guard index + 1 < limit else { return nil }
        let key = view.key(index)
        if key == "that", frames.has([.that, .bare]), !pointsOut(index, limit) {
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
        if frames.has([.bare, .object]), !frames.has([.attitude, .mostlyClause]), isGerund(index),
            index + 2 < limit
        {
            return Opening(start: index, rule: "reported_gerund")
        }
        guard frames.has(.bare), startsClause(index), isClause(index, limit, frames) else {
            return nil
        }
        return Opening(start: index, rule: "reported_bare")
    }

    /// "reported spending", "denied taking": a small word in "ing".
    private func isGerund(_ index: Int) -> Bool {
        if view.has(index, .gerund), !view.has(index, .nounToo) { return true }
        return view.isWord(index) && !view.isCapital(index) && view.classes[index].isEmpty
            && view.ends(index, in: Self.gerundEnding) && view.isWord(index + 1)
            && !view.has(index + 1, .auxiliary)
    }

    private static let gerundEnding = Array("ing".utf8)

    /// "repeated that view": the word points at a thing, as the lack of a verb shows.
    private func pointsOut(_ that: Int, _ limit: Int) -> Bool {
        limit - that < Self.pointTokensMax && !isClause(that + 1, limit, [])
            && !view.has(that + 1, [.determiner, .possessivePronoun, .subjectPronoun])
    }

    private static let pointTokensMax = 7

    /// "the talks, which she said were useful": the verb of the clause follows its attribution.
    func gap(at index: Int, _ head: AttributionHead, _ limit: Int) -> Opening? {
        guard head.kind == .finite, head.frames.has(.bare), head.frames.has(.quotes),
            head.subject?.antecedentEnd == nil,
            index + 1 < limit, prose.span(at: index) == nil, head.start > 1
        else { return nil }
        let isFinite = view.has(index, .auxiliary) && !Self.nonFinite.contains(view.key(index))
        let before = head.start - 1
        let isRelative =
            view.has(before, .relative) || view.key(before) == "that"
            || view.key(before) == "what" && !view.isCapital(before) && view.isWord(before - 1)
        guard
            isFinite && (isRelative || view.isWord(before) && !isOpener(before))
                || isRelative && (view.has(index, .past) || view.isPastShape(index))
        else { return nil }
        return Opening(start: index, rule: "reported_gap")
    }

    /// Whether a clause of its own may begin behind a word.
    private func isOpener(_ index: Int) -> Bool {
        view.has(index, [.conjunction, .subordinator, .preposition, .adverb, .time])
    }

    static let nonFinite: Set<WordKey> = ["be", "been", "being", "doing", "having"]

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
        if Self.degrees.contains(view.key(index)) || subjects.isApproximate(index) { return true }
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
        if view.has(start, .subjectPronoun) { return view.key(start) != "it" || hasVerb(start + 1) }
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

    /// "it was", "it also sold", not "felt it most" or "knew it all along".
    private func hasVerb(_ index: Int) -> Bool {
        let verb = view.isAdverb(index) ? index + 1 : index
        return view.has(verb, .auxiliary) || isVerbLike(verb, .mostlyClause)
            || view.tokens[min(verb, view.tokens.count - 1)].kind == .possessive
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
