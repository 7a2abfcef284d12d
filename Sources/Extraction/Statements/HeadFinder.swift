import TextAnalysis

/// Finds the attributions of a sentence, outside its quotations.
struct HeadFinder {
    let prose: Prose
    let subjects: SubjectReader
    var view: SpeechText { prose.view }

    init(_ prose: Prose) {
        self.prose = prose
        subjects = SubjectReader(prose)
    }

    /// Words of a verb group before its verb at most: "has also repeatedly".
    static let groupTokensMax = 7

    /// "if she says so": nobody has said it yet.
    private static let conditions: Set<WordKey> = ["if", "lest", "unless", "whether"]

    /// "none of them thought": nobody did.
    private static let nobody: Set<WordKey> = ["neither", "no", "nobody", "none"]

    /// Attributions of one sentence at most; more stand in lists, not in prose.
    static let headsMax = 48

    func heads(in sentence: Range<Int>) -> [AttributionHead] {
        var heads: [AttributionHead] = []
        var subject: Subject?
        for index in sentence where prose.span(at: index) == nil {
            if heads.count == Self.headsMax { break }
            guard let head = head(at: index, sentence, subject) else { continue }
            heads.append(head)
            subject = head.subject ?? subject
        }
        return heads
    }

    func head(
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
        if group.isNegated || group.isHypothetical { return nil }
        if verb.frames.has(.gerund), !group.hasBe {
            return participle(index, verb, group, sentence, last)
        }
        // "was told": who tells is not the subject.
        if verb.frames.has(.participle), group.hasBe, !verb.frames.has(.gerund) {
            return hearsay(index, group, sentence) ?? passive(index, verb, group, sentence)
        }
        if group.hasTo { return infinitive(index, verb, group, sentence, last) }
        guard isFinite(index, verb.frames, group) else { return nil }
        if let inverted = inverted(index, verb, group, sentence) { return inverted }
        if isJoin(group.start - 1, sentence) {
            // "an open and welcoming town", "rallies and protests that …"
            if last == nil, verb.frames.has(.nounToo) || isAttribute(index) { return nil }
            guard let subject = last ?? subjects.main(of: sentence) else { return nil }
            return AttributionHead(
                kind: .coordinated, cue: index..<verb.end, tokens: group.start..<verb.end,
                subject: subject, frames: verb.frames)
        }
        guard let subject = subjects.before(group.start, floor: sentence.lowerBound),
            !Self.nobody.contains(view.key(subject.mention.lowerBound)),
            agrees(subject, index, verb.frames, group), !isNaming(verb, subject, group),
            !Self.conditions.contains(view.key(subject.start - 1))
        else { return nil }
        return AttributionHead(
            kind: .finite, cue: index..<verb.end, tokens: subject.start..<verb.end,
            subject: subject, frames: verb.frames)
    }

    func accordingTo(_ index: Int, _ sentence: Range<Int>) -> AttributionHead? {
        let start = index + 2
        guard start < sentence.upperBound else { return nil }
        var first = start
        while first + 1 < sentence.upperBound, view.isAdverb(first) { first += 1 }
        var subject = subjects.after(first, limit: sentence.upperBound, isCertain: true).map {
            Subject(mention: start..<$0.mention.upperBound, start: start)
        }
        if view.has(start, .objectPronoun) {
            subject = Subject(mention: start..<(start + 1), start: start)
        }
        let end = subject?.mention.upperBound ?? start
        return AttributionHead(
            kind: .accordingTo, cue: index..<start, tokens: index..<end, subject: subject,
            frames: [.bare])
    }

    /// "is said to": nobody is named who says so.
    func hearsay(
        _ index: Int, _ group: Group, _ sentence: Range<Int>
    ) -> AttributionHead? {
        guard Self.rumours.contains(view.key(index)), view.key(index + 1) == "to",
            group.start > sentence.lowerBound, !view.has(group.start - 1, .relative)
        else { return nil }
        return AttributionHead(
            kind: .hearsay, cue: group.start..<(index + 1), tokens: group.start..<(index + 1),
            subject: nil, frames: [.infinitive])
    }

    /// "was asked whether", "was told that", "is accused of": the sentence does not say by whom.
    func passive(
        _ index: Int, _ verb: Verb, _ group: Group, _ sentence: Range<Int>
    ) -> AttributionHead? {
        var frames: WordClass = []
        let next = view.key(verb.end)
        if view.key(index) == "asked" { frames = [.asks, .infinitive, .topic] }
        if view.key(index) == "accused", next == "of" { frames = .topic }
        if verb.frames.has(.quotes), next == "that" { frames = .that }
        guard !frames.isEmpty, next != "by", group.start > sentence.lowerBound else { return nil }
        return AttributionHead(
            kind: .asked, cue: group.start..<verb.end, tokens: group.start..<verb.end,
            subject: nil, frames: frames)
    }

    static let rumours: Set<WordKey> = [
        "said", "reported", "alleged", "rumoured", "rumored",
    ]

    /// "Asked whether …,": the sentence does not say who asks.
    func asked(_ index: Int, _ sentence: Range<Int>) -> AttributionHead? {
        guard view.key(index) == "asked",
            view.has(index + 1, .question) || view.key(index + 1) == "about"
        else { return nil }
        let isFirst = index == sentence.lowerBound
        guard isFirst || view.key(index - 1) == "when" || view.key(index - 1) == "," else {
            return nil
        }
        return AttributionHead(
            kind: .asked, cue: index..<(index + 1), tokens: index..<(index + 1), subject: nil,
            frames: [.asks, .topic])
    }

    /// "Quispe's claim that", "the claim that": a noun that reports.
    func noun(_ index: Int, _ sentence: Range<Int>) -> AttributionHead? {
        guard view.has(index, .cueNoun), view.key(index + 1) == "that",
            index + 3 < sentence.upperBound, !view.isCapital(index),
            !view.has(index + 2, .auxiliary), !view.isPastShape(index + 2),
            !view.isAdverb(index + 2)
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
    static let claims = WordSet(
        """
        accusation accusations allegation allegations argument assertion claim claims contention
        """)
}
