import SearchIndex

/// Analysed texts to an index.
enum PostingListsBench {
    static func measure(_ size: BenchSize) -> [Measurement] {
        let corpus = SearchCorpus(documents: size.documents)
        return [
            Measurement(
                name: "index build",
                value: Double(corpus.bytes) * 1_000 / Double(corpus.time),
                unit: .megabytesPerSecond,
                counts: [("bytes held", corpus.index.bytesHeld)])
        ]
    }
}
