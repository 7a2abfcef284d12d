/// The words of an attribution: who, and the verb or phrase that attributes.
struct AttributionHead {
    enum Kind {
        /// Subject and verb: "he said".
        case finite
        /// Verb and subject: "said Quispe".
        case inverted
        /// ", adding that": the subject stands elsewhere in the sentence.
        case participle
        /// "and added": likewise.
        case coordinated
        /// "to say": likewise.
        case infinitive
        case accordingTo
        /// "Asked whether": nobody is said to ask.
        case asked
        /// "is said to": likewise.
        case hearsay
        /// "the claim that".
        case noun
    }

    let kind: Kind
    /// The verb with its particle, or "according to".
    let cue: Range<Int>
    /// From the subject or auxiliary to the end of the cue.
    let tokens: Range<Int>
    let subject: Subject?
    let frames: WordClass

    /// The first token that belongs to the attribution.
    var start: Int { tokens.lowerBound }
    /// The first token behind it.
    var end: Int { tokens.upperBound }
}
