import SearchIndex
import SystemIO
import TextAnalysis

/// An index over generated documents of 165 words, with the time that building it took.
struct SearchCorpus {
    let index: IndexSnapshot
    let vocabulary: Vocabulary
    /// Bytes of all texts.
    let bytes: Int
    /// Nanoseconds spent adding entries and finishing, texts already cut into tokens.
    let time: Int64

    static let wordsPerDocument = 165

    init(documents: Int) {
        let vocabulary = Vocabulary(count: 220_000)
        var dice = Dice(seed: 4)
        var writer = IndexWriter()
        var bytes = 0
        var time: Int64 = 0
        for _ in 0..<documents {
            let text = Self.document(vocabulary, &dice)
            bytes += text.text.bytes.count
            let start = ProcessorClock.nanoseconds()
            writer.add(text, ranges: [text.text.range], kind: 0)
            time += ProcessorClock.nanoseconds() - start
        }
        let start = ProcessorClock.nanoseconds()
        index = writer.finish()
        self.time = time + ProcessorClock.nanoseconds() - start
        self.vocabulary = vocabulary
        self.bytes = bytes
    }

    /// A document that was cut into tokens and nothing more.
    private static func document(_ vocabulary: Vocabulary, _ dice: inout Dice) -> AnalyzedText {
        let words = (0..<wordsPerDocument).map { _ in vocabulary.draw(&dice) }
        let text = words.joined(separator: " ")
        return AnalyzedText(
            text: SourceText(text), layout: DocumentLayout(kind: .report),
            tokens: TextAnalyzer.tokens(of: text), sentences: [])
    }
}
