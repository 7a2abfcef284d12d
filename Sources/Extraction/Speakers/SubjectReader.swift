import TextAnalysis

/// Reads the noun phrase before or after a verb, by small words and the shapes of tokens.
struct SubjectReader {
    let prose: Prose
    var view: SpeechText { prose.view }

    init(_ prose: Prose) { self.prose = prose }

    /// Tokens of a subject at most, and of what a pair of commas sets off behind it.
    static let phraseTokensMax = 30
    static let appositionTokensMax = 45
}
