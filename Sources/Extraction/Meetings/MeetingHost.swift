import TextAnalysis

/// Finds who receives the others from the words of welcome at the start of a transcript.
struct MeetingHost {
    private let view: MeetingText

    init(_ view: MeetingText) { self.view = view }

    /// Turns, and tokens of each, in which a host welcomes the guests.
    private static let turnsMax = 2
    private static let tokensMax = 120

    private static let welcomes: [CuePattern] = [
        CuePattern("welcome ?all ?of you|to|everyone|again"),
        CuePattern("welcome ..2 to|in"),
        CuePattern("thank you ..6 for coming|accepting|visiting|agreeing"),
        CuePattern("glad|happy|pleased|delighted|good to see|receive|host|greet|have you"),
        CuePattern("greet you ?once ?more|again in|at"),
    ]

    /// The participants with the host marked, where none is and the words show one.
    func marking(
        _ participants: [MeetingReport.Participant]
    ) -> [MeetingReport.Participant] {
        guard !participants.contains(where: \.isHost) else { return participants }
        var marked = participants
        let turns = view.records.statements.filter { $0.mode == .turn }.prefix(Self.turnsMax)
        for turn in turns {
            guard let person = turn.speaker?.person,
                let index = marked.firstIndex(where: { $0.person == person }),
                welcomes(turn.passage)
            else { continue }
            marked[index].isHost = true
            return marked
        }
        return marked
    }

    private func welcomes(_ passage: TextRange) -> Bool {
        guard let start = view.firstToken(from: passage.start) else { return false }
        var end = start
        while end < view.tokens.count, end < start + Self.tokensMax,
            view.tokens[end].range.end <= passage.end
        { end += 1 }
        return (start..<end).contains { index in
            Self.welcomes.contains { $0.match(view.tokens, at: index, in: start..<end) != nil }
        }
    }
}
