import TextAnalysis

/// Finds who an attribution's words mean.
///
/// Names and offices are looked up in the cast; a pronoun means the last speaker or the person whom
/// the text named last, if the gender fits; what fits several means nobody.
struct SpeakerResolver {
    private let view: SpeechText
    private let runs: [NameRun]
    private(set) var cast: Cast
    /// Namings of persons in text order, to find antecedents.
    private var namings: [(range: TextRange, member: Int)] = []
    private var lastSpeaker: Last?
    private var lastBody: Speaker?
    private var lastCrowd: Speaker?
    private var unnamed: [Unnamed] = []

    private struct Last {
        let member: Int
        let sentence: Int
    }

    enum Result {
        case speaker(Speaker)
        case unknown(Statement.UnknownSpeaker)
    }

    init(_ view: SpeechText, runs: [NameRun], cast: Cast) {
        self.view = view
        self.runs = runs
        self.cast = cast
        for (index, member) in cast.members.enumerated() where member.kind == .person {
            namings += member.mentions.map { ($0, index) }
        }
        namings.sort { $0.range < $1.range }
    }

    mutating func resolve(_ subject: Subject) -> Result {
        let mention = subject.mention
        if let end = subject.antecedentEnd { return relative(mention, end) }
        if mention.count == 1 {
            if let pronoun = pronoun(mention) { return pronoun }
        }
        return phrase(mention, printed: mention)
    }

    // MARK: Phrases

