package import Claims

/// Everything that the API answers from: linked records, their rendered bytes, and the index.
///
/// Immutable and shared by reference; a new corpus is a new value.
package final class CorpusState: Sendable {
    /// Hash of all documents and the program's version, hexadecimal.
    package let version: String
    package let corpus: LinkedCorpus
    package let rendered: RenderedCorpus
    /// The documents in the order in which they arrived: indices into `corpus.documents`.
    package let inputOrder: [Int]
    /// Files and rows that were not read, each with its reason.
    package let skippedInputs: [SkippedInput]
    /// Whether this is the corpus that the program carries with it.
    package let isSample: Bool

    package init(
        version: String, corpus: LinkedCorpus, rendered: RenderedCorpus,
        inputOrder: [Int] = [], skippedInputs: [SkippedInput], isSample: Bool
    ) {
        self.version = version
        self.corpus = corpus
        self.rendered = rendered
        self.inputOrder = inputOrder
        self.skippedInputs = skippedInputs
        self.isSample = isSample
    }
}

/// An input that was passed over.
package struct SkippedInput: Sendable {
    package let path: String
    /// What was wrong, where, and what to do.
    package let reason: String
    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }
}
