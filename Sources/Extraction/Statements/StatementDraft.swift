/// A statement before its speaker is resolved.
struct StatementDraft {
    /// Token runs of the content, marks of wholly quoted runs left out by `make`.
    var contents: [Range<Int>]
    /// The numbers of the quotations that `contents` consists of; empty where other words belong.
    var spans: [Int] = []
    var cue: Range<Int>?
    var subject: Subject?
    /// The draft whose speaker goes on.
    var continues: Int?
    var isAttitude = false
    /// Whether the words are shown to be nobody's: "is said to".
    var isUnattributed = false
    /// Whether the quotation opens with its speaker's label, which is no part of the content.
    var isLabelled = false
    /// Whether it is part of what another statement of its sentence reports.
    var isPart = false
    let rule: String
}
