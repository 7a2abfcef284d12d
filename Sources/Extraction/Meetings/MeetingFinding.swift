import TextAnalysis

/// A place where a rule of the table found a meeting.
struct MeetingFinding {
    let rule: MeetingRule
    let sentence: AnalyzedText.Sentence
    /// Tokens of the cue.
    let cue: Range<Int>
    let participants: [MeetingReport.Participant]
}

/// Tries the rules on a sentence.
struct MeetingFinder {
    private let view: MeetingText
    private let finder: ParticipantFinder
    /// Those who speak in labelled turns, in order of appearance.
    private let speakers: [MeetingReport.Participant]

    init(_ view: MeetingText, speakers: [MeetingReport.Participant]) {
        self.view = view
        self.speakers = speakers
        finder = ParticipantFinder(view)
    }

    /// Tokens of a sentence that are looked at; a longer one is no lead.
    private static let sentenceTokensMax = 160

    /// The first rule, in the order of the table, that finds a meeting in the sentence.
    ///
    /// Complexity: linear in the sentence, which counts to `sentenceTokensMax`.
    func finding(in sentence: AnalyzedText.Sentence, by rules: [MeetingRule]) -> MeetingFinding? {
        let start = sentence.tokens.lowerBound
        let bounds =
            start..<min(sentence.tokens.upperBound, start + Self.sentenceTokensMax)
        if bounds.contains(where: { Self.remote.contains(view.tokens[$0].key) }) { return nil }
        for rule in rules {
            for index in bounds {
                guard let cue = rule.pattern.match(view.tokens, at: index, in: bounds),
                    isActual(cue, bounds), !view.isQuoted(view.tokens[index].range)
                else { continue }
                let participants = Self.distinct(sides(rule, cue, bounds))
                guard suffices(participants, rule, cue, bounds) else { continue }
                return MeetingFinding(
                    rule: rule, sentence: sentence, cue: cue, participants: participants)
            }
        }
        return nil
    }

    /// Words of encounters at a distance, which are no meetings.
    private static let remote = WordSet(
        """
        # Means of speaking without meeting.
        call online phone phoned teleconference telephone telephoned video videoconference
        videolink virtual virtually
        """)

    /// Words that put what follows in the future, in doubt or in the negative.
    private static let unreal = WordSet(
        """
        # Auxiliaries, negations and verbs of planning.
        ahead agenda before called calls cancelled canceled cannot could due eve expected if may
        might never next no not plan planned plans possible postponed preparations proposed
        proposes refused scheduled should upcoming wants will won't would
        """)

    private func isActual(_ cue: Range<Int>, _ bounds: Range<Int>) -> Bool {
        let from = max(bounds.lowerBound, cue.lowerBound - 4)
        for index in from..<cue.lowerBound where Self.unreal.contains(view.tokens[index].key) {
            return false
        }
        return cue.lowerBound == bounds.lowerBound || view.key(cue.lowerBound - 1) != "to"
    }

    private func sides(
        _ rule: MeetingRule, _ cue: Range<Int>, _ bounds: Range<Int>
    ) -> [MeetingReport.Participant] {
        switch rule.sides {
        case .after:
            return finder.after(cue.upperBound, in: bounds, isObject: false)
        case .before:
            return finder.before(cue.lowerBound, in: bounds)
        case .speakers:
            return speakers
        case .beforeAndAfter, .hostBefore:
            var first = finder.before(cue.lowerBound, in: bounds)
            let isHosting = rule.sides == .hostBefore
            let second = finder.after(cue.upperBound, in: bounds, isObject: isHosting)
            if first.isEmpty || second.isEmpty { return [] }
            // "The hosts Ana and Jorge": nobody receives himself.
            let persons = Set(first.compactMap(\.person))
            if second.contains(where: { $0.person.map(persons.contains) ?? false }) { return [] }
            if isHosting { for index in first.indices { first[index].isHost = true } }
            return first + second
        }
    }

    private func suffices(
        _ participants: [MeetingReport.Participant], _ rule: MeetingRule, _ cue: Range<Int>,
        _ bounds: Range<Int>
    ) -> Bool {
        switch (rule.sides, rule.zone) {
        case (.after, .title): return !participants.isEmpty
        case (.speakers, _): return participants.count >= 2 && opensTitle(cue, bounds)
        case (_, _): return participants.count >= 2
        }
    }

    /// Whether a title is of the meeting: the cue stands at its start, or after two states.
    private func opensTitle(_ cue: Range<Int>, _ bounds: Range<Int>) -> Bool {
        let before = bounds.lowerBound..<cue.lowerBound
        if cue.count > 1 { return before.count <= 3 }
        let states = before.filter { index in
            CountryNames.match(at: index, before: view.tokens.count) { view.tokens[$0].key } != nil
        }
        return states.count == 2 && before.count <= 5
    }

    private static func distinct(
        _ participants: [MeetingReport.Participant]
    ) -> [MeetingReport.Participant] {
        var found: [MeetingReport.Participant] = []
        for one in participants {
            let isKnown = found.contains {
                one.person == nil ? $0.name == one.name : $0.person == one.person
            }
            if !isKnown { found.append(one) }
            if found.count == participantsMax { break }
        }
        return found
    }

    /// Participants that one sentence may name.
    private static let participantsMax = 40
}
