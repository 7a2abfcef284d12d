import TextAnalysis

/// Verbs with their auxiliaries, and who agrees with them.
extension HeadFinder {
    struct Verb {
        let frames: WordClass
        let end: Int
    }

    /// The verb of communication or attitude at a token, with its particle.
    func verb(at index: Int, _ limit: Int) -> Verb? {
        if view.isHyphen(index - 1) || view.isHyphen(index + 1) { return nil }
        let next = index + 1 < limit ? view.key(index + 1) : .none
        if Self.pointForms.contains(view.key(index)), next == "out" {
            let form = Self.form(ofPoint: view.key(index))
            return Verb(frames: [.quotes, .bare, .that, .object, form], end: index + 2)
        }
        if Self.makeForms.contains(view.key(index)) {
            let clear = next == "it" ? index + 2 : index + 1
            guard clear < limit, view.key(clear) == "clear" else { return nil }
            return Verb(frames: [.that, .bare, .past], end: clear + 1)
        }
        if Self.pointForms.contains(view.key(index)), next == "to" {
            let form = Self.form(ofPoint: view.key(index))
            return Verb(frames: [.object, form], end: index + 2)
        }
        let word = view.classes[index]
        if word.has(.goes), next == "on", view.key(index + 2) != "to" {
            return Verb(frames: [.quotes, word.intersection(.forms)], end: index + 2)
        }
        guard word.isVerb, !word.has(.goes), word.has(WordClass.frames),
            !(word.has(.nounToo) && view.isCapital(index))
        else { return nil }
        if Self.callForms.contains(view.key(index)), next == "for" {
            return Verb(frames: [.object, word.intersection(.forms)], end: index + 2)
        }
        if Self.callForms.contains(view.key(index)), next == "on" {
            return Verb(frames: [.objectInfinitive, word.intersection(.forms)], end: index + 2)
        }
        return Verb(frames: word, end: index + 1)
    }

    static let pointForms: Set<WordKey> = ["point", "points", "pointed", "pointing"]
    static let makeForms: Set<WordKey> = ["made", "makes", "make"]
    static let callForms: Set<WordKey> = ["call", "calls", "called", "calling"]

    static func form(ofPoint key: WordKey) -> WordClass {
        switch key {
        case "points": .third
        case "pointing": .gerund
        case "point": .base
        case _: .past
        }
    }

    struct Group {
        /// The first auxiliary or adverb, or the verb itself.
        var start: Int
        var hasBe = false
        var hasModal = false
        var hasHave = false
        var hasTo = false
        var isNegated = false
        /// "would say", "could claim".
        var isHypothetical = false
        var hasAuxiliary: Bool { hasBe || hasModal || hasHave }
    }

    /// Auxiliaries and adverbs before a verb.
    func group(before verb: Int, floor: Int) -> Group {
        var group = Group(start: verb)
        let limit = max(floor, verb - Self.groupTokensMax)
        while group.start > limit {
            let before = group.start - 1
            guard prose.span(at: before) == nil else { break }
            let key = view.key(before)
            if Self.hypothetical.contains(key) { group.isHypothetical = true }
            if view.has(before, .negation) || Self.negated.contains(key) { group.isNegated = true }
            if view.tokens[before].kind == .possessive {
                guard view.has(before - 1, .subjectPronoun) else { break }
                group.hasHave = true
            } else if view.has(before, .subjectPronoun), !view.has(before, .adverb) {
                break
            } else if Self.be.contains(key) {
                group.hasBe = true
            } else if view.has(before, .modal) || Self.doForms.contains(key) {
                group.hasModal = true
            } else if view.has(before, .auxiliary) {
                group.hasHave = true
            } else if key == "to" {
                group.hasTo = true
                group.start = before
                break
            } else if !view.isAdverb(before) || before == floor && view.isCapital(before) {
                break
            }
            group.start = before
        }
        return group
    }

    static let be: Set<WordKey> = [
        "am", "are", "be", "been", "being", "is", "was", "were", "'re", "isn't", "aren't",
        "wasn't", "weren't",
    ]
    static let doForms: Set<WordKey> = [
        "do", "does", "did", "don't", "doesn't", "didn't",
    ]

    private static let hypothetical: Set<WordKey> = [
        "can", "could", "may", "might", "must", "should", "would",
    ]

    static let negated: Set<WordKey> = [
        "aren't", "can't", "cannot", "couldn't", "didn't", "doesn't", "don't", "hadn't", "hasn't",
        "haven't", "isn't", "wasn't", "weren't", "won't", "wouldn't",
    ]

