package import Extraction
package import TextAnalysis

/// A figure with the words around it, ready to be compared.
package struct FigureContext: Sendable {
    package let figure: Figure
    /// Day of publication or the figure's own date, whichever is known; nil where neither is.
    let day: String?
    let counted: CountedThing
    /// First token of the sentence that it stands in.
    let sentence: Int
    /// Distinct content terms near the figure in its sentence, numbers left out, sorted.
    let nearby: [WordKey]
    /// Those of them that stand in the figure's own clause, between two marks.
    let clause: Set<WordKey>
    /// The content terms right before and behind the figure: what is done to it or what it is of.
    let governors: Set<WordKey>
    /// Content terms of the rest of the clause after what is counted.
    let predicate: Set<WordKey>
    let predicateRange: TextRange?
    /// Word keys of the figure's own words, for telling same from reworded.
    let words: [WordKey]
    /// The last word of the unit as written, folded; `none` where there is no such word.
    let unitWord: WordKey

    /// Whether the words point to things known already: "the three countries", "our two states".
    let isDefinite: Bool

    /// The "not" right before the figure, which takes it back.
    let denial: TextRange?

    /// Complexity: linear in the words around the figure, which count up to a fixed distance.
    package init(
        _ figure: Figure, in text: AnalyzedText, folded: FoldedText, published: String?
    ) {
        self.figure = figure
        day = figure.asOf ?? published.map { String($0.prefix(10)) }
        counted = CountedThing(of: figure, in: text, folded)
        let own = folded.tokens(of: figure.passage)
        words = text.tokens[own].map(\.key)
        isDefinite =
            own.lowerBound > 0
            && Self.definite.contains(text.tokens[own.lowerBound - 1].key)
        unitWord =
            figure.unitAsWritten.flatMap { folded.terms[folded.tokens(of: $0)].last } ?? .none
        denial = Self.denial(before: own.lowerBound, in: text)
        let wide = max(0, own.lowerBound - Self.reach)..<(own.upperBound + Self.reach)
        let whole = Self.sentence(around: own.lowerBound, in: text)
        sentence = whole.lowerBound
        let near =
            whole
            .clamped(to: wide).clamped(to: folded.terms.indices)
        nearby = Self.terms(folded, near, leavingOut: folded.tokens(of: figure.surface))
        clause = Set(
            Self.terms(
                folded, Self.clause(around: own, near: near, in: text), leavingOut: own))
        governors = Self.governors(
            of: own, in: text, folded, near: near, counted: counted.range)
        let rest = Self.clause(after: own.upperBound, before: near.upperBound, in: text)
            .clamped(to: near)
        predicate = Set(folded.terms[rest].filter { $0 != .none })
        predicateRange =
            rest.isEmpty
            ? nil
            : TextRange(
                text.tokens[rest.lowerBound].range.start,
                text.tokens[rest.upperBound - 1].range.end)
    }

    private static func denial(before token: Int, in text: AnalyzedText) -> TextRange? {
        guard token > 0, text.tokens[token - 1].key == "not" else { return nil }
        return text.tokens[token - 1].range
    }

    /// Words after which a number counts what was named before; general English, sorted.
    private static let definite = WordSet("all both her his its our the their these those your")

    /// Tokens on either side that count as near.
    private static let reach = 24

    /// The nearest content terms on either side, none beyond a mark.
    private static func governors(
        of own: Range<Int>, in text: AnalyzedText, _ folded: FoldedText, near: Range<Int>,
        counted: TextRange?
    ) -> Set<WordKey> {
        // "28 of 41": the whole that a part is counted of answers no question of its own.
        if own.lowerBound > 1, text.tokens[own.lowerBound - 1].key == "of",
            text.tokens[own.lowerBound - 2].kind == .number
        {
            return []
        }
        let end = max(own.upperBound, counted.map { folded.tokens(of: $0).upperBound } ?? 0)
        let before = (near.lowerBound..<max(near.lowerBound, own.lowerBound)).reversed()
            .prefix { text.tokens[$0].kind != .punctuation }
        let behind = (min(end, near.upperBound)..<near.upperBound)
            .prefix { text.tokens[$0].kind != .punctuation }
        let found = [
            before.first { folded.terms[$0] != .none }, behind.first { folded.terms[$0] != .none },
        ]
        return Set(found.compactMap { $0.map { folded.terms[$0] } })
    }

    private static func terms(
        _ folded: FoldedText, _ range: Range<Int>, leavingOut own: Range<Int>
    ) -> [WordKey] {
        var terms: [WordKey] = []
        for index in range where !own.contains(index) && folded.terms[index] != .none {
            terms.append(folded.terms[index])
        }
        return Array(Set(terms)).sorted { $0.hash < $1.hash }
    }

    /// Tokens from the mark before to the mark behind.
    private static func clause(
        around own: Range<Int>, near: Range<Int>, in text: AnalyzedText
    ) -> Range<Int> {
        var start = own.lowerBound
        while start > near.lowerBound, text.tokens[start - 1].kind != .punctuation { start -= 1 }
        let end = clause(after: own.upperBound, before: near.upperBound, in: text).upperBound
        return (start..<max(start, end)).clamped(to: near)
    }

    /// Tokens up to the next mark that closes a clause.
    private static func clause(
        after start: Int, before end: Int, in text: AnalyzedText
    ) -> Range<Int> {
        var index = start
        while index < end, text.tokens[index].kind != .punctuation { index += 1 }
        return start..<max(start, index)
    }

    /// The sentence that holds a token; the token alone where none does.
    private static func sentence(around token: Int, in text: AnalyzedText) -> Range<Int> {
        guard let sentence = text.sentenceIndex(ofToken: token) else {
            return token..<min(token + 1, text.tokens.count)
        }
        return text.sentences[sentence].tokens
    }
}
