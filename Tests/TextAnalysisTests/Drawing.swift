import TextAnalysis

/// Compact pictures of results, so that a table of cases reads at a glance.
enum Drawing {
    /// Tokens with a bar between them.
    static func tokens(_ text: String) -> String {
        let source = SourceText(text)
        return TextAnalyzer.tokens(of: text).map { source.string($0.range) }
            .joined(separator: "|")
    }

    /// One letter for each token's kind.
    static func kinds(_ text: String) -> String {
        TextAnalyzer.tokens(of: text).map { token in
            switch token.kind {
            case .word: "w"
            case .number: "n"
            case .possessive: "s"
            case .quote: "q"
            case .dash: "-"
            case .symbol: "$"
            case .punctuation: "."
            }
        }.joined()
    }

    /// Sentences with two bars between them, the title's left out.
    static func sentences(_ text: String) -> String {
        let analysis = TextAnalyzer.analyze(SourceText(text))
        return analysis.sentences.filter { $0.paragraph != nil }
            .map { analysis.text.string($0.range) }.joined(separator: " || ")
    }
}
