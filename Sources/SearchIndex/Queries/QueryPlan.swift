/// A query in terms of one index: the posting lists to read and how they combine.
struct QueryPlan: Sendable {
    /// A posting list and what is left of it to read.
    struct Cursor: Sendable {
        var left: Range<Int>
        /// What an impact of one unit adds to a score.
        let weight: Float
        /// Words before it in a phrase.
        var offset = 0
    }

    /// One thing to look for.
    struct Alternative: Sendable {
        enum Kind: Sendable {
            /// An entry of any of the lists matches.
            case anyOf
            /// An entry matches that all lists hold, their terms in the order of their offsets.
            case phrase
        }
        let kind: Kind
        let cursors: Range<Int>
        /// What an impact of one unit adds to a score.
        let weight: Float

        /// The cursors that tell where the next match may stand.
        var leads: Range<Int> {
            switch kind {
            case .anyOf: cursors
            case .phrase: cursors.prefix(1)
            }
        }
    }

    /// Alternatives of which an entry needs one.
    struct Clause: Sendable {
        let alternatives: Range<Int>
        /// Postings to read at most.
        let size: Int
    }

    var cursors: [Cursor] = []
    private(set) var alternatives: [Alternative] = []
    /// Required clauses, the smallest first.
    private(set) var required: [Clause] = []
    private(set) var excluded: [Clause] = []

    /// Plans a query over the entries of `range`; no clause is required where nothing can match.
    mutating func make(_ query: Query, in range: Range<Int>, of index: IndexSnapshot) {
        clear()
        for matches in query.required {
            let clause = clause(matches, range, index)
            if clause.size == 0 { return required.removeAll(keepingCapacity: true) }
            required.append(clause)
        }
        for match in query.excluded {
            let clause = clause([match], range, index)
            if clause.size > 0 { excluded.append(clause) }
        }
        required.sort { $0.size < $1.size }
    }

    private mutating func clear() {
        cursors.removeAll(keepingCapacity: true)
        alternatives.removeAll(keepingCapacity: true)
        required.removeAll(keepingCapacity: true)
        excluded.removeAll(keepingCapacity: true)
    }

    private mutating func clause(
        _ matches: [Query.Match], _ range: Range<Int>, _ index: IndexSnapshot
    ) -> Clause {
        let first = alternatives.count
        var size = 0
        for match in matches {
            switch match {
            case .word(let word):
                guard let term = index.dictionary.term(of: word) else { continue }
                size += addAny(of: [term], range, index)
            case .prefix(let letters):
                size += addAny(of: index.dictionary.terms(withPrefix: letters), range, index)
            case .phrase(let words):
                let terms = words.compactMap { index.dictionary.term(of: $0) }
                guard terms.count == words.count, terms.count > 1 else { continue }
                size += addPhrase(terms, range, index)
            }
        }
        return Clause(alternatives: first..<alternatives.count, size: size)
    }

    /// All terms of a prefix count as one term, that stands where any of them does.
    private mutating func addAny(
        of terms: [Int32], _ range: Range<Int>, _ index: IndexSnapshot
    ) -> Int {
        let frequency = terms.reduce(0) { $0 + index.postings.range(of: $1).count }
        let weight = Self.weight(frequency: min(frequency, index.count), index)
        let first = cursors.count
        var size = 0
        for term in terms {
            let left = Self.postings(of: term, range, index)
            if left.isEmpty { continue }
            cursors.append(Cursor(left: left, weight: weight))
            size += left.count
        }
        guard size > 0 else { return 0 }
        alternatives.append(
            Alternative(kind: .anyOf, cursors: first..<cursors.count, weight: weight))
        return size
    }

    /// A phrase weighs what its words weigh together; its rarest list stands first.
    private mutating func addPhrase(
        _ terms: [Int32], _ range: Range<Int>, _ index: IndexSnapshot
    ) -> Int {
        var weight: Float = 0
        let first = cursors.count
        for (offset, term) in terms.enumerated() {
            weight += Self.weight(frequency: index.postings.range(of: term).count, index)
            let left = Self.postings(of: term, range, index)
            cursors.append(Cursor(left: left, weight: 0, offset: offset))
        }
        cursors[first...].sort { $0.left.count < $1.left.count }
        let size = cursors[first].left.count
        guard size > 0 else {
            cursors.removeLast(terms.count)
            return 0
        }
        alternatives.append(
            Alternative(kind: .phrase, cursors: first..<cursors.count, weight: weight))
        return size
    }

    private static func weight(frequency: Int, _ index: IndexSnapshot) -> Float {
        BM25.weight(frequency: frequency, of: index.count) * PostingLists.impactUnit
    }

    /// The postings of a term whose entries lie in `range`.
    private static func postings(
        of term: Int32, _ range: Range<Int>, _ index: IndexSnapshot
    ) -> Range<Int> {
        let all = index.postings.range(of: term)
        let start = index.postings.first(from: Int32(range.lowerBound), in: all)
        return
            start..<index.postings.first(
                from: Int32(range.upperBound), in: start..<all.upperBound)
    }
}
