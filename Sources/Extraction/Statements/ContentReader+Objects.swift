import TextAnalysis

/// Contents and hearers that stand in noun phrases.
extension ContentReader {
    /// "expressed her deep hope that …": what is hoped.
    ///
    /// Only behind verbs that stand by the noun: who denies a claim does not say what it claims.
    func clauseOfNoun(at start: Int, _ head: AttributionHead, _ limit: Int) -> Opening? {
        guard head.cue.contains(where: { Self.voicing.contains(view.key($0)) }) else { return nil }
        for index in start..<max(start, min(limit - 2, start + Self.nounPhraseMax)) {
            guard view.isWord(index), prose.span(at: index) == nil else { return nil }
            if view.has(index, .cueNoun), view.key(index + 1) == "that" {
                return Opening(start: afterComma(index + 2), rule: "reported_noun_clause")
            }
            if index > start || view.classes[index].isEmpty || view.has(index, .cueNoun),
                Self.voicedLinks.contains(view.key(index + 1)), startsObject(index + 2)
            {
                return Opening(start: index + 2, rule: "reported_noun_clause")
            }
        }
        return nil
    }

    /// "warned of floods", "complained about the noise": what stands behind the preposition.
    func topic(at index: Int, _ frames: WordClass, _ limit: Int) -> Opening? {
        guard frames.has(.topic), index + 1 < limit,
            Self.topicLinks.contains(view.key(index)),
            startsObject(index + 1) || view.has(index + 1, .question),
            !isPersonAlone(index + 1, limit)
        else { return nil }
        return Opening(start: index + 1, rule: "reported_topic")
    }

    static let topicLinks: Set<WordKey> = ["about", "against", "at", "for", "of", "on", "to"]

    /// Tokens of "her deep and abiding hope" at most.
    static let nounPhraseMax = 6

    /// "expressed concern about", "voiced support for".
    private static let voicedLinks: Set<WordKey> = ["about", "at", "for", "in", "over", "that"]

    static let voicing = WordSet(
        """
        convey conveyed conveying conveys express expressed expresses expressing reiterate
        reiterated reiterates reiterating repeat repeated repeating repeats voice voiced voices
        voicing
        """)

    /// "urged them to …", "accused him of …", "called it …": the person belongs to the content.
    func withObject(at index: Int, _ frames: WordClass, _ limit: Int) -> Opening? {
        guard index < limit, startsObject(index) else { return nil }
        if frames.has(.name) {
            return isNamed(index, frames, limit)
                ? Opening(start: index, rule: "described_as") : nil
        }
        let wanted: WordKey = frames.has(.of) ? "of" : frames.has(.for) ? "for" : "to"
        let rule =
            frames.has(.of)
            ? "accused_of" : frames.has(.for) ? "thanked_for" : "reported_object_infinitive"
        var position = index + 1
        while position < min(limit, index + Self.gapTokensMax) {
            if view.key(position) == wanted { return Opening(start: index, rule: rule) }
            let stops =
                view.tokens[position].kind == .punctuation
                || view.has(position, [.auxiliary, .subordinator])
            if stops, wanted != "for" { break }
            position += 1
        }
        return wanted == "for" ? Opening(start: index, rule: rule) : nil
    }

    /// "described it as", "called the talks useful": the thing and what it is called.
    func isNamed(_ start: Int, _ frames: WordClass, _ limit: Int) -> Bool {
        if view.has(start, .objectPronoun), !view.has(start, .possessivePronoun) { return true }
        for index in (start + 1)..<max(start + 1, min(limit, start + Self.gapTokensMax)) {
            if view.key(index) == "as" || prose.span(openingAt: index) != nil { return true }
            if view.key(index) == "to" { return false }
            if view.has(index, .determiner), !view.has(index - 1, .preposition) { return true }
            if view.tokens[index].kind == .punctuation { break }
        }
        // "called the talks useful": a word more than a noun phrase has.
        return start + 2 < limit && view.has(start, .determiner)
            && !view.has(start + 2, .preposition)
            && view.classes[start + 2].isEmpty && view.isWord(start + 2)
    }

