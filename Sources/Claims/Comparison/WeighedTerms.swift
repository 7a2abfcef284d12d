import TextAnalysis

/// The distinct content words of a passage with their weights, by hash: unions and products are
/// merges, and sums of weights have one order, whatever the words' order.
struct WeighedTerms: Sendable {
    typealias Term = (key: WordKey, weight: Double)

    let terms: [Term]
    /// Square of the length of the vector of weights.
    let norm: Double
    private let total: Double

    private init(ordered terms: [Term]) {
        self.terms = terms
        norm = terms.reduce(0) { $0 + $1.weight * $1.weight }
        total = terms.reduce(0) { $0 + $1.weight }
    }

    /// Complexity: n log n in the words.
    init(_ words: some Sequence<WordKey>, weights: TermWeights) {
        var terms: [Term] = []
        for key in words.sorted(by: { $0.hash < $1.hash })
        where key != .none && key != terms.last?.key {
            terms.append((key, weights.weight(key)))
        }
        self.init(ordered: terms)
    }

    /// The words of either passage.
    ///
    /// Complexity: linear.
    func union(_ other: WeighedTerms) -> WeighedTerms {
        var merged: [Term] = []
        merged.reserveCapacity(terms.count + other.terms.count)
        var mine = 0
        var theirs = 0
        while mine < terms.count, theirs < other.terms.count {
            let (a, b) = (terms[mine], other.terms[theirs])
            merged.append(a.key.hash <= b.key.hash ? a : b)
            if a.key.hash <= b.key.hash { mine += 1 }
            if b.key.hash <= a.key.hash { theirs += 1 }
        }
        merged += terms[mine...]
        merged += other.terms[theirs...]
        return WeighedTerms(ordered: merged)
    }

    /// How much of these words, which are asked for, `others` have, and the other way round.
    ///
    /// Complexity: linear in both.
    func match(_ others: WeighedTerms) -> WordingMatch {
        var product = 0.0
        var shared = 0.0
        var count = 0
        var at = 0
        for term in others.terms {
            while at < terms.count, terms[at].key.hash < term.key.hash { at += 1 }
            guard at < terms.count, terms[at].key == term.key else { continue }
            product += term.weight * term.weight
            shared += term.weight
            count += 1
        }
        guard product > 0 else { return .nothing }
        return WordingMatch(
            cosine: product / (norm * others.norm).squareRoot(), covered: shared / total,
            covering: shared / others.total, shared: count)
    }
}
