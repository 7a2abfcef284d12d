import TextAnalysis

/// Attributions in which the subject does not stand before a finite verb.
extension HeadFinder {
    func inverted(
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
        let end = subject.mention.upperBound
        let isClosed = end == sentence.upperBound || view.tokens[end].kind == .punctuation
        let isNamed =
            view.isCapital(end - 1)
            || subject.mention.contains { view.has($0, [.office, .crowd, .subjectPronoun, .body]) }
        if !isAfterQuote, !isNamed { return nil }
        if !isAfterQuote, view.key(before) == ",",
            !(isClosed && Self.says.contains(view.key(index))),
            let plain = subjects.before(index, floor: sentence.lowerBound),
            view.isCapital(plain.mention.upperBound - 1)
                || plain.mention.contains(where: {
                    view.has($0, [.office, .crowd, .subjectPronoun])
                })
        {
            return nil
        }
        return AttributionHead(
            kind: .inverted, cue: index..<verb.end, tokens: index..<subject.mention.upperBound,
            subject: subject, frames: verb.frames)
    }

    private static let says: Set<WordKey> = ["said", "says"]

    func isMark(_ index: Int) -> Bool {
        view.key(index) == "," || view.tokens[index].kind == .dash
    }

    /// Whether what follows a subject shows that no clause begins with it.
    func endsAttribution(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index < sentence.upperBound else { return true }
        let token = view.tokens[index]
        if token.kind == .punctuation || token.kind == .quote || token.kind == .dash { return true }
        return view.has(
            index, [.time, .preposition, .relative, .subordinator, .conjunction])
    }

    func participle(
        _ index: Int, _ verb: Verb, _ group: Group, _ sentence: Range<Int>, _ last: Subject?
    ) -> AttributionHead? {
        let before = group.start - 1
        guard before < sentence.lowerBound || prose.span(at: before) == nil || isClose(before)
        else { return nil }
        let isSetOff =
            before < sentence.lowerBound || view.key(before) == ","
            || view.tokens[before].kind == .dash
            || isClose(before) || view.has(before, [.conjunction, .subordinator])
            || view.key(before) == "by"
        let followsNoun = view.has(before, [.cueNoun, .occasion])
        let opensClause =
            view.key(verb.end) == "that" || prose.span(openingAt: verb.end) != nil
            || view.has(verb.end, .question) || view.has(before, .preposition)
            || verb.frames.has(.quotes) && introducesQuotation(verb.end)
            || verb.frames.has(.mostlyClause) && verb.frames.has(.quotes)
                && opensContent(verb.end) && !view.isPastShape(before)
                && !view.has(before, .auxiliary)
        guard isSetOff || followsNoun || opensClause && view.isWord(before) else { return nil }
        if isSetOff || followsNoun {} else if verb.frames.has(.nounToo) { return nil }
        let own =
            isSetOff || followsNoun
            ? nil : subjects.before(group.start, floor: sentence.lowerBound)
        let main = last?.antecedentEnd == nil ? last : nil
        let isFronted = group.start == sentence.lowerBound
        guard
            let subject = isFronted
                ? subjects.main(of: sentence) : own ?? main ?? subjects.main(of: sentence) ?? last,
            isFronted || subject.start < index
        else { return nil }
        return AttributionHead(
            kind: .participle, cue: index..<verb.end, tokens: group.start..<verb.end,
            subject: subject, frames: verb.frames)
    }

    /// A comma or colon and an opening mark.
    private func introducesQuotation(_ index: Int) -> Bool {
        (view.key(index) == "," || view.key(index) == ":")
            && prose.span(openingAt: index + 1) != nil
    }

    func isClose(_ index: Int) -> Bool { prose.span(endingAt: index) != nil }

    func infinitive(
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
        if let chained = chained(index, verb, to, sentence, last) { return chained }
        // "stood up to say that": somebody is there who says it.
        guard view.key(index) == "say", view.isWord(to - 1),
            !view.has(to - 1, [.past, .third, .base, .gerund]),
            let subject = last ?? subjects.main(of: sentence), subject.start < to,
            view.key(subject.mention.lowerBound) != "it", opensContent(verb.end)
        else { return nil }
        return AttributionHead(
            kind: .infinitive, cue: index..<verb.end, tokens: to..<verb.end, subject: subject,
            frames: verb.frames)
    }

    /// "continued to insist", "was quick to add": the verb before goes with this one.
    private func chained(
        _ index: Int, _ verb: Verb, _ to: Int, _ sentence: Range<Int>, _ last: Subject?
    ) -> AttributionHead? {
        let link = to - 1
        let isQuick = Self.quick.contains(view.key(link))
        guard link > sentence.lowerBound, isQuick || Self.chains.contains(view.key(link)) else {
            return nil
        }
        let outer = group(before: link, floor: sentence.lowerBound)
        guard !outer.isNegated, !outer.isHypothetical, outer.hasBe || !isQuick else { return nil }
        let joins = isJoin(outer.start - 1, sentence)
        let own = joins ? nil : subjects.before(outer.start, floor: sentence.lowerBound)
        guard let subject = own ?? (joins ? last ?? subjects.main(of: sentence) : nil) else {
            return nil
        }
        return AttributionHead(
            kind: own == nil ? .coordinated : .finite, cue: link..<verb.end,
            tokens: (own?.start ?? outer.start)..<verb.end, subject: subject, frames: verb.frames)
    }

    private static let chains = WordSet(
        """
        began begins begun continue continued continues hastened hastens proceeded proceeds rushed
        rushes started starts
        """)
    private static let quick = WordSet("careful eager keen quick ready swift")

    func isJoin(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return false }
        let key = view.key(index)
        return key == "and" || key == "but" || key == "then"
    }
}
