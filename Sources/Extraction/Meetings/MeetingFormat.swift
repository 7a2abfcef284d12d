import TextAnalysis

/// Bilateral, trilateral or larger: by the text's word, else by the number of sides.
struct MeetingFormat {
    private let view: MeetingText

    init(_ view: MeetingText) { self.view = view }

    static let words = WordMap<MeetingReport.Format>([
        ("bilateral", .bilateral), ("trilateral", .trilateral), ("tripartite", .trilateral),
        ("quadrilateral", .multilateral), ("multilateral", .multilateral),
    ])

    /// "The three of us", "our three-sided meeting".
    private static let three: [CuePattern] = [
        CuePattern("three of us|them"), CuePattern("three - sided|way"),
    ]

    /// The format that the first word or phrase of a stretch tells.
    static func first(in tokens: Range<Int>, of view: MeetingText) -> MeetingReport.Format? {
        for index in tokens {
            if let format = words[view.tokens[index].key] { return format }
            let isThree = three.contains {
                $0.match(view.tokens, at: index, in: index..<tokens.upperBound) != nil
            }
            if isThree { return .trilateral }
        }
        return nil
    }

    /// Tokens between the word of a format and the word of the meeting.
    private static let meeting = CuePattern(
        "..1 talks|meeting|negotiations|consultations|summit|format|conversation")

    /// Complexity: linear in the sentences of the findings.
    func format(
        _ participants: [MeetingReport.Participant], _ findings: [MeetingFinding]
    ) -> MeetingReport.Format? {
        for finding in findings {
            if let stated = stated(in: finding.sentence.tokens) { return stated }
        }
        guard findings.first?.rule.namesAll ?? true else { return nil }
        if participants.count == 2 { return .bilateral }
        let states = Set(participants.compactMap { country(of: $0) })
        if participants.count == 3 { return states.count == 3 ? .trilateral : nil }
        return .multilateral
    }

    private func stated(in tokens: Range<Int>) -> MeetingReport.Format? {
        for index in tokens {
            guard let format = Self.words[view.tokens[index].key],
                Self.meeting.match(view.tokens, at: index + 1, in: index + 1..<tokens.upperBound)
                    != nil
            else { continue }
            return format
        }
        return nil
    }

    private func country(of participant: MeetingReport.Participant) -> Int? {
        let office =
            participant.person.flatMap(view.office) ?? participant.role.flatMap(Office.read)
        return office?.country
    }
}