    func startsObject(_ index: Int) -> Bool {
        guard index < view.tokens.count else { return false }
        if view.tokens[index].kind == .number || view.tokens[index].kind == .symbol { return true }
        if prose.span(openingAt: index) != nil { return true }
        guard view.isWord(index) else { return false }
        if view.has(index, [.determiner, .possessivePronoun, .objectPronoun]) { return true }
        return !view.has(
            index,
            [
                .preposition, .conjunction, .adverb, .auxiliary, .relative, .time,
                .subordinator, .question, .negation, .subjectPronoun,
            ])
    }

    /// "greeted them and left", "acknowledged each other": a person is no content.
    func isPersonAlone(_ index: Int, _ limit: Int) -> Bool {
        let isReciprocal = isReciprocal(index)
        let isPerson =
            view.has(index, .objectPronoun) && !view.has(index, .possessivePronoun)
            && view.key(index) != "it"
        guard isReciprocal || isPerson else { return false }
        let end = isReciprocal ? index + 2 : index + 1
        return end >= limit || !Self.charges.contains(view.key(end))
    }

    /// "each other", "one another": no clause starts so.
    func isReciprocal(_ index: Int) -> Bool {
        let next = view.key(index + 1)
        return view.key(index) == "each" && next == "other"
            || view.key(index) == "one" && next == "another"
    }

    /// What a person is praised or blamed for stands behind these.
    static let charges: Set<WordKey> = ["as", "for", "over"]

    /// The token after the person told: "him", "reporters", "the crowd".
    func object(at index: Int, _ limit: Int) -> Int? {
        guard index < limit else { return nil }
        if view.has(index, .objectPronoun), !view.has(index, .possessivePronoun) {
            return index + 1
        }
        guard startsObject(index), prose.span(at: index) == nil else { return nil }
        var end = index + 1
        while end < min(limit, index + Self.gapTokensMax), objectGoesOn(end, index) { end += 1 }
        return end
    }

    func objectGoesOn(_ index: Int, _ start: Int) -> Bool {
        let token = view.tokens[index]
        if prose.span(at: index) != nil || token.kind == .punctuation { return false }
        if token.kind == .possessive || view.isHyphen(index) { return true }
        if view.key(index) == "that" || view.key(index) == "to" { return false }
        if prose.isInsideWord(index) || isCounted(index, start) { return true }
        if Self.objectLinks.contains(view.key(index)) { return true }
        let before = index - 1
        if view.has(before, [.preposition, .determiner, .possessivePronoun, .honorific]) {
            return true
        }
        if view.has(
            index,
            [
                .subjectPronoun, .determiner, .possessivePronoun, .time, .auxiliary,
                .subordinator, .question, .conjunction, .relative,
            ])
        {
            return false
        }
        // A name ends where small letters begin, and the other way round.
        let articled = view.has(start, [.determiner, .possessivePronoun])
        if view.isCapital(index) {
            return articled || view.isCapital(before) || view.has(before, .office)
        }
        if articled, view.has(index, [.occasion, .body]) { return true }
        return articled && !view.isCapital(before) || view.has(index, [.crowd, .office])
            || view.tokens[before].kind == .possessive
    }

    /// "20m crowns": a number, what is glued to it and what it counts are one thing.
    func isCounted(_ index: Int, _ start: Int) -> Bool {
        guard view.isWord(index), view.classes[index].isEmpty else { return false }
        let unit = index - 1
        return view.tokens[unit].kind == .number
            || unit > start && prose.isInsideWord(unit) && view.tokens[unit - 1].kind == .number
    }

    static let objectLinks: Set<WordKey> = ["of", "at", "in", "from", "on"]
}
