import TextAnalysis

/// Pronouns and relatives.
extension SpeakerResolver {
    mutating func relative(_ mention: Range<Int>, _ end: Int) -> Result {
        let reader = antecedent(endingAt: end)
        guard let reader else { return .unknown(.ambiguous) }
        return phrase(reader, printed: mention)
    }

    /// The phrase right before "who": a name run or the words back to an article.
    func antecedent(endingAt end: Int) -> Range<Int>? {
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

    mutating func pronoun(_ mention: Range<Int>) -> Result? {
        let key = view.key(mention.lowerBound)
        switch key {
        case "he", "him", "his": return person(.man, mention)
        case "she", "her": return person(.woman, mention)
        case "they", "them", "their": return earlier(lastCrowd ?? lastBody, mention)
        case "it", "its": return earlier(lastBody ?? lastCrowd, mention)
        case _: return nil
        }
    }

    func earlier(_ speaker: Speaker?, _ mention: Range<Int>) -> Result {
        guard var speaker else { return .unknown(.ambiguous) }
        speaker.mention = view.range(mention)
        speaker.resolution = .pronoun
        return .speaker(speaker)
    }

    mutating func person(_ gender: Cast.Gender, _ mention: Range<Int>) -> Result {
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
    static let sentencesMax = 6

    /// The first person named in the same sentence before the pronoun, else the speaker of the
    /// sentence before, else the first one named in the nearest sentence that names any.
    func antecedent(
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

    /// The first naming that starts at an offset or after.
    func firstNaming(from offset: Int) -> Int {
        var low = 0
        var high = namings.count
        while low < high {
            let middle = (low + high) / 2
            if namings[middle].range.start >= offset { high = middle } else { low = middle + 1 }
        }
        return low
    }

    func members(in range: TextRange) -> [Int] {
        guard range.start < range.end else { return [] }
        var low = firstNaming(from: range.start)
        var found: [Int] = []
        while low < namings.count, namings[low].range.start < range.end {
            found.append(namings[low].member)
            low += 1
        }
        return found
    }

    /// A gender that only pronouns told counts where it is trusted.
    func fits(_ member: Int, _ gender: Cast.Gender, _ trusts: Bool) -> Bool {
        let known = cast.members[member].gender
        return known == nil || known == gender
            || !trusts && cast.members[member].isGenderGuessed
    }
}
