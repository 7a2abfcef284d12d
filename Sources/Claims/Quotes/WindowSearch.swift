import TextAnalysis

/// Finds the sentences that a quotation or report renders.
struct WindowSearch {
    let corpus: ClaimCorpus
    let spoken: SpokenSentences

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
    func best(for asked: [WordKey], under key: KeyMixer, outside document: Int) -> Window? {
        let query = WeighedTerms(asked, weights: corpus.weights)
        var scores: [Int32: Double] = [:]
        for term in query.terms {
            for sentence in spoken.sentences(holding: term.key, under: key) {
                scores[sentence, default: 0] += term.weight * term.weight
            }
        }
        let ranked = scores.filter { spoken.sentences[Int($0.key)].document != document }
            .map { (sentence: Int($0.key), score: $0.value) }
            .sorted { rank($0) != rank($1) ? rank($0) > rank($1) : $0.sentence < $1.sentence }
        var best: Window?
        for seed in ranked.prefix(Self.seedsMax) {
            let window = grown(from: seed.sentence, query)
            if window.match.cosine > best?.match.cosine ?? 0 { best = window }
        }
        return best
    }

    /// Between the plain product, which favours long sentences, and the cosine, which favours short.
    private func rank(_ seed: (sentence: Int, score: Double)) -> Double {
        seed.score / spoken.sentences[seed.sentence].norm.squareRoot().squareRoot()
    }

    /// By how much a neighbour must raise the cosine.
    private static let gainMin = 1.03

    /// Takes in neighbours of the same statement as long as the cosine rises.
    private func grown(from seed: Int, _ query: WeighedTerms) -> Window {
        var range = seed..<(seed + 1)
        var match = match(range, query)
        while range.count < Self.lengthMax {
            var better: (Range<Int>, WordingMatch)?
            for wider in [
                (range.lowerBound - 1)..<range.upperBound,
                range.lowerBound..<(range.upperBound + 1),
            ] where isOneStatement(wider) {
                let found = self.match(wider, query)
                if found.cosine > (better?.1.cosine ?? match.cosine * Self.gainMin) {
                    better = (wider, found)
                }
            }
            guard let better else { break }
            (range, match) = better
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

    private func match(_ range: Range<Int>, _ query: WeighedTerms) -> WordingMatch {
        query.match(
            range.dropFirst().reduce(spoken.sentences[range.lowerBound].terms) {
                $0.union(spoken.sentences[$1].terms)
            })
    }
}
