import SearchIndex
import SystemIO

/// The best 20 of an index, with the exact total: medians over many words of a class.
enum QueryEvaluatorBench {
    static func measure(_ size: BenchSize) -> [Measurement] {
        let corpus = SearchCorpus(documents: size.documents)
        var dice = Dice(seed: 5)
        func word(_ ranks: Range<Int>) -> String {
            corpus.vocabulary.words[ranks.lowerBound + dice.roll(ranks.count)]
        }
        let (rare, mid, common) = (20_000..<200_000, 200..<2_000, 0..<50)
        let classes: [(name: String, query: () -> String)] = [
            ("rare word", { word(rare) }), ("common word", { word(common) }),
            ("mid AND common", { "\(word(mid)) \(word(common))" }),
            ("mid OR common", { "\(word(mid)) OR \(word(common))" }),
            ("common AND common", { "\(word(common)) \(word(common))" }),
            ("common NOT common", { "\(word(common)) -\(word(common))" }),
            ("phrase of common words", { "\"\(word(common)) \(word(common))\"" }),
            ("prefix of three letters", { "\(word(common).prefix(3))*" }),
        ]
        return classes.flatMap { name, query in
            measure(name, corpus.index, (0..<200).map { _ in query() })
        }
    }

    private static func measure(
        _ name: String, _ index: IndexSnapshot, _ texts: [String]
    ) -> [Measurement] {
        var scratch = SearchScratch()
        var total = 0
        var times: [Double] = []
        for text in texts {
            guard let query = try? QueryParser.parse(text) else { continue }
            total += index.search(query, limit: 20, scratch: &scratch).total
            let time = Stopwatch.nanoseconds(rounds: 5) {
                Sink.take(index.search(query, limit: 20, scratch: &scratch).total)
            }
            times.append(time / 1_000)
        }
        times.sort()
        return [
            Measurement(
                name: "\(name), median", value: times[times.count / 2], unit: .microseconds,
                counts: [("matches", total)]),
            Measurement(
                name: "\(name), 99 of 100", value: times[times.count * 99 / 100],
                unit: .microseconds),
        ]
    }
}
