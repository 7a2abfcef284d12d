/// One way in which texts tell of a meeting.
struct MeetingRule: Sendable {
    /// Where the cue stands.
    enum Zone: Sendable {
        case title
        /// The publisher's prose.
        case prose
    }

    /// Who takes part, seen from the cue.
    enum Sides: Sendable {
        /// Those after the cue; the host is known otherwise (who speaks first, say).
        case after
        /// Those before it with those after it.
        case beforeAndAfter
        /// Those before it receive those after it.
        case hostBefore
        /// At least two before it.
        case before
        /// Two states named at the cue, or those who speak.
        case speakers
    }

    let name: String
    let zone: Zone
    let pattern: CuePattern
    let sides: Sides
    /// Set where the text is about a part of the meeting.
    let part: MeetingReport.Part?
    /// Whether the words name all who take part; else others may have been silent.
    let namesAll: Bool
    /// A sentence that the rule finds a meeting in.
    let example: String
    /// A sentence that looks alike and holds none.
    let counterexample: String

    init(
        _ name: String, _ zone: Zone, _ pattern: String, _ sides: Sides,
        part: MeetingReport.Part? = nil, namesAll: Bool = true, example: String,
        counterexample: String
    ) {
        self.name = name
        self.zone = zone
        self.pattern = CuePattern(pattern)
        self.sides = sides
        self.part = part
        self.namesAll = namesAll
        self.example = example
        self.counterexample = counterexample
    }
}
