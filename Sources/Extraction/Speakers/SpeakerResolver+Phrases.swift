import TextAnalysis

/// Names, offices, bodies and crowds.
extension SpeakerResolver {
    mutating func phrase(_ tokens: Range<Int>, printed: Range<Int>) -> Result {
        if let by = tokens.dropFirst().first(where: { Self.authors.contains(view.key($0)) }),
            by + 1 < tokens.upperBound, view.has(by - 1, [.cueNoun, .body, .occasion])
        {
            return phrase((by + 1)..<tokens.upperBound, printed: printed)
        }
        if let run = nameRun(in: tokens), let result = named(run, tokens, printed) { return result }
        let signature = RoleSignature(view, tokens)
        if isDefinite(tokens), !signature.offices.isEmpty || signature.office != nil,
            !tokens.contains(where: { view.has($0, .crowd) && !view.has($0, .office) })
        {
            if let found = holder(signature, printed) { return found }
        }
        if isBody(tokens) { return body(tokens, printed) }
        return generic(printed)
    }

    /// "a report by": who made it speaks.
    static let authors: Set<WordKey> = ["by", "from"]

    /// The last run with a name in a phrase, at its end or before a possessive or bracket.
    func nameRun(in tokens: Range<Int>) -> NameRun? {
        let index = firstRun { $0.tokens.upperBound > tokens.lowerBound }
        var best: NameRun?
        var position = index
        while position < runs.count, runs[position].tokens.lowerBound < tokens.upperBound {
            let run = runs[position]
            position += 1
            guard !run.name.isEmpty, run.name.upperBound <= tokens.upperBound else { continue }
            let isHead = run.name.upperBound == tokens.upperBound || endsHead(run, tokens)
            if isHead, !isOfPhrase(run, tokens) { best = run }
        }
        return best
    }

