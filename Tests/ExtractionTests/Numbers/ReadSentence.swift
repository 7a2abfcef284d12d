import TextAnalysis

@testable import Extraction

/// A sentence of a test, read as the body of a report.
struct ReadSentence {
    let text: AnalyzedText
    let dates: [DateExpression]
    let figures: [Figure]

    init(_ sentence: String, anchor: CivilDate? = nil) {
        let source = SourceText(sentence)
        var layout = DocumentLayout(kind: .report)
        layout.paragraphs = [.init(range: source.range, turn: nil)]
        let tokens = TextAnalyzer.tokens(of: sentence)
        let whole = AnalyzedText.Sentence(
            tokens: 0..<tokens.count, range: source.range, paragraph: 0)
        text = AnalyzedText(
            text: source, layout: layout, tokens: tokens,
            sentences: tokens.isEmpty ? [] : [whole])
        dates = DateExtraction.dates(in: text, anchor: anchor)
        figures = FigureExtraction.figures(in: text, dates: dates)
    }

    var run: TokenRun {
        TokenRun(tokens: text.tokens, bytes: text.text.bytes, bounds: 0..<text.tokens.count)
    }

    func string(_ range: TextRange?) -> String? { range.map(text.text.string) }
}
