import TextAnalysis

/// How much a term tells: the rarer in the sentences at hand, the more.
///
/// Spärck Jones, "A statistical interpretation of term specificity" (1972).
package struct TermWeights: Sendable {
    private var frequency: [WordKey: Int32] = [:]
    private var sentences = 0

    /// Weights before any sentence was counted: every term tells the same.
    package init() {}

    /// Counts the distinct terms of one sentence.
    mutating func count(_ terms: ArraySlice<WordKey>) {
        sentences += 1
        var last = WordKey.none
        for term in terms.sorted(by: { $0.hash < $1.hash }) where term != last {
            frequency[term, default: 0] += 1
            last = term
        }
    }

    /// Above 0; 1 for every term where nothing was counted.
    func weight(_ term: WordKey) -> Double {
        if sentences == 0 { return 1 }
        return logarithm(1 + Double(sentences) / (0.5 + Double(frequency[term] ?? 0)))
    }

    /// The binary logarithm, linear between powers of two: exact enough for weights.
    private func logarithm(_ value: Double) -> Double {
        Double(value.exponent) + value.significand - 1
    }
}
