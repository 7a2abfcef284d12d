package import Extraction
package import TextAnalysis

/// A stretch of a document with what comparing it needs.
package struct ComparedPassage: Sendable {
    package let range: TextRange
    package let text: AnalyzedText
    package let folded: FoldedText
    /// The figures inside the stretch.
    package let figures: [FigureContext]

    /// Complexity: linear in the document's figures and in the words of the stretch.
    package init(
        _ range: TextRange, in text: AnalyzedText, folded: FoldedText, figures: [Figure],
        published: String? = nil
    ) {
        self.range = range
        self.text = text
        self.folded = folded
        self.figures = figures.filter { range.contains($0.passage) }.map {
            FigureContext($0, in: text, folded: folded, published: published)
        }
    }

    var tokens: Range<Int> { folded.tokens(of: range) }
    var terms: ArraySlice<WordKey> { folded.terms[tokens] }
    var side: DiffSide { DiffSide(range, in: text, folded: folded) }

    /// The first token whose word `words` holds.
    func first(of words: WordSet) -> TextRange? {
        for index in tokens where words.contains(text.tokens[index].key) {
            return text.tokens[index].range
        }
        return nil
    }

    /// Words that deny, each with the term that it denies.
    var denials: [(range: TextRange, denied: WordKey)] {
        tokens.filter(isDenial).map { index in
            let behind = tokens.clamped(to: (index + 1)..<(index + 1 + Self.denialReach))
            let denied = behind.first { folded.terms[$0] != .none }
            return (text.tokens[index].range, denied.map { folded.terms[$0] } ?? .none)
        }
    }

    /// "No, I meant it" denies nothing in its own words.
    private func isDenial(_ index: Int) -> Bool {
        guard CommitmentWords.negation.contains(text.tokens[index].key) else { return false }
        return index + 1 >= text.tokens.count || text.tokens[index + 1].kind != .punctuation
    }

    /// Tokens behind a denying word in which the denied one stands.
    private static let denialReach = 5
}
