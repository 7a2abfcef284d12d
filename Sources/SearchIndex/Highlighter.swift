package import TextAnalysis

extension IndexSnapshot {
    /// Where the words, phrases and prefixes of a query stand in stretches of a text, in text order.
    ///
    /// A phrase is one range from its first word to its last; what is excluded is never shown. Two
    /// ranges share no byte.
    ///
    /// Complexity: linear in the tokens of the stretches, times the words of the query.
    package func highlights(
        of query: Query, in text: AnalyzedText, ranges: [TextRange]
    ) -> [TextRange] {
        var highlighter = Highlighter(query, self)
        for range in ranges {
            highlighter.add(text.tokens[text.tokenIndices(in: range)], text.text.bytes)
        }
        return highlighter.merged()
    }

    /// The same in a string, a title say: ranges of its UTF-8 bytes.
    package func highlights(of query: Query, in string: String) -> [TextRange] {
        var highlighter = Highlighter(query, self)
        highlighter.add(TextAnalyzer.tokens(of: string)[...], Array(string.utf8))
        return highlighter.merged()
    }
}

/// Collects the places of a query's terms.
private struct Highlighter {
    private let index: IndexSnapshot
    /// Terms that count alone, and sequences that count together.
    private var words: Set<Int32> = []
    private var phrases: [[Int32]] = []
    private var analyzer = TermAnalyzer()
    private var ranges: [TextRange] = []

    init(_ query: Query, _ index: IndexSnapshot) {
        self.index = index
        for match in query.required.joined() {
            switch match {
            case .word(let word):
                if let term = index.dictionary.term(of: word) { words.insert(term) }
            case .prefix(let letters):
                words.formUnion(index.dictionary.terms(withPrefix: letters))
            case .phrase(let words):
                let terms = words.compactMap { index.dictionary.term(of: $0) }
                if terms.count == words.count { phrases.append(terms) }
            }
        }
    }

    mutating func add(_ tokens: ArraySlice<Token>, _ bytes: [UInt8]) {
        var terms: [Int32] = []
        var places: [TextRange] = []
        for token in tokens {
            let term = index.dictionary.term(of: token, in: bytes, analyzer: &analyzer)
            guard let term else { continue }
            terms.append(term)
            places.append(token.range)
        }
        for position in terms.indices {
            if words.contains(terms[position]) { ranges.append(places[position]) }
            for phrase in phrases where terms[position...].starts(with: phrase) {
                ranges.append(places[position].union(places[position + phrase.count - 1]))
            }
        }
    }

    /// The places in text order, those that overlap as one.
    mutating func merged() -> [TextRange] {
        ranges.sort()
        var merged: [TextRange] = []
        for range in ranges {
            if let last = merged.last, last.overlaps(range) {
                merged[merged.count - 1] = last.union(range)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}
