package import TextAnalysis

/// Collects entries, numbers them from zero in the order in which they come, and makes the index.
///
/// An entry is what a search finds: a statement, a figure, a claim, a document. Entries of one kind
/// come one after the other, so that a kind is a range of numbers.
package struct IndexWriter: ~Copyable {
    private var dictionary = TermDictionary()
    private var analyzer = TermAnalyzer()
    private var sequences = TermSequences()
    /// By term.
    private var terms: [TermCount] = []
    /// Terms of each entry, gaps not counted.
    private var lengths: [Int32] = []
    private var kinds: [UInt8] = []

    package init() {}

    /// The number of entries so far, which is the number of the next one.
    package var count: Int { lengths.count }

    /// Adds an entry made of stretches of a document and of further strings (a title, say), and
    /// returns its number.
    ///
    /// Complexity: linear in the tokens of the stretches.
    @discardableResult
    package mutating func add(
        _ text: AnalyzedText, ranges: [TextRange], strings: [String] = [], kind: UInt8
    ) -> Int {
        begin(kind)
        for range in ranges {
            sequences.part()
            append(text.tokens[text.tokenIndices(in: range)], text.text.bytes)
        }
        for string in strings { append(string) }
        return end()
    }

    /// Adds an entry made of strings alone.
    @discardableResult
    package mutating func add(_ strings: String..., kind: UInt8) -> Int {
        begin(kind)
        for string in strings { append(string) }
        return end()
    }

    /// The index of everything added.
    package consuming func finish() -> IndexSnapshot {
        dictionary.seal()
        let norms = norms()
        return IndexSnapshot(
            dictionary: dictionary, postings: PostingLists(sequences, terms, norms: norms),
            norms: norms, kinds: kinds)
    }

    private mutating func begin(_ kind: UInt8) {
        precondition(kinds.last == kind || !kinds.contains(kind), "a kind's entries are together")
        kinds.append(kind)
        lengths.append(0)
    }

    private mutating func append(_ string: String) {
        sequences.part()
        append(TextAnalyzer.tokens(of: string)[...], Array(string.utf8))
    }

    private mutating func append(_ tokens: ArraySlice<Token>, _ bytes: [UInt8]) {
        let entry = Int32(lengths.count - 1)
        for token in tokens {
            let term = dictionary.number(token, in: bytes, analyzer: &analyzer)
            if term == TermDictionary.noTerm { continue }
            sequences.append(term)
            lengths[Int(entry)] += 1
            if Int(term) == terms.count {
                terms.append(TermCount(entries: 0, occurrences: 0, latest: -1))
            }
            terms[Int(term)].note(entry)
        }
    }

    private mutating func end() -> Int {
        sequences.close()
        return lengths.count - 1
    }

    /// The norm of each entry, its length measured against the average of its kind.
    private func norms() -> [Float] {
        var sums = [Int](repeating: 0, count: 256)
        var counts = [Int](repeating: 0, count: 256)
        for (entry, kind) in kinds.enumerated() {
            sums[Int(kind)] += Int(lengths[entry])
            counts[Int(kind)] += 1
        }
        return kinds.indices.map { entry in
            let kind = Int(kinds[entry])
            return BM25.norm(
                length: Int(lengths[entry]), average: Float(sums[kind]) / Float(counts[kind]))
        }
    }
}
