import TextAnalysis

/// What a token counts as in the index: the same for the texts that are indexed and for queries.
///
/// Words fold to lower case without diacritics and lose their English endings; numbers lose the
/// separators of thousands ("48,000" is "48000"); "%" and signs of currencies read as words; a
/// possessive ending and every other mark count as nothing.
struct TermAnalyzer {
    /// A token's term, and its letters before any ending was cut, for prefixes.
    struct Result {
        let term: WordKey
        let folded: [UInt8]
    }

    private var stemmer = EnglishStemmer()

    /// The term of a token of `bytes`; nil where it counts as nothing.
    ///
    /// Complexity: linear in the token.
    mutating func analyze(_ token: Token, in bytes: [UInt8]) -> Result? {
        let letters = bytes[token.range.start..<token.range.end]
        switch token.kind {
        case .word: return word(letters)
        case .number: return Self.result(NumberFolding.digits(of: letters))
        case .symbol: return SymbolWords.word(for: letters).flatMap { word(Array($0.utf8)[...]) }
        case .possessive, .quote, .dash, .punctuation: return nil
        }
    }

    private mutating func word(_ letters: ArraySlice<UInt8>) -> Result? {
        var folded: [UInt8] = []
        LetterFolding.append(letters, to: &folded)
        if folded.isEmpty { return nil }
        return Result(term: Self.key(stemmer.stem(of: folded)), folded: folded)
    }

    private static func result(_ folded: [UInt8]) -> Result {
        Result(term: key(folded), folded: folded)
    }

    private static func key(_ letters: [UInt8]) -> WordKey {
        WordKey(of: letters, in: TextRange(0, letters.count))
    }
}
