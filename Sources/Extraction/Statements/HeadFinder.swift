import TextAnalysis

/// Finds the attributions of a sentence, outside its quotations.
struct HeadFinder {
    private let prose: Prose
    private let subjects: SubjectReader
    private var view: SpeechText { prose.view }

    init(_ prose: Prose) {
        self.prose = prose
        subjects = SubjectReader(prose)
    }

    /// Words of a verb group before its verb at most: "has also repeatedly".
    private static let groupTokensMax = 7

    func heads(in sentence: Range<Int>) -> [AttributionHead] {
        var heads: [AttributionHead] = []
        var subject: Subject?
        for index in sentence where prose.span(at: index) == nil {
            guard let head = head(at: index, sentence, subject) else { continue }
            heads.append(head)
            subject = head.subject ?? subject
        }
        return heads
    }

    private func head(
        at index: Int, _ sentence: Range<Int>, _ last: Subject?
    ) -> AttributionHead? {
        if view.key(index) == "according", view.key(index + 1) == "to" {
            return accordingTo(index, sentence)
        }
        if let asked = asked(index, sentence) { return asked }
        if let noun = noun(index, sentence) { return noun }
        guard let verb = verb(at: index, sentence.upperBound) else { return nil }
        let group = group(before: index, floor: sentence.lowerBound)
        // What somebody did not say is no statement.
        if group.isNegated { return nil }
        if verb.frames.has(.gerund), !group.hasBe {
            return participle(index, verb, group, sentence, last)
        }
        // "was told": who tells is not the subject.
        if verb.frames.has(.participle), group.hasBe, !verb.frames.has(.gerund) {
            return hearsay(index, group, sentence)
        }
        if group.hasTo { return infinitive(index, verb, group, sentence, last) }
        guard isFinite(index, verb.frames, group) else { return nil }
        if let inverted = inverted(index, verb, group, sentence) { return inverted }
        if isJoin(group.start - 1, sentence) {
            guard let subject = last ?? subjects.main(of: sentence) else { return nil }
            return AttributionHead(
                kind: .coordinated, cue: index..<verb.end, tokens: group.start..<verb.end,
                subject: subject, frames: verb.frames)
        }
        guard let subject = subjects.before(group.start, floor: sentence.lowerBound),
            agrees(subject, index, verb.frames, group), !isNaming(verb, subject, group)
        else { return nil }
        return AttributionHead(
            kind: .finite, cue: index..<verb.end, tokens: subject.start..<verb.end,
            subject: subject, frames: verb.frames)
    }

    private func accordingTo(_ index: Int, _ sentence: Range<Int>) -> AttributionHead? {
        let start = index + 2
        guard start < sentence.upperBound else { return nil }
        var subject = subjects.after(start, limit: sentence.upperBound, isCertain: true)
        if view.has(start, .objectPronoun) {
            subject = Subject(mention: start..<(start + 1), start: start)
        }
        let end = subject?.mention.upperBound ?? start
        return AttributionHead(
            kind: .accordingTo, cue: index..<start, tokens: index..<end, subject: subject,
            frames: [.bare])
    }

    /// "is said to": nobody is named who says so.
    private func hearsay(
        _ index: Int, _ group: Group, _ sentence: Range<Int>
    ) -> AttributionHead? {
        guard Self.rumours.contains(view.key(index)), view.key(index + 1) == "to",
            group.start > sentence.lowerBound, !view.has(group.start - 1, .relative)
        else { return nil }
        return AttributionHead(
            kind: .hearsay, cue: group.start..<(index + 1), tokens: group.start..<(index + 1),
            subject: nil, frames: [.infinitive])
    }

    private static let rumours: Set<WordKey> = [
        "said", "reported", "alleged", "rumoured", "rumored",
    ]

    /// "Asked whether …,": the sentence does not say who asks.
    private func asked(_ index: Int, _ sentence: Range<Int>) -> AttributionHead? {
        guard view.key(index) == "asked", view.has(index + 1, .question) else { return nil }
        let isFirst = index == sentence.lowerBound
        guard isFirst || view.key(index - 1) == "when" || view.key(index - 1) == "," else {
            return nil
        }
        return AttributionHead(
            kind: .asked, cue: index..<(index + 1), tokens: index..<(index + 1), subject: nil,
            frames: [.asks])
    }

    /// "Quispe's claim that", "the claim that": a noun that reports.
    private func noun(_ index: Int, _ sentence: Range<Int>) -> AttributionHead? {
        guard view.has(index, .cueNoun), view.key(index + 1) == "that",
            index + 3 < sentence.upperBound, !view.isCapital(index)
        else { return nil }
        let before = index - 1
        var subject: Subject?
        if view.has(before, .possessivePronoun) {
            subject = Subject(mention: before..<index, start: before)
        } else if before > sentence.lowerBound, view.tokens[before].kind == .possessive,
            let owner = subjects.phrase(endingAt: before - 1, sentence.lowerBound)
        {
            subject = Subject(mention: owner, start: owner.lowerBound)
        } else if !view.has(before, .determiner) || !Self.claims.contains(view.key(index)) {
            return nil
        }
        return AttributionHead(
            kind: .noun, cue: index..<(index + 1), tokens: index..<(index + 1),
            subject: subject, frames: [.that])
    }

