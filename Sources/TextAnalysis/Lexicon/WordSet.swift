/// A fixed set of words, looked up by key; the data of a lexicon.
package struct WordSet: Sendable {
    private let table: KeyTable

    /// Takes words separated by white space; lines starting with `#` are comments.
    package init(_ list: String) { self.init(ListText.words(of: list)) }

    package init(_ words: [Substring]) {
        table = KeyTable(words.map { (WordKey($0).hash, 0) })
    }

    package func contains(_ key: WordKey) -> Bool { table.value(of: key.hash) != nil }
}
