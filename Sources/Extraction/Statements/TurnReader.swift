import TextAnalysis

/// Makes statements of a transcript's labelled turns.
///
/// Labels are read by their own words, so that a speaker needs no mention in prose: a label with
/// an office and a name introduces a person; a later one with the name alone means the same.
struct TurnReader {
    private let view: SpeechText

    init(_ view: SpeechText) { self.view = view }

    /// Who speaks in each turn; persons are added to the cast.
    func speakers(_ cast: inout Cast) -> [Speaker] {
        view.text.layout.turns.map { turn in
            speaker(LabelReader.read(turn.label, in: view.text), turn.label, &cast)
        }
    }

    /// The turns as statements, once the cast is complete.
    func statements(_ speakers: [Speaker], _ cast: Cast) -> [Statement] {
        let turns = view.text.layout.turns
        let present = Set(speakers.compactMap(\.person))
        return zip(turns, speakers).map { turn, speaker in
            statement(turn, speaker, present, cast)
        }
    }

    private func speaker(
        _ label: LabelReader.Label?, _ range: TextRange, _ cast: inout Cast
    ) -> Speaker {
        guard let label else { return generic(range) }
        let known = cast.member(named: label.keys)
        let index = cast.admit(label)
        cast.mention(index, at: range)
        let isShort = label.role == nil && known != nil
        return Speaker(
            person: index, name: cast.members[index].fullest,
            role: label.role?.title ?? cast.members[index].roles.first?.title, mention: range,
            resolution: isShort ? .shortLabel : .label)
    }

    /// "Question", "Remark": somebody who is not named.
    private func generic(_ label: TextRange) -> Speaker {
        Speaker(
            person: nil, name: view.text.text.string(label), mention: label,
            resolution: .generic)
    }

    private func statement(
        _ turn: DocumentLayout.Turn, _ speaker: Speaker, _ present: Set<Int>, _ cast: Cast
    ) -> Statement {
        var speaker = speaker
        if let person = speaker.person { speaker.name = cast.members[person].fullest }
        let addressees = AddresseeReader(view, cast).addressees(
            of: turn, present: present, speaker: speaker.person)
        return Statement(
            mode: .turn, speaker: speaker, cue: nil, addressees: addressees, passage: turn.passage,
            segments: turn.segments.count > 1 ? turn.segments : [],
            evidence: Evidence(rule: "transcript_turn"))
    }
}
