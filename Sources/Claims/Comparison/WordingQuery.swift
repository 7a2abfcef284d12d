import TextAnalysis

/// The content words of one passage, weighted, to be held against others.
struct WordingQuery {
    /// Distinct terms with their weights, in the order of the words: floating-point sums must not
    /// depend on hashing.
    let terms: [(key: WordKey, weight: Double)]
    private let keys: Set<WordKey>
    private let weights: TermWeights
    private let norm: Double
    private let total: Double

    init(_ terms: [WordKey], weights: TermWeights) {
        var distinct: [(key: WordKey, weight: Double)] = []
        var keys: Set<WordKey> = []
        for term in terms where term != .none && keys.insert(term).inserted {
            distinct.append((term, weights.weight(term)))
        }
        self.terms = distinct
        self.keys = keys
        self.weights = weights
        norm = distinct.reduce(0) { $0 + $1.weight * $1.weight }
        total = distinct.reduce(0) { $0 + $1.weight }
    }

    /// Complexity: linear in the number of terms.
    func match(_ others: Set<WordKey>) -> WordingMatch {
        var product = 0.0
        var norm = 0.0
        var total = 0.0
        var shared = 0.0
        var count = 0
        for term in others.sorted(by: { $0.hash < $1.hash }) {
            let weight = weights.weight(term)
            norm += weight * weight
            total += weight
            if keys.contains(term) {
                product += weight * weight
                shared += weight
                count += 1
            }
        }
        guard product > 0 else { return .nothing }
        return WordingMatch(
            cosine: product / (norm * self.norm).squareRoot(), covered: shared / self.total,
            covering: shared / total, shared: count)
    }
}

/// How much two passages have in common.
struct WordingMatch: Sendable {
    /// Of the vectors of term weights, 0 to 1.
    let cosine: Double
    /// Share of the asked words' weight that the other passage holds.
    let covered: Double
    /// Share of the other passage's weight that the asked words hold.
    let covering: Double
    /// Terms in common.
    let shared: Int

    static let nothing = WordingMatch(cosine: 0, covered: 0, covering: 0, shared: 0)

    /// Whether the one renders the other, both being the same speaker's words at one occasion.
    ///
    /// The limits were read off true pairs of two translations and off false ones made by holding
    /// reports against transcripts of other meetings.
    var isRendering: Bool {
        if shared < 2 { return false }
        if shared == 2 { return cosine > 0.5 }
        return cosine > 0.3 || (covered > 0.5 && cosine > 0.22)
    }

    /// Whether the one says again what the other says, where nothing else ties the two together:
    /// another's words, or one's own on another occasion.
    var isRestatement: Bool {
        shared >= 4 && cosine > 0.5 && min(covered, covering) > 0.4
    }

    /// Whether words that a text quotes from nobody named are found in what somebody said there.
    var isQuoted: Bool {
        shared >= 5 && covered > 0.5 && cosine > 0.35
    }
}
