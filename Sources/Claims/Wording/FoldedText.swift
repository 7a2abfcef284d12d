package import Extraction
package import TextAnalysis

/// A document's tokens as comparisons see them: folded content words and the values of figures.
package struct FoldedText: Sendable {
    /// Per token: what it stands for; `none` where it says nothing by itself.
    ///
    /// Numbered as the document's tokens are; a part of a text holds its own tokens alone.
    package let terms: Terms
    private let tokens: [Token]

    /// Folds a whole document.
    package init(_ text: AnalyzedText, figures: [Figure]) {
        var folder = WordFolder()
        self.init(text, figures: figures, folder: &folder)
    }

    /// Folds the surroundings of `range`, for one answer.
    ///
    /// Complexity: linear in the stretch and the document's figures.
    package init(around range: TextRange, in text: AnalyzedText, figures: [Figure]) {
        var folder = WordFolder()
        let wide = TextRange(
            max(0, range.start - Self.surroundings),
            min(text.text.bytes.count, range.end + Self.surroundings))
        self.init(
            text, tokens: Self.indices(of: wide, in: text.tokens),
            figures: figures.filter { wide.contains($0.surface) }, folder: &folder)
    }

    /// Complexity: linear in the number of tokens and figures.
    init(_ text: AnalyzedText, figures: [Figure], folder: inout WordFolder) {
        self.init(text, tokens: text.tokens.indices, figures: figures, folder: &folder)
    }

    private init(
        _ text: AnalyzedText, tokens range: Range<Int>, figures: [Figure],
        folder: inout WordFolder
    ) {
        var terms = [WordKey](repeating: .none, count: range.count)
        for index in range {
            let token = text.tokens[index]
            switch token.kind {
            case .word:
                terms[index - range.lowerBound] = folder.fold(
                    token.key, text.text.bytes, token.range)
            case .number: terms[index - range.lowerBound] = token.key
            case .possessive, .quote, .dash, .symbol, .punctuation: break
            }
        }
        for figure in figures {
            guard let value = figure.value else { continue }
            let own = Self.indices(of: figure.surface, in: text.tokens).clamped(to: range)
            for index in own { terms[index - range.lowerBound] = .none }
            if !own.isEmpty { terms[own.lowerBound - range.lowerBound] = Self.key(of: value) }
        }
        self.terms = Terms(keys: terms, first: range.lowerBound)
        tokens = text.tokens
    }

    /// The tokens that start inside `range`, as far as they were folded.
    ///
    /// Complexity: logarithmic in the number of tokens.
    package func tokens(of range: TextRange) -> Range<Int> {
        Self.indices(of: range, in: tokens).clamped(to: terms.indices)
    }

    /// A term for a figure's value, the same for "48,000" and "48 thousand".
    static func key(of value: Double) -> WordKey { WordKey("=\(value)") }

    /// Bytes on either side that a comparison may look at.
    private static let surroundings = 2_000

    private static func indices(of range: TextRange, in tokens: [Token]) -> Range<Int> {
        let first = firstIndex(atOrAfter: range.start, tokens)
        return first..<max(first, firstIndex(atOrAfter: range.end, tokens))
    }

    private static func firstIndex(atOrAfter offset: Int, _ tokens: [Token]) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].range.start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension FoldedText {
    /// Terms numbered from the first token that was folded.
    package struct Terms: Sendable {
        fileprivate let keys: [WordKey]
        fileprivate let first: Int

        package var indices: Range<Int> { first..<(first + keys.count) }
        package subscript(index: Int) -> WordKey { keys[index - first] }
        package subscript(range: Range<Int>) -> ArraySlice<WordKey> {
            keys[(range.lowerBound - first)..<(range.upperBound - first)]
        }
    }
}
