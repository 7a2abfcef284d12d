/// A fixed set of words, looked up by key; the data of a lexicon.
package struct WordSet: Sendable {
    private let table: KeyTable

    /// Takes words separated by white space; lines starting with `#` are comments.
    package init(_ list: String) {
        var keys: [WordKey] = []
        for line in ListText.lines(of: list) {
            for word in ListText.words(of: line) { keys.append(WordKey(word)) }
        }
        table = KeyTable(keys.map { ($0.hash, 0) })
    }

    package func contains(_ key: WordKey) -> Bool { table.value(of: key.hash) != nil }
}
