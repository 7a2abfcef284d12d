import TextAnalysis

/// Facts about single words, looked up by key: one probe a token.
struct WordMap<Value: Sendable>: Sendable {
    private let table: KeyTable
    private let values: [Value]

    /// Takes words with their facts; of equal words the first counts.
    init(_ pairs: [(word: String, value: Value)]) {
        values = pairs.map(\.value)
        table = KeyTable(
            pairs.enumerated().map { (WordKey($0.element.word).hash, Int32($0.offset)) })
    }

    subscript(key: WordKey) -> Value? {
        guard let index = table.value(of: key.hash) else { return nil }
        return values[Int(index)]
    }
}
