/// What was loaded, before anything is read in it.
package struct CorpusInputs: Sendable {
    var texts: [InputText]
    /// Inputs that were passed over, each with its reason.
    package var skipped: [SkippedInput]

    /// Whether no text was found.
    package var isEmpty: Bool { texts.isEmpty }

    /// The bytes of all texts.
    package var byteCount: Int { texts.reduce(0) { $0 + $1.bytes.count } }
}

extension CorpusInputs {
    mutating func skip(_ path: String, _ reason: String) {
        skipped.append(SkippedInput(path: path, reason: reason))
    }
}