    /// Nouns that report without saying who speaks.
    private static let claims = WordSet(
        """
        accusation accusations allegation allegations argument assertion claim claims contention
        """)

    // MARK: Verbs

    private struct Verb {
        let frames: WordClass
        let end: Int
    }

    /// The verb of communication or attitude at a token, with its particle.
    private func verb(at index: Int, _ limit: Int) -> Verb? {
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

    private static let pointForms: Set<WordKey> = ["point", "points", "pointed", "pointing"]
    private static let makeForms: Set<WordKey> = ["made", "makes", "make"]
    private static let callForms: Set<WordKey> = ["call", "calls", "called", "calling"]

    private static func form(ofPoint key: WordKey) -> WordClass {
        switch key {
        case "points": .third
        case "pointing": .gerund
        case "point": .base
        case _: .past
        }
    }

    private struct Group {
        /// The first auxiliary or adverb, or the verb itself.
        var start: Int
        var hasBe = false
        var hasModal = false
        var hasHave = false
        var hasTo = false
        var isNegated = false
        var hasAuxiliary: Bool { hasBe || hasModal || hasHave }
    }

    /// Auxiliaries and adverbs before a verb.
    private func group(before verb: Int, floor: Int) -> Group {
        var group = Group(start: verb)
        let limit = max(floor, verb - Self.groupTokensMax)
        while group.start > limit {
            let before = group.start - 1
            guard prose.span(at: before) == nil else { break }
            let key = view.key(before)
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

    private static let be: Set<WordKey> = [
        "am", "are", "be", "been", "being", "is", "was", "were", "'re", "isn't", "aren't",
        "wasn't", "weren't",
    ]
    private static let doForms: Set<WordKey> = [
        "do", "does", "did", "don't", "doesn't", "didn't",
    ]

    private static let negated: Set<WordKey> = [
        "aren't", "can't", "cannot", "couldn't", "didn't", "doesn't", "don't", "hadn't", "hasn't",
        "haven't", "isn't", "wasn't", "weren't", "won't", "wouldn't",
    ]

    /// Whether the form can be a finite verb where it stands.
    private func isFinite(_ index: Int, _ frames: WordClass, _ group: Group) -> Bool {
        if frames.has(.gerund) { return group.hasBe }
        if group.hasModal { return frames.has(.base) }
        if frames.has(.past) { return !(frames.has(.nounToo) && followsArticle(index)) }
        guard !group.hasAuxiliary else { return frames.has(.participle) }
        return !(frames.has(.nounToo) && followsArticle(index))
    }

    /// A noun stands after an article, a preposition or a possessive.
    private func followsArticle(_ index: Int) -> Bool {
        let before = index - 1
        guard before >= 0 else { return false }
        return view.has(before, [.determiner, .possessivePronoun, .preposition])
            || view.tokens[before].kind == .possessive || view.tokens[before].kind == .number
    }

    /// "claims" goes with one who claims, "claim" with several.
    private func agrees(
        _ subject: Subject, _ index: Int, _ frames: WordClass, _ group: Group
    ) -> Bool {
        let last = subject.mention.upperBound - 1
        if group.hasAuxiliary || frames.has(.past) { return true }
        if subject.antecedentEnd != nil { return true }
        let key = view.key(last)
        if frames.has(.nounToo), !view.has(last, .subjectPronoun),
            !isNameOrArticled(subject.mention)
                || !opensContent(index + 1)
        {
            return false
        }
        if Self.singular.contains(key) { return !frames.has(.base) || frames.has(.third) }
        if Self.plural.contains(key) { return frames.has(.base) }
        guard frames.has(.base), !frames.has(.third) else {
            // "aides' claims" and "press reports" are nouns; "the report says" is not.
            return !frames.has(.nounToo) || isNameOrArticled(subject.mention)
        }
        // A base form needs a plural: a final "s", a crowd, or two joined.
        let range = view.tokens[last].range
        return view.text.text.bytes[range.end - 1] | 0x20 == 0x73 || view.has(last, .crowd)
            || subject.mention.contains { view.key($0) == "and" }
    }

    /// Whether the words behind a form that may be a noun show that it is a verb.
    private func opensContent(_ index: Int) -> Bool {
        if prose.span(openingAt: index) != nil { return true }
        if view.key(index) == "," || view.key(index) == ":" {
            return prose.span(openingAt: index + 1) != nil
        }
        return view.has(
            index,
            [.determiner, .subjectPronoun, .possessivePronoun, .objectPronoun, .question])
            || view.isCapital(index)
    }

    private func isNameOrArticled(_ mention: Range<Int>) -> Bool {
        view.isCapital(mention.upperBound - 1)
            || view.has(mention.lowerBound, [.determiner, .possessivePronoun])
    }

    private static let singular: Set<WordKey> = ["he", "she", "it"]
    private static let plural: Set<WordKey> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "they", "we", "i", "you", "others", "some", "many", "several", "few", "most", "both",
    ]

    /// "a club called X", "what he calls X": the name is the writer's.
    private func isNaming(_ verb: Verb, _ subject: Subject, _ group: Group) -> Bool {
        guard verb.frames.has(.name), !verb.frames.has(.quotes) else { return false }
        if view.key(subject.start - 1) == "what" { return true }
        let last = subject.mention.upperBound - 1
        return !group.hasAuxiliary && !view.isCapital(last)
            && subject.mention.contains { view.key($0) == "a" || view.key($0) == "an" }
    }

    // MARK: Other shapes

    private func inverted(
        _ index: Int, _ verb: Verb, _ group: Group, _ sentence: Range<Int>
    ) -> AttributionHead? {
        guard group.start == index, verb.frames.has([.past, .third, .base]),
            verb.frames.has(.quotes),
            !verb.frames.has(.addressee), index > sentence.lowerBound
        else { return nil }
        let before = index - 1
        let isAfterQuote =
            prose.span(at: before) != nil
            || isMark(before) && prose.span(at: before - 1) != nil
        guard isAfterQuote || view.key(before) == "," || view.tokens[before].kind == .dash,
            let subject = subjects.after(
                verb.end, limit: sentence.upperBound, isCertain: isAfterQuote),
            endsAttribution(subject.mention.upperBound, sentence)
        else { return nil }
        if !isAfterQuote, view.key(before) == ",",
            let plain = subjects.before(index, floor: sentence.lowerBound),
            view.isCapital(plain.mention.upperBound - 1)
        {
            return nil
        }
        return AttributionHead(
            kind: .inverted, cue: index..<verb.end, tokens: index..<subject.mention.upperBound,
            subject: subject, frames: verb.frames)
    }

    private func isMark(_ index: Int) -> Bool {
        view.key(index) == "," || view.tokens[index].kind == .dash
    }

    /// Whether what follows a subject shows that no clause begins with it.
    private func endsAttribution(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index < sentence.upperBound else { return true }
        let token = view.tokens[index]
        if token.kind == .punctuation || token.kind == .quote || token.kind == .dash { return true }
        return view.has(
            index, [.time, .preposition, .relative, .adverb, .subordinator, .conjunction])
    }

    private func participle(
        _ index: Int, _ verb: Verb, _ group: Group, _ sentence: Range<Int>, _ last: Subject?
    ) -> AttributionHead? {
        let before = group.start - 1
        guard before >= sentence.lowerBound, prose.span(at: before) == nil || isClose(before) else {
            return nil
        }
        let isSetOff =
            view.key(before) == "," || view.tokens[before].kind == .dash
            || isClose(before) || view.has(before, [.conjunction, .subordinator])
            || view.key(before) == "by"
        let followsNoun = view.has(before, [.cueNoun, .occasion])
        let opensClause =
            view.key(verb.end) == "that" || prose.span(openingAt: verb.end) != nil
            || view.has(verb.end, .question) || view.has(before, .preposition)
        guard isSetOff || followsNoun || opensClause && view.isWord(before) else { return nil }
        if isSetOff || followsNoun {} else if verb.frames.has(.nounToo) { return nil }
        let own =
            isSetOff || followsNoun
            ? nil : subjects.before(group.start, floor: sentence.lowerBound)
        let main = last?.antecedentEnd == nil ? last : nil
        guard let subject = own ?? main ?? subjects.main(of: sentence) ?? last,
            subject.start < index
        else { return nil }
        return AttributionHead(
            kind: .participle, cue: index..<verb.end, tokens: group.start..<verb.end,
            subject: subject, frames: verb.frames)
    }

    private func isClose(_ index: Int) -> Bool { prose.span(endingAt: index) != nil }

    private func infinitive(
        _ index: Int, _ verb: Verb, _ group: Group, _ sentence: Range<Int>, _ last: Subject?
    ) -> AttributionHead? {
        let to = group.start
        if view.key(to - 1) == "on", view.has(to - 2, .goes) {
            let outer = self.group(before: to - 2, floor: sentence.lowerBound)
            let found = subjects.before(outer.start, floor: sentence.lowerBound)
            guard let subject = found ?? last else { return nil }
            let start = found?.start ?? outer.start

            return AttributionHead(
                kind: found == nil ? .coordinated : .finite, cue: (to - 2)..<verb.end,
                tokens: start..<verb.end, subject: subject, frames: verb.frames)
        }
        // "stood up to say that": somebody is there who says it.
        guard verb.frames.has(.quotes), verb.frames.has(.bare), view.isWord(to - 1),
            !view.has(to - 1, [.past, .third, .base, .gerund]),
            let subject = last ?? subjects.main(of: sentence), subject.start < to,
            view.key(subject.mention.lowerBound) != "it", opensContent(verb.end)
        else { return nil }
        return AttributionHead(
            kind: .infinitive, cue: index..<verb.end, tokens: to..<verb.end, subject: subject,
            frames: verb.frames)
    }

    private func isJoin(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return false }
        let key = view.key(index)
        return key == "and" || key == "but" || key == "then"
    }
}
