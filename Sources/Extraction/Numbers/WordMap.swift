import TextAnalysis

/// Facts about single words, looked up by key: one probe a token.
struct WordMap<Value: Sendable>: Sendable {
    private let table: KeyTable
    private let values: [Value]

    /// Takes words with their facts; of equal words the first counts.
    init(_ pairs: [(word: String, value: Value)]) {
        self.init(keys: pairs.map { (WordKey($0.word), $0.value) })
    }

    /// Takes keys with their facts; what equal keys tell is merged into what the first told.
    init(
        keys pairs: [(key: WordKey, value: Value)],
        merging merge: (inout Value, Value) -> Void = { _, _ in }
    ) {
        var values = pairs.map(\.value)
        table = KeyTable(pairs.enumerated().map { ($0.element.key.hash, Int32($0.offset)) })
        for (index, pair) in pairs.enumerated() {
            guard let first = table.value(of: pair.key.hash), first != index else { continue }
            merge(&values[Int(first)], pair.value)
        }
        self.values = values
    }

    subscript(key: WordKey) -> Value? {
        guard let index = table.value(of: key.hash) else { return nil }
        return values[Int(index)]
    }
}
