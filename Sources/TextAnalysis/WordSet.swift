/// A fixed set of words, looked up by key; the data of a lexicon.
package struct WordSet: Sendable {
    private let keys: Set<WordKey>

    /// Takes words separated by white space; lines starting with `#` are comments.
    package init(_ list: String) {
        var keys: Set<WordKey> = []
        for line in list.split(separator: "\n") where !line.hasPrefix("#") {
            for word in line.split(whereSeparator: \.isWhitespace) {
                keys.insert(WordKey(String(word)))
            }
        }
        self.keys = keys
    }

    package func contains(_ key: WordKey) -> Bool { keys.contains(key) }
}
