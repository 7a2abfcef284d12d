/// The words that name who speaks in an attribution.
struct Subject {
    /// The expression itself: "he", "Foreign Minister Ana Quispe", "who".
    let mention: Range<Int>
    /// For "who" and "which": where the words end that they point back to.
    var antecedentEnd: Int?
    /// From the first token of the attribution, appositions included.
    let start: Int
}