    private mutating func phrase(_ tokens: Range<Int>, printed: Range<Int>) -> Result {
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
    private static let authors: Set<WordKey> = ["by", "from"]

    /// The last run with a name in a phrase, at its end or before a possessive or bracket.
    private func nameRun(in tokens: Range<Int>) -> NameRun? {
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

    private func firstRun(where holds: (NameRun) -> Bool) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if holds(runs[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private func endsHead(_ run: NameRun, _ tokens: Range<Int>) -> Bool {
        let next = run.name.upperBound
        return view.key(next) == "(" || view.key(next) == "of" && !run.isBody
            || view.has(next, .preposition)
    }

    /// "a spokesman for Quispe": the name is not the head.
    private func isOfPhrase(_ run: NameRun, _ tokens: Range<Int>) -> Bool {
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

    private mutating func named(
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

    /// Of several who bear a surname the one named last before is meant.
    private mutating func latest(of bearers: [Int], _ printed: Range<Int>) -> Result {
        let range = view.range(printed)
        let earlier = namings.last { $0.range.start <= range.start && bearers.contains($0.member) }
        guard let member = earlier?.member else { return .unknown(.ambiguous) }
        note(member, at: printed)
        return .speaker(
            Speaker(
                person: member, name: cast.members[member].fullest,
                role: cast.members[member].roles.first?.title, mention: range,
                resolution: .surname))
    }

    private func isAcronym(_ name: Range<Int>) -> Bool {
        name.allSatisfy { view.tokens[$0].flags.contains(.allCapitals) }
    }

    private func isCountry(_ name: Range<Int>) -> Bool {
        view.country(at: name.lowerBound, before: name.upperBound)?.length == name.count
    }

    private mutating func note(_ member: Int, at tokens: Range<Int>) {
        lastSpeaker = Last(member: member, sentence: sentence(tokens.lowerBound))
    }

    private func sentence(_ token: Int) -> Int { view.text.sentenceIndex(ofToken: token) ?? 0 }

    private func isDefinite(_ tokens: Range<Int>) -> Bool {
        let first = tokens.lowerBound
        if view.key(first) == "the" || view.has(first, .possessivePronoun) { return true }
        return view.isCapital(first) && !view.has(first, .determiner)
    }

    /// The one person whom an office means: the last speaker if it fits, else the only one.
    private mutating func holder(_ signature: RoleSignature, _ printed: Range<Int>) -> Result? {
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

    private func isBody(_ tokens: Range<Int>) -> Bool {
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

    private mutating func body(_ tokens: Range<Int>, _ printed: Range<Int>) -> Result {
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
    private mutating func generic(_ printed: Range<Int>) -> Result {
        var speaker = Speaker(
            person: nil, name: view.words(printed), mention: view.range(printed),
            resolution: .generic)
        let signature = RoleSignature(view, printed)
        if isDefinite(printed), let fuller = unnamed.last(where: { signature.mayMean($0.role) }) {
            speaker.name = fuller.name
        } else if !signature.offices.isEmpty {
            unnamed.append(Unnamed(name: speaker.name, role: signature))
        }
        lastCrowd = speaker
        return .speaker(speaker)
    }

    private struct Unnamed {
        let name: String
        let role: RoleSignature
    }

    // MARK: Pronouns

    private mutating func relative(_ mention: Range<Int>, _ end: Int) -> Result {
        let reader = antecedent(endingAt: end)
        guard let reader else { return .unknown(.ambiguous) }
        return phrase(reader, printed: mention)
    }

    /// The phrase right before "who": a name run or the words back to an article.
    private func antecedent(endingAt end: Int) -> Range<Int>? {
        var start = end - 1
        while start > 0, start > end - 12, view.isWord(start - 1) || view.isHyphen(start - 1),
            !view.has(
                start - 1,
                [.subjectPronoun, .auxiliary, .conjunction, .subordinator, .past, .third])
        {
            start -= 1
            if view.has(start, [.determiner, .possessivePronoun]) { break }
        }
        return start < end ? start..<end : nil
    }

    private mutating func pronoun(_ mention: Range<Int>) -> Result? {
        let key = view.key(mention.lowerBound)
        switch key {
        case "he", "him", "his": return person(.man, mention)
        case "she", "her": return person(.woman, mention)
        case "they", "them", "their": return earlier(lastCrowd ?? lastBody, mention)
        case "it", "its": return earlier(lastBody ?? lastCrowd, mention)
        case _: return nil
        }
    }

    private func earlier(_ speaker: Speaker?, _ mention: Range<Int>) -> Result {
        guard var speaker else { return .unknown(.ambiguous) }
        speaker.mention = view.range(mention)
        speaker.resolution = .pronoun
        return .speaker(speaker)
    }

    private mutating func person(_ gender: Cast.Gender, _ mention: Range<Int>) -> Result {
        let token = mention.lowerBound
        guard let member = antecedent(gender, token) ?? antecedent(gender, token, trusts: false)
        else { return .unknown(.ambiguous) }
        cast.learn(gender, member, isGuess: true)
        note(member, at: mention)
        return .speaker(
            Speaker(
                person: member, name: cast.members[member].fullest,
                role: cast.members[member].roles.first?.title, mention: view.range(mention),
                resolution: .pronoun))
    }

    /// Sentences back in which a pronoun's person is looked for.
    private static let sentencesMax = 6

    /// The first person named in the same sentence before the pronoun, else the speaker of the
    /// sentence before, else the first one named in the nearest sentence that names any.
    private func antecedent(
        _ gender: Cast.Gender, _ token: Int, trusts: Bool = true
    ) -> Int? {
        let here = sentence(token)
        let start = view.tokens[token].range.start
        var floor = here
        while floor >= max(0, here - Self.sentencesMax) {
            let range = view.text.sentences[floor].range
            let named = members(in: TextRange(range.start, max(range.start, min(range.end, start))))
                .filter { fits($0, gender, trusts) }
            if let last = lastSpeaker, last.sentence >= floor, last.sentence < here || floor < here,
                fits(last.member, gender, trusts)
            {
                return last.member
            }
            if let first = named.first { return first }
            floor -= 1
        }
        guard let last = lastSpeaker, fits(last.member, gender, trusts),
            here - last.sentence < 2 * Self.sentencesMax
        else { return nil }
        return last.member
    }

    private func members(in range: TextRange) -> [Int] {
        guard range.start < range.end else { return [] }
        var low = 0
        var high = namings.count
        while low < high {
            let middle = (low + high) / 2
            if namings[middle].range.start >= range.start {
                high = middle
            } else {
                low = middle + 1
            }
        }
        var found: [Int] = []
        while low < namings.count, namings[low].range.start < range.end {
            found.append(namings[low].member)
            low += 1
        }
        return found
    }

    /// A gender that only pronouns told counts where it is trusted.
    private func fits(_ member: Int, _ gender: Cast.Gender, _ trusts: Bool) -> Bool {
        let known = cast.members[member].gender
        return known == nil || known == gender
            || !trusts && cast.members[member].isGenderGuessed
    }
}
