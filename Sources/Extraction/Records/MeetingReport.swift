package import TextAnalysis

/// What one document tells of an encounter; reports of several documents are joined into a meeting.
package struct MeetingReport: Sendable {
    package enum Part: String, Sendable {
        case opening, talks
        case pressStatements = "press_statements"
    }

    package enum Format: String, Sendable {
        case bilateral, trilateral, multilateral
    }

    package struct Participant: Sendable {
        /// Index into `DocumentExtraction.people`; nil where only a role is named
        /// ("the leaders of Armenia and Azerbaijan": two participants with the roles' words).
        package let person: Int?
        /// The name, or the role's words where no name is given.
        package let name: String
        /// The role as the document words it ("Prime Minister of Armenia", "leader of Armenia").
        package let role: String?
        package let passage: TextRange
        /// Whether the document shows the participant as the one who receives the others.
        package var isHost = false
        package init(person: Int?, name: String, role: String?, passage: TextRange) {
            self.person = person
            self.name = name
            self.role = role
            self.passage = passage
        }
    }

    package struct Signing: Sendable {
        package let title: String
        package let passage: TextRange
        package init(title: String, passage: TextRange) {
            self.title = title
            self.passage = passage
        }
    }

    /// Nil for the encounter as a whole.
    package var part: Part?
    /// Whether the document only refers to the encounter ("this trilateral meeting") while it is
    /// about another; the participants are then those who refer to it, and others may be missing.
    package var isReference = false
    /// ISO 8601 day, where the document states or implies it.
    package var date: String?
    package var place: TextRange?
    package var format: Format?
    package var participants: [Participant]
    package var signed: [Signing]
    /// Indices into `DocumentExtraction.figures`: how long it lasted.
    package var durations: [Int]
    /// The words that tell of it.
    package var passage: TextRange
    package var evidence: Evidence

    package init(
        part: Part?, date: String?, place: TextRange?, format: Format?,
        participants: [Participant], signed: [Signing], durations: [Int], passage: TextRange,
        evidence: Evidence
    ) {
        self.part = part
        self.date = date
        self.place = place
        self.format = format
        self.participants = participants
        self.signed = signed
        self.durations = durations
        self.passage = passage
        self.evidence = evidence
    }
}
