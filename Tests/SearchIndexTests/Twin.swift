import TextAnalysis

@testable import SearchIndex

/// A slow and obvious search: every entry is read word by word, sets are sets, scores are sums.
struct Twin {
    /// The words of each entry, and its kind.
    private(set) var entries: [(words: [Word], kind: UInt8)] = []

    /// Entries that hold a term, and lengths of the entries of a kind.
    private var frequency: [WordKey: Int] = [:]
    private var lengths: [UInt8: [Int]] = [:]

    struct Word {
        let term: WordKey
        let folded: [UInt8]
    }

    mutating func add(_ text: String, kind: UInt8) {
        var analyzer = TermAnalyzer()
        let bytes = Array(text.utf8)
        let words = TextAnalyzer.tokens(of: text).compactMap { token in
            analyzer.analyze(token, in: bytes).map { Word(term: $0.term, folded: $0.folded) }
        }
        entries.append((words, kind))
        lengths[kind, default: []].append(words.count)
        for term in Set(words.map(\.term)) { frequency[term, default: 0] += 1 }
    }

    /// The score of every entry that matches, by number.
    func search(_ query: Query) -> [Int: Double] {
        var scores: [Int: Double] = [:]
        for entry in entries.indices {
            if query.excluded.contains(where: { count($0, entry) > 0 }) { continue }
            let clauses = query.required.map { clause in
                clause.filter { count($0, entry) > 0 }.map { score($0, entry) }
            }
            if clauses.contains(where: \.isEmpty) { continue }
            scores[entry] = clauses.joined().reduce(0, +)
        }
        return scores
    }

    /// How often a match stands in an entry.
    private func count(_ match: Query.Match, _ entry: Int) -> Int {
        let terms = entries[entry].words.map(\.term)
        switch match {
        case .word(let word): return terms.count { $0 == word }
        case .phrase(let words):
            return terms.indices.count { terms[$0...].starts(with: words) }
        case .prefix(let letters):
            let wanted = self.terms(letters)
            return terms.count { wanted.contains($0) }
        }
    }

    private func terms(_ letters: [UInt8]) -> Set<WordKey> {
        Set(entries.flatMap(\.words).filter { $0.folded.starts(with: letters) }.map(\.term))
    }

    private func score(_ match: Query.Match, _ entry: Int) -> Double {
        switch match {
        case .word(let word): return weight([word]) * impact(count(match, entry), entry)
        case .phrase(let words):
            return words.reduce(0) { $0 + weight([$1]) } * impact(count(match, entry), entry)
        case .prefix(let letters):
            let terms = terms(letters)
            return terms.reduce(0) {
                $0 + weight(terms) * impact(count(.word($1), entry), entry)
            }
        }
    }

    private func weight(_ terms: Set<WordKey>) -> Double {
        let frequency = terms.reduce(0) { $0 + (self.frequency[$1] ?? 0) }
        return Double(
            BM25.weight(frequency: min(frequency, entries.count), of: entries.count))
    }

    private func impact(_ occurrences: Int, _ entry: Int) -> Double {
        let kind = lengths[entries[entry].kind] ?? []
        let average = Double(kind.reduce(0, +)) / Double(kind.count)
        let length = Double(entries[entry].words.count)
        let norm = 1.2 * (0.25 + 0.75 * length / max(1, average))
        return Double(occurrences) / (Double(occurrences) + norm)
    }
}
