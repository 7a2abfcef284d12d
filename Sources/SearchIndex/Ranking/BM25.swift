/// How well an entry answers a word.
///
/// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), section
/// 3.2; one is added inside the logarithm, so that a word of most entries still counts a little. An
/// entry's length is measured against others of its kind: a document is not worse than a figure
/// because it is longer.
package enum BM25 {
    /// How soon a further occurrence stops telling more.
    package static let k1: Float = 1.2
    /// How much of a length above the average is held against an entry.
    package static let b: Float = 0.75

    /// What a word tells that stands in `frequency` of `count` entries; above zero.
    package static func weight(frequency: Int, of count: Int) -> Float {
        let without = Double(max(0, count - frequency)) + 0.5
        return Float(Logarithm.natural(1 + without / (Double(frequency) + 0.5))) * (k1 + 1)
    }

    /// The occurrences at which a word gets half of its weight, in an entry of this length.
    package static func norm(length: Int, average: Float) -> Float {
        k1 * (1 - b + b * Float(length) / max(1, average))
    }

    /// The share of its weight that a word gets for its occurrences; from 0 to below 1.
    package static func impact(occurrences: Int, norm: Float) -> Float {
        Float(occurrences) / (Float(occurrences) + norm)
    }
}