    /// Whether the form can be a finite verb where it stands.
    func isFinite(_ index: Int, _ frames: WordClass, _ group: Group) -> Bool {
        if frames.has(.gerund) { return group.hasBe }
        if group.hasModal { return frames.has(.base) }
        if frames.has(.past) {
            guard !group.hasAuxiliary, followsArticle(index) else { return true }
            return !frames.has(.nounToo) && !(!frames.has(.mostlyClause) && isAttribute(index))
        }
        guard !group.hasAuxiliary else { return frames.has(.participle) }
        return !(frames.has(.nounToo) && followsArticle(index))
    }

    /// "500 pledged votes": what would be the verb describes the noun behind it.
    func isAttribute(_ index: Int) -> Bool {
        let next = index + 1
        return view.has(index, [.participle, .gerund]) && view.isWord(next)
            && !view.isCapital(next) && view.classes[next].isEmpty
    }

    /// A noun stands after an article, a preposition or a possessive.
    func followsArticle(_ index: Int) -> Bool {
        let before = index - 1
        guard before >= 0 else { return false }
        return view.has(before, [.determiner, .possessivePronoun, .preposition])
            || view.tokens[before].kind == .possessive || view.tokens[before].kind == .number
    }

    /// "claims" goes with one who claims, "claim" with several.
    func agrees(
        _ subject: Subject, _ index: Int, _ frames: WordClass, _ group: Group
    ) -> Bool {
        let last = subject.mention.upperBound - 1
        if group.hasAuxiliary || frames.has(.past) { return true }
        if subject.antecedentEnd != nil { return true }
        let key = view.key(last)
        let followsQuotation = prose.span(endingAt: subject.start - 1) != nil
        if frames.has(.nounToo), !view.has(last, .subjectPronoun), !followsQuotation,
            !isNameOrArticled(subject.mention) && !view.has(last, .crowd)
                || !opensContent(index + 1) && view.key(index + 1) != "that"
        {
            return false
        }
        if Self.singular.contains(key) { return !frames.has(.base) || frames.has(.third) }
        if Self.plural.contains(key) { return frames.has(.base) }
        guard frames.has(.base), !frames.has(.third) else {
            // "aides' claims" and "press reports" are nouns; "the report says" is not.
            return !frames.has(.nounToo) || followsQuotation || isNameOrArticled(subject.mention)
        }
        // A base form needs a plural: a final "s", a crowd, or two joined.
        return subject.mention.contains { isPlural($0) }
    }

    /// A final "s", a crowd, a portion, or "and".
    func isPlural(_ index: Int) -> Bool {
        let range = view.tokens[index].range
        if view.tokens[index].kind == .number || Self.plural.contains(view.key(index)) {
            return true
        }
        return view.text.text.bytes[range.end - 1] | 0x20 == 0x73 || view.has(index, .crowd)
            || view.key(index) == "and" || Self.portions.contains(view.key(index))
    }

    private static let portions: Set<WordKey> = [
        "couple", "data", "dozen", "fifth", "half", "handful", "majority", "media", "minority",
        "number", "percent", "public", "quarter", "third",
    ]

    /// Whether the words behind a form that may be a noun show that it is a verb.
    func opensContent(_ index: Int) -> Bool {
        if prose.span(openingAt: index) != nil { return true }
        if view.key(index) == "," || view.key(index) == ":" {
            return prose.span(openingAt: index + 1) != nil
        }
        return view.has(
            index,
            [.determiner, .subjectPronoun, .possessivePronoun, .objectPronoun, .question])
            || view.isCapital(index)
    }

    func isNameOrArticled(_ mention: Range<Int>) -> Bool {
        view.isCapital(mention.upperBound - 1)
            || view.has(mention.lowerBound, [.determiner, .possessivePronoun])
    }

    static let singular: Set<WordKey> = ["he", "she", "it"]
    static let plural: Set<WordKey> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "they", "we", "i", "you", "others", "some", "many", "several", "few", "most", "both",
    ]

    /// "a club called X", "what he calls X": the name is the writer's.
    func isNaming(_ verb: Verb, _ subject: Subject, _ group: Group) -> Bool {
        guard verb.frames.has(.name), !verb.frames.has(.quotes) else { return false }
        if view.key(subject.start - 1) == "what" { return true }
        let last = subject.mention.upperBound - 1
        return !group.hasAuxiliary && !view.isCapital(last)
            && subject.mention.contains { view.key($0) == "a" || view.key($0) == "an" }
    }
}
