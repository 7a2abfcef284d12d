import Extraction
import TextAnalysis

/// Groups documents about the same happening by the rare words that they share.
///
/// Each document joins the story of the one before it that is most like it by TF-IDF cosine
/// (Salton 1988), if it is like enough and published in the same days.
struct StoryClustering {
    /// Least cosine of two documents of one story.
    private static let likenessMin = 0.32
    private static let tokensMax = 600
    /// Terms of a document that candidates are looked up by.
    private static let queryTerms = 24
    private static let postingsMax = 64
    private static let candidatesMax = 16
    /// Days between the publication of two documents of one story.
    private static let daysMax = 4

    private var vectors: [[WordKey: Double]] = []
    private let days: [Int?]

    init(_ documents: [ReadDocument]) {
        days = documents.map { $0.published.flatMap { CivilDate(isoDay: $0) }?.dayNumber }
        let counts = documents.map(Self.counts)
        var frequency: [WordKey: Int] = [:]
        for terms in counts {
            for term in terms.keys { frequency[term, default: 0] += 1 }
        }
        vectors = counts.map { Self.vector($0, frequency, documents.count) }
    }

    /// Joins documents that are like enough in `sets`.
    ///
    /// Complexity: linear in the documents: each looks at a bounded number of candidates.
    func join(in sets: inout DisjointSets) {
        var postings: [WordKey: [Int]] = [:]
        for (index, vector) in vectors.enumerated() {
            let terms = vector.sorted { ($0.value, $0.key.hash) > ($1.value, $1.key.hash) }
            var shared: [Int: Double] = [:]
            for (term, weight) in terms.prefix(Self.queryTerms) {
                for other in postings[term] ?? [] { shared[other, default: 0] += weight }
                if postings[term]?.count ?? 0 < Self.postingsMax {
                    postings[term, default: []].append(index)
                }
            }
            if let best = best(shared, for: index) { sets.join(best, index) }
        }
    }

    private func best(_ shared: [Int: Double], for index: Int) -> Int? {
        let candidates = shared.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        var best: (document: Int, likeness: Double)?
        for (other, _) in candidates.prefix(Self.candidatesMax) where isNear(other, index) {
            let likeness = cosine(vectors[index], vectors[other])
            if likeness >= Self.likenessMin, likeness > best?.likeness ?? 0 {
                best = (other, likeness)
            }
        }
        return best?.document
    }

    private func isNear(_ a: Int, _ b: Int) -> Bool {
        guard let first = days[a], let second = days[b] else { return true }
        return abs(first - second) <= Self.daysMax
    }

    private func cosine(_ a: [WordKey: Double], _ b: [WordKey: Double]) -> Double {
        let (small, large) = a.count < b.count ? (a, b) : (b, a)
        return small.reduce(0) { $0 + $1.value * (large[$1.key] ?? 0) }
    }

    private static func counts(_ document: ReadDocument) -> [WordKey: Int] {
        var counts: [WordKey: Int] = [:]
        for token in document.analysis.tokens.prefix(tokensMax)
        where (token.kind == .word && token.range.count > 2) || token.kind == .number {
            counts[token.key, default: 0] += 1
        }
        return counts
    }

    /// Weights of unit length; a word of every document weighs almost nothing.
    private static func vector(
        _ counts: [WordKey: Int], _ frequency: [WordKey: Int], _ documents: Int
    ) -> [WordKey: Double] {
        var vector: [WordKey: Double] = [:]
        var sum = 0.0
        for (term, count) in counts.sorted(by: { $0.key.hash < $1.key.hash }) {
            let ratio = Double(documents + 1) / (Double(frequency[term] ?? 1) + 0.5)
            let weight = (1 + Logarithm.natural(Double(count))) * Logarithm.natural(max(1, ratio))
            if weight > 0 { vector[term] = weight }
            sum += weight * weight
        }
        let length = sum.squareRoot()
        return length > 0 ? vector.mapValues { $0 / length } : [:]
    }
}
