import Extraction
import SearchIndex
import TextAnalysis

/// Groups documents about the same happening by the rare words that they share.
///
/// Each document joins the story of the one before it that is most like it by TF-IDF cosine
/// (Salton 1988), if it is like enough and published in the same days.
struct StoryClustering {
    /// Least cosine of two documents of one story: the best of a row of limits on the news of ECB+
    /// (Cybulska & Vossen 2014), B-cubed 0.83 there.
    private static let likenessMin = 0.2
    private static let tokensMax = 600
    /// Terms of a document that candidates are looked up by.
    private static let queryTerms = 24
    /// Documents that a term points to: the latest, for only those of the same days are asked for.
    private static let postingsMax = 64
    private static let candidatesMax = 16
    /// Days between the publication of two documents of one story.
    private static let daysMax = 4

    /// A term of a document with its weight.
    private struct Term {
        let key: WordKey
        let weight: Double
    }

    /// Per document: its terms by hash, so that sums have one order.
    private var vectors: [[Term]] = []
    private let days: [Int?]

    init(_ documents: [ReadDocument]) {
        days = documents.map { $0.published.flatMap { CivilDate(isoDay: $0) }?.dayNumber }
        let counts = documents.map(Self.counts)
        var frequency: [WordKey: Int] = [:]
        for terms in counts {
            for term in terms { frequency[term.key, default: 0] += 1 }
        }
        vectors = counts.map { Self.vector($0, frequency, documents.count) }
    }

    /// Joins documents that are like enough in `sets`.
    ///
    /// Complexity: linear in the documents: each looks at a bounded number of candidates.
    func join(in sets: inout DisjointSets) {
        var postings: [WordKey: [Int32]] = [:]
        for (index, vector) in vectors.enumerated() {
            let terms = vector.sorted { ($0.weight, $0.key.hash) > ($1.weight, $1.key.hash) }
            var shared: [Int: Double] = [:]
            for term in terms.prefix(Self.queryTerms) {
                for other in postings[term.key] ?? [] where isNear(Int(other), index) {
                    shared[Int(other), default: 0] += term.weight
                }
                postings[term.key, default: []].append(Int32(index))
                if postings[term.key]?.count ?? 0 > Self.postingsMax {
                    postings[term.key]?.removeFirst()
                }
            }
            if let best = best(shared, for: index) { sets.join(best, index) }
        }
    }

    private func best(_ shared: [Int: Double], for index: Int) -> Int? {
        let candidates = shared.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        var best: (document: Int, likeness: Double)?
        for (other, _) in candidates.prefix(Self.candidatesMax) {
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

    private func cosine(_ a: [Term], _ b: [Term]) -> Double {
        var sum = 0.0
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            if a[i].key == b[j].key { sum += a[i].weight * b[j].weight }
            let (first, second) = (a[i].key.hash, b[j].key.hash)
            if first <= second { i += 1 }
            if second <= first { j += 1 }
        }
        return sum
    }

    /// The words and numbers of a document's head by hash, and how often each stands there.
    private static func counts(_ document: ReadDocument) -> [(key: WordKey, count: Int)] {
        let terms = document.analysis.tokens.prefix(tokensMax).filter {
            ($0.kind == .word && $0.range.count > 2) || $0.kind == .number
        }
        var counts: [(key: WordKey, count: Int)] = []
        for key in terms.map(\.key).sorted(by: { $0.hash < $1.hash }) {
            if key != counts.last?.key { counts.append((key, 0)) }
            counts[counts.count - 1].count += 1
        }
        return counts
    }

    /// Weights of unit length; a word of every document weighs almost nothing.
    private static func vector(
        _ counts: [(key: WordKey, count: Int)], _ frequency: [WordKey: Int], _ documents: Int
    ) -> [Term] {
        var vector: [Term] = []
        var sum = 0.0
        for (key, count) in counts {
            let ratio = Double(documents + 1) / (Double(frequency[key] ?? 1) + 0.5)
            let weight = (1 + Logarithm.natural(Double(count))) * Logarithm.natural(max(1, ratio))
            if weight > 0 { vector.append(Term(key: key, weight: weight)) }
            sum += weight * weight
        }
        let length = sum.squareRoot()
        return vector.map { Term(key: $0.key, weight: $0.weight / length) }
    }
}
