/// Capitalised words in a row, with the part of them that may be a person's name.
struct NameRun {
    /// All of it: "Prime Minister Ana Quispe".
    let tokens: Range<Int>
    /// "Ana Quispe"; empty where the run only names an office or body.
    let name: Range<Int>
    /// Whether a title or office stands in the run before the name.
    let isTitled: Bool
    /// Whether a word of the run names a body, place or thing.
    let isBody: Bool
    /// Whether the first word of the name opens a sentence, so that its capital says nothing.
    let opensSentence: Bool
}
