/// Phrases of one or more tokens, found in a text at their longest.
///
/// Phrases are cut by the tokenizer itself, so that "U.S." and "twenty-three" read as in a text.
package struct Lexicon: Sendable {
    /// A phrase found.
    package struct Match: Sendable {
        /// The index of the phrase in the list that the lexicon was made from.
        package let entry: Int
        /// Indices of the tokens, half-open.
        package let tokens: Range<Int>
        package init(entry: Int, tokens: Range<Int>) {
            self.entry = entry
            self.tokens = tokens
        }
    }

    /// The rest of each line after its first tab, by entry; empty where a line has none.
    package let values: [String]
    /// From a chain of keys to an entry, or to -1 where the chain only begins a phrase.
    private let chains: KeyTable

    /// Takes one phrase a line, a value after a tab where wanted; `#` opens a comment line.
    package init(_ list: String) {
        var phrases: [Substring] = []
        var values: [String] = []
        for line in ListText.lines(of: list) {
            let columns = ListText.parts(of: line, at: "\t")
            phrases.append(columns[0])
            values.append(columns.dropFirst().joined(separator: "\t"))
        }
        self.init(phrases: phrases, values: values)
    }

    /// Takes phrases; the entry of each is its index.
    package init(phrases: [Substring], values: [String] = []) {
        var whole: [(key: UInt64, value: Int32)] = []
        var begun: [(key: UInt64, value: Int32)] = []
        var tokens: [Token] = []
        for (entry, phrase) in phrases.enumerated() {
            tokens.removeAll(keepingCapacity: true)
            let bytes = Array(phrase.utf8)
            Tokenizer.append(tokensOf: TextRange(0, bytes.count), in: bytes, to: &tokens)
            var chain: UInt64 = 0
            for (index, token) in tokens.enumerated() {
                chain = Self.extended(chain, token.key)
                let isLast = index == tokens.count - 1
                if isLast { whole.append((chain, Int32(entry))) } else { begun.append((chain, -1)) }
            }
        }
        self.values = values
        chains = KeyTable(whole + begun)
    }

    /// The longest phrase that starts at token `index` and ends before `limit`.
    ///
    /// Complexity: the tokens of the longest phrase that begins so.
    package func longest(at index: Int, in tokens: [Token], before limit: Int) -> Match? {
        longest(at: index, before: limit) { tokens[$0].key }
    }

    /// The longest phrase that starts at word `index` and ends before `limit`.
    package func longest(
        at index: Int, before limit: Int, key: (Int) -> WordKey
    ) -> Match? {
        var chain: UInt64 = 0
        var position = index
        var best: Match?
        while position < limit {
            chain = Self.extended(chain, key(position))
            guard let entry = chains.value(of: chain) else { break }
            position += 1
            if entry >= 0 { best = Match(entry: Int(entry), tokens: index..<position) }
        }
        return best
    }

    private static func extended(_ chain: UInt64, _ key: WordKey) -> UInt64 {
        let mixed = (chain ^ key.hash) &* 0xD6E8_FEB8_6659_FD93
        let value = mixed ^ (mixed >> 32)
        return value == 0 ? 1 : value
    }
}
