import TextAnalysis

/// Text to tokens, and tokens to sentences and layout.
enum TokenizerBench {
    static func measure(_ size: BenchSize) -> [Measurement] {
        let text = GeneratedText.prose(bytes: size.textBytes, seed: 1)
        let bytes = text.utf8.count
        let source = SourceText(text)
        return [
            Stopwatch.rate("tokenizer", bytes: bytes) {
                Sink.take(TextAnalyzer.tokens(of: text).count)
            },
            Stopwatch.rate("layout, tokens and sentences", bytes: bytes) {
                Sink.take(TextAnalyzer.analyze(source).sentences.count)
            },
        ]
    }
}
