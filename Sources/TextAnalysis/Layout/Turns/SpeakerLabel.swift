/// The label that opens a turn: "President of the Republic Jane Doe:", "Question:", "DOE:".
struct SpeakerLabel {
    enum Strength: Int {
        /// One word that may be a name: counts where it comes again.
        case single
        /// A name of two words or more.
        case name
        /// A word that only speech has before a colon, an office with a name, capitals alone.
        case sure
    }

    /// The line that the label stands on.
    let line: Int
    /// As printed, without colon, emphasis and stage direction.
    let range: TextRange
    /// Where the words begin; the end of the line where they follow on the next one.
    let wordsStart: Int
    let strength: Strength
    /// An office or trade opens the label and two names close it.
    let isOfficeWithName: Bool
    /// Of the last word, which names the speaker in every form of the label.
    let lastWord: WordKey
    /// The colon stands on a line of its own, behind the label's.
    let colonLine: Int?
    /// A dash stands for the colon.
    var isDashed = false

    /// The longest labels of real transcripts have fourteen words.
    static let wordsMax = 20
    static let bytesMax = 240
}
