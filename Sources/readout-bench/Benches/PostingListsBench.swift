import SearchIndex
import TextAnalysis

/// Analysed texts to an index: many at once, and as few as a first start reads.
enum PostingListsBench {
    static func measure(_ size: BenchSize) -> [Measurement] {
        let corpus = SearchCorpus(documents: size.documents)
        return [
            Measurement(
                name: "index build",
                value: Double(corpus.bytes) * 1_000 / Double(corpus.time),
                unit: .megabytesPerSecond,
                counts: [("bytes held", corpus.index.bytesHeld)]),
            few(),
        ]
    }

    /// One document of 35 KB, every word of which is new.
    private static func few() -> Measurement {
        let text = TextAnalyzer.analyze(SourceText(GeneratedText.prose(bytes: 35_000, seed: 6)))
        let time = Stopwatch.nanoseconds {
            var writer = IndexWriter()
            writer.add(text, ranges: [text.text.range], kind: 0)
            Sink.take(writer.finish().count)
        }
        return Measurement(
            name: "index build, 35 KB", value: time / 1_000, unit: .microseconds)
    }
}
