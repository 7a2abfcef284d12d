import TextAnalysis

/// The subject after a verb.
extension SubjectReader {
    /// The noun phrase that starts at `start`, up to a comma, verb or time.
    ///
    /// Where `isCertain`, the place alone shows that a subject follows, and any noun may open it.
    func after(_ start: Int, limit: Int, isCertain: Bool = false) -> Subject? {
        guard start < limit, canOpen(start) || isCertain && isNoun(start) else { return nil }
        if view.has(start, .subjectPronoun), !Self.quantifiers.contains(view.key(start)) {
            return Subject(mention: start..<(start + 1), start: start)
        }
        var end = start + 1
        while end < min(limit, start + Self.phraseTokensMax), goesOn(end, start) { end += 1 }
        while end > start + 1, !canEnd(end - 1) { end -= 1 }
        return Subject(mention: start..<end, start: start)
    }

    func isNoun(_ index: Int) -> Bool {
        if view.tokens[index].kind == .number { return true }
        return view.isWord(index) && view.classes[index].isEmpty && !view.isAdverb(index)
    }

    func canOpen(_ index: Int) -> Bool {
        if prose.span(at: index) != nil { return false }
        if view.key(index) == "that" || view.has(index, .time) { return false }
        return view.isCapital(index)
            || view.has(
                index,
                [
                    .determiner, .possessivePronoun, .office, .officeModifier, .crowd,
                    .subjectPronoun, .honorific, .body,
                ])
    }

    func goesOn(_ index: Int, _ start: Int) -> Bool {
        let token = view.tokens[index]
        if prose.span(at: index) != nil { return false }
        switch token.kind {
        case .quote, .symbol: return false
        case .number, .possessive: return true
        case .dash: return view.isHyphen(index)
        case .punctuation: return false
        case .word: break
        }
        let word = view.classes[index]
        if view.isPastShape(index),
            view.isCapital(index - 1) || view.has(index - 1, [.crowd, .office])
        {
            return false
        }
        if word.isEmpty { return true }
        if word.has(.time) || view.key(index) == "that" { return false }
        if view.key(index) == "by" { return view.has(index - 1, [.cueNoun, .body, .occasion]) }
        if Self.phraseLinks.contains(view.key(index)) { return index + 1 < view.tokens.count }
        if word.has([
            .preposition, .subordinator, .relative, .auxiliary, .subjectPronoun, .adverb,
            .objectPronoun, .question, .negation,
        ]) {
            return false
        }
        if word.has(.conjunction) { return joins(index) }
        if word.has([.determiner, .possessivePronoun]) { return view.has(index - 1, .preposition) }
        if word.has([.past, .third, .gerund]), !word.has(.nounToo), !view.isCapital(index) {
            return false
        }
        return true
    }

    static let phraseLinks: Set<WordKey> = ["of", "for", "from", "at"]
}
