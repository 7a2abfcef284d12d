/// One rewriting of a word's end: what stands there, what replaces it, how much must be left, and a
/// word that it changes beside one that it leaves.
struct SuffixRule: Sendable {
    let suffix: [UInt8]
    let replacement: [UInt8]
    /// Letters that must stand before the suffix.
    let stem: Int
    let example: String
    let counterexample: String

    init(
        _ suffix: String, _ replacement: String, stem: Int, example: String,
        counterexample: String
    ) {
        self.suffix = Array(suffix.utf8)
        self.replacement = Array(replacement.utf8)
        self.stem = stem
        self.example = example
        self.counterexample = counterexample
    }

    /// Rewrites the end of `word`; whether it did.
    func apply(to word: inout [UInt8]) -> Bool {
        guard word.count >= stem + suffix.count, word.suffix(suffix.count).elementsEqual(suffix)
        else { return false }
        word.removeLast(suffix.count)
        word.append(contentsOf: replacement)
        return true
    }
}