    func firstRun(where holds: (NameRun) -> Bool) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if holds(runs[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    func endsHead(_ run: NameRun, _ tokens: Range<Int>) -> Bool {
        let next = run.name.upperBound
        return view.key(next) == "(" || view.key(next) == "of" && !run.isBody
            || view.has(next, .preposition)
    }

    /// "a spokesman for Quispe": the name is not the head.
    func isOfPhrase(_ run: NameRun, _ tokens: Range<Int>) -> Bool {
        var before = run.tokens.lowerBound - 1
        let isArticled = before > tokens.lowerBound && view.has(before, .determiner)
        if isArticled { before -= 1 }
        guard before >= tokens.lowerBound else { return false }
        if isArticled { return view.has(before, .preposition) }
        if view.key(before) == "of" || view.key(before) == "for" || view.key(before) == "at" {
            // "President of Peru Ana Quispe": the office's state opens the run.
            return run.name.lowerBound == run.tokens.lowerBound
        }
        return view.has(before, .preposition)
    }

    mutating func named(
        _ run: NameRun, _ tokens: Range<Int>, _ printed: Range<Int>
    ) -> Result? {
        let keys = cast.keys(run.name)
        guard !keys.isEmpty else { return nil }
        let known = cast.member(named: keys)
        if known == nil, keys.count == 1 {
            let bearers = cast.bearers(of: keys[0])
            if bearers.count > 1 { return latest(of: bearers, printed) }
        }
        let isBody =
            run.isBody || isAcronym(run.name) || isCountry(run.name)
            || view.key(run.tokens.lowerBound - 1) == "the" && !run.isTitled
        if known == nil, isBody { return body(tokens, printed) }
        let member = cast.admit(run.name, kind: .person)
        let range = view.range(printed)
        if known == nil { cast.mention(member, at: range) }
        note(member, at: printed)
        let isFull = run.name.count > 1
        return .speaker(
            Speaker(
                person: member, name: cast.members[member].fullest,
                role: cast.members[member].roles.first?.title, mention: range,
                resolution: isFull ? .fullName : .surname))
    }

    /// Namings back in which the bearer of a surname is looked for.
    static let namingsMax = 2_000

    /// Of several who bear a surname the one named last before is meant.
    mutating func latest(of bearers: [Int], _ printed: Range<Int>) -> Result {
        let range = view.range(printed)
        let end = firstNaming(from: range.start + 1)
        let earlier = namings[max(0, end - Self.namingsMax)..<end].last {
            bearers.contains($0.member)
        }
        guard let member = earlier?.member else { return .unknown(.ambiguous) }
        note(member, at: printed)
        return .speaker(
            Speaker(
                person: member, name: cast.members[member].fullest,
                role: cast.members[member].roles.first?.title, mention: range,
                resolution: .surname))
    }

    func isAcronym(_ name: Range<Int>) -> Bool {
        name.allSatisfy { view.tokens[$0].flags.contains(.allCapitals) }
    }

    func isCountry(_ name: Range<Int>) -> Bool {
        view.country(at: name.lowerBound, before: name.upperBound)?.length == name.count
    }

    mutating func note(_ member: Int, at tokens: Range<Int>) {
        lastSpeaker = Last(member: member, sentence: sentence(tokens.lowerBound))
    }

    func sentence(_ token: Int) -> Int { view.text.sentenceIndex(ofToken: token) ?? 0 }

    func isDefinite(_ tokens: Range<Int>) -> Bool {
        let first = tokens.lowerBound
        if view.key(first) == "the" || view.has(first, .possessivePronoun) { return true }
        return view.isCapital(first) && !view.has(first, .determiner)
    }

    /// The one person whom an office means: the last speaker if it fits, else the only one.
    mutating func holder(_ signature: RoleSignature, _ printed: Range<Int>) -> Result? {
        let holders = cast.holders(of: signature)
        guard !holders.isEmpty else { return nil }
        var member: Int?
        if holders.count == 1 { member = holders[0] }
        if member == nil, let last = lastSpeaker, holders.contains(last.member) {
            member = last.member
        }
        guard let member else { return .unknown(.ambiguous) }
        let range = view.range(printed)
        cast.mention(member, at: range)
        note(member, at: printed)
        return .speaker(
            Speaker(
                person: member, name: cast.members[member].fullest,
                role: cast.members[member].roles.first?.title, mention: range, resolution: .role))
    }

    func isBody(_ tokens: Range<Int>) -> Bool {
        let hasCapital = tokens.contains { view.isCapital($0) && !view.has($0, .determiner) }
        guard hasCapital else { return false }
        if tokens.contains(where: {
            view.has($0, [.office, .crowd]) && (!view.isCapital($0) || !view.has($0, .body))
        }) {
            return false
        }
        let last = tokens.upperBound - 1
        return tokens.contains { view.has($0, .body) && view.isCapital($0) }
            || view.isCapital(last) && !view.has(last, [.office, .crowd])
    }

    mutating func body(_ tokens: Range<Int>, _ printed: Range<Int>) -> Result {
        var name = tokens
        while name.count > 1, view.has(name.lowerBound, [.determiner, .possessivePronoun]) {
            name = (name.lowerBound + 1)..<name.upperBound
        }
        let capital = name.first { view.isCapital($0) } ?? name.lowerBound
        name = capital..<name.upperBound
        let member = cast.admit(name, kind: .organisation)
        let range = view.range(printed)
        cast.mention(member, at: range)
        let speaker = Speaker(
            person: member, name: cast.members[member].fullest, mention: range,
            resolution: .fullName)
        lastBody = speaker
        return .speaker(speaker)
    }

    /// Somebody without a name: "a spokesperson for the ministry", "officials".
    ///
    /// "The spokesperson" later means the fuller phrase before, if one fits.
    mutating func generic(_ printed: Range<Int>) -> Result {
        var speaker = Speaker(
            person: nil, name: view.words(printed), mention: view.range(printed),
            resolution: .generic)
        let signature = RoleSignature(view, printed)
        if isDefinite(printed),
            let fuller = unnamed.suffix(64).last(where: { signature.mayMean($0.role) })
        {
            speaker.name = fuller.name
        } else if !signature.offices.isEmpty {
            unnamed.append(Unnamed(name: speaker.name, role: signature))
        }
        lastCrowd = speaker
        return .speaker(speaker)
    }

    struct Unnamed {
        let name: String
        let role: RoleSignature
    }
}
