package import TextAnalysis

extension IndexSnapshot {
    /// What finds the words, phrases and prefixes of `query` in texts; made once for all its hits.
    package func highlighter(for query: Query) -> Highlighter { Highlighter(query, self) }
}

/// Shows where the words of a query stand in a text.
package struct Highlighter {
    private let index: IndexSnapshot
    /// Terms that count alone, ascending, and sequences that count together.
    private var words: [Int32] = []
    private var phrases: [[Int32]] = []
    private var analyzer = TermAnalyzer()
    private var ranges: [TextRange] = []
    /// The terms of a stretch and where they stand, for phrases.
    private var terms: [Int32] = []
    private var places: [TextRange] = []

    init(_ query: Query, _ index: IndexSnapshot) {
        self.index = index
        var words: Set<Int32> = []
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
        self.words = words.sorted()
    }

    /// The first places in stretches of a text, in text order, at most `limit`.
    ///
    /// A phrase is one range from its first word to its last; what is excluded is never shown. Two
    /// ranges share no byte.
    ///
    /// Complexity: linear in the tokens of the stretches up to the last place shown, times the logarithm
    /// of the query's terms; with phrases, linear in all tokens times the phrases.
    package mutating func places(
        in text: AnalyzedText, _ stretches: [TextRange], limit: Int = .max
    ) -> [TextRange] {
        ranges.removeAll(keepingCapacity: true)
        // Only in one stretch are the first places found those that stand first.
        let limitInEach = stretches.count == 1 ? max(1, limit) : .max
        for stretch in stretches {
            add(text.tokens[text.tokenIndices(in: stretch)], text.text.bytes, limitInEach)
        }
        return Array(merged().prefix(limit))
    }

    /// The same in a string, a title say: ranges of its UTF-8 bytes.
    package mutating func places(in string: String) -> [TextRange] {
        ranges.removeAll(keepingCapacity: true)
        add(TextAnalyzer.tokens(of: string)[...], Array(string.utf8), .max)
        return merged()
    }

    private mutating func add(_ tokens: ArraySlice<Token>, _ bytes: [UInt8], _ limit: Int) {
        guard phrases.isEmpty else { return addPhrases(tokens, bytes) }
        for token in tokens {
            guard let term = index.dictionary.term(of: token, in: bytes, analyzer: &analyzer),
                isWanted(term)
            else { continue }
            ranges.append(token.range)
            if ranges.count == limit { return }
        }
    }

    private mutating func addPhrases(_ tokens: ArraySlice<Token>, _ bytes: [UInt8]) {
        terms.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        for token in tokens {
            let term = index.dictionary.term(of: token, in: bytes, analyzer: &analyzer)
            guard let term else { continue }
            terms.append(term)
            places.append(token.range)
        }
        for position in terms.indices {
            if isWanted(terms[position]) { ranges.append(places[position]) }
            for phrase in phrases where terms[position...].starts(with: phrase) {
                ranges.append(places[position].union(places[position + phrase.count - 1]))
            }
        }
    }

    /// Whether the term counts alone.
    private func isWanted(_ term: Int32) -> Bool {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle] == term { return true }
            if words[middle] < term { low = middle + 1 } else { high = middle }
        }
        return false
    }

    /// The places in text order, those that overlap as one.
    private mutating func merged() -> [TextRange] {
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
