package import TextAnalysis

/// One attribution: who is said to have said what.
package struct Statement: Sendable {
    package enum Mode: String, Sendable, CaseIterable {
        /// A labelled turn of a transcript.
        case turn
        /// All of it stands between quotation marks.
        case direct
        /// Reported, with a part between quotation marks.
        case mixed
        /// Reported without marks.
        case indirect
        /// A belief, hope or intention ("wants", "believes"): no speech.
        case attitude
    }

    /// Why no speaker is named.
    package enum UnknownSpeaker: String, Sendable {
        /// The text attributes the words to nobody ("is said to", a quotation without a cue).
        case notStated = "not_stated"
        /// A pronoun or role fits several people, or none that the document introduces.
        case ambiguous
    }

    package var mode: Mode
    package var speaker: Speaker?
    /// Set exactly where `speaker` is nil.
    package var speakerUnknown: UnknownSpeaker?
    /// The words that attribute ("said", "according to").
    package var cue: TextRange?
    /// Whom the words address, canonical names, where the text says so.
    package var addressees: [String]
    /// The content alone: without cue, source, outer marks, "that" and final stop (see DESIGN).
    package var passage: TextRange
    /// The parts of the content, only where something interrupts it; else empty.
    package var segments: [TextRange]
    /// The parts that stand between quotation marks, marks left out.
    package var quoted: [TextRange]
    package var evidence: Evidence

    package init(
        mode: Mode, speaker: Speaker?, speakerUnknown: UnknownSpeaker? = nil, cue: TextRange?,
        addressees: [String] = [], passage: TextRange, segments: [TextRange] = [],
        quoted: [TextRange] = [], evidence: Evidence
    ) {
        precondition((speaker == nil) == (speakerUnknown != nil), "a speaker or a reason")
        self.mode = mode
        self.speaker = speaker
        self.speakerUnknown = speakerUnknown
        self.cue = cue
        self.addressees = addressees
        self.passage = passage
        self.segments = segments
        self.quoted = quoted
        self.evidence = evidence
    }

    /// The stretches of content: the segments, or the passage where nothing interrupts it.
    package var content: [TextRange] { segments.isEmpty ? [passage] : segments }
}
