import TextAnalysis

/// Tells English from other languages by its commonest words; nothing finer is claimed.
enum LanguageGuess {
    /// Words that make up a fifth of English prose and are rare in other languages' spelling.
    private static let commonest = WordSet("the of and to that was for with is his by from were")

    /// "en" where one token in sixteen is such a word; nil where the text is short or is not.
    static func language(of analysis: AnalyzedText) -> String? {
        let words = analysis.tokens.prefix(2000)
        guard words.count >= 40 else { return nil }
        let hits = words.reduce(0) { $0 + (commonest.contains($1.key) ? 1 : 0) }
        return hits * 16 >= words.count ? "en" : nil
    }
}
