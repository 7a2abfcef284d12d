import TextAnalysis

/// Finds the sentences that a quotation or report renders.
struct WindowSearch {
    let corpus: ClaimCorpus
    let spoken: SpokenSentences
    /// Per sentence: how much of the words asked for it holds; zero between searches.
    private var scores: [Double]

    init(corpus: ClaimCorpus, spoken: SpokenSentences) {
        self.corpus = corpus
        self.spoken = spoken
        scores = Array(repeating: 0, count: spoken.sentences.count)
    }

    /// Sentences in a row of one statement, with how well they cover the words asked for.
    struct Window {
        let sentences: Range<Int>
        let range: TextRange
        let match: WordingMatch
    }

    /// Sentences of a window at most.
    static let lengthMax = 5
    /// Sentences from which a window may grow.
    private static let seedsMax = 6

    /// The best window among the words of the same speaker in other documents of the event.
    ///
    /// Complexity: linear in the postings of the asked terms, which have a bound.
    mutating func best(
        for asked: [WordKey], under key: KeyMixer, outside document: Int
    ) -> Window? {
        let query = WeighedTerms(asked, weights: corpus.weights)
        let ranked = ranked(query, under: key, outside: document)
        var best: Window?
        for seed in ranked.prefix(Self.seedsMax) {
            let window = grown(from: seed.sentence, query)
            if window.match.cosine > best?.match.cosine ?? 0 { best = window }
        }
        return best
    }

    private mutating func ranked(
        _ query: WeighedTerms, under key: KeyMixer, outside document: Int
    ) -> [(sentence: Int, rank: Double)] {
        var found: [Int] = []
        for term in query.terms {
            for sentence in spoken.sentences(holding: term.key, under: key) {
                if scores[Int(sentence)] == 0 { found.append(Int(sentence)) }
                scores[Int(sentence)] += term.weight * term.weight
            }
        }
        defer { for sentence in found { scores[sentence] = 0 } }
        return found.filter { spoken.sentences[$0].document != document }
            .map { (sentence: $0, rank: rank($0)) }
            .sorted { $0.rank != $1.rank ? $0.rank > $1.rank : $0.sentence < $1.sentence }
    }

    /// Between the plain product, which favours long sentences, and the cosine, which favours short.
    private func rank(_ sentence: Int) -> Double {
        scores[sentence] / spoken.sentences[sentence].terms.norm.squareRoot().squareRoot()
    }

    /// By how much a neighbour must raise the cosine.
    private static let gainMin = 1.03

    /// Takes in neighbours of the same statement as long as the cosine rises.
    private func grown(from seed: Int, _ query: WeighedTerms) -> Window {
        var range = seed..<(seed + 1)
        var terms = spoken.sentences[seed].terms
        var match = query.match(terms)
        while range.count < Self.lengthMax {
            var better: (Range<Int>, WeighedTerms, WordingMatch)?
            for next in [range.lowerBound - 1, range.upperBound] {
                let wider = min(next, range.lowerBound)..<max(next + 1, range.upperBound)
                guard isOneStatement(wider) else { continue }
                let both = terms.union(spoken.sentences[next].terms)
                let found = query.match(both)
                if found.cosine > (better?.2.cosine ?? match.cosine * Self.gainMin) {
                    better = (wider, both, found)
                }
            }
            guard let better else { break }
            (range, terms, match) = better
        }
        let first = spoken.sentences[range.lowerBound].range
        return Window(
            sentences: range,
            range: first.union(spoken.sentences[range.upperBound - 1].range), match: match)
    }

    private func isOneStatement(_ range: Range<Int>) -> Bool {
        guard range.lowerBound >= 0, range.upperBound <= spoken.sentences.count else {
            return false
        }
        let first = spoken.sentences[range.lowerBound]
        let last = spoken.sentences[range.upperBound - 1]
        return first.document == last.document && first.statement == last.statement
            && first.statement != nil || range.count == 1
    }
}
