/// Ways from a token or byte to what surrounds it.
extension AnalyzedText {
    /// The sentence that token `index` stands in.
    ///
    /// Complexity: logarithmic.
    package func sentenceIndex(ofToken index: Int) -> Int? {
        let found = Self.lastIndex(sentences.count) { sentences[$0].tokens.lowerBound <= index }
        guard let found, sentences[found].tokens.contains(index) else { return nil }
        return found
    }

    /// The sentence that holds the byte at `offset`, or the last one before it.
    ///
    /// Complexity: logarithmic.
    package func sentenceIndex(atByte offset: Int) -> Int? {
        Self.lastIndex(sentences.count) { sentences[$0].range.start <= offset }
    }

    /// The first token that ends behind the byte at `offset`; `tokens.count` where none does.
    ///
    /// Complexity: logarithmic.
    package func tokenIndex(atOrAfterByte offset: Int) -> Int {
        (Self.lastIndex(tokens.count) { tokens[$0].range.end <= offset } ?? -1) + 1
    }

    /// The tokens that share a byte with `range`.
    package func tokenIndices(in range: TextRange) -> Range<Int> {
        let first = tokenIndex(atOrAfterByte: range.start)
        var end = (Self.lastIndex(tokens.count) { tokens[$0].range.start < range.end } ?? -1) + 1
        end = max(first, end)
        return first..<end
    }

    /// The paragraph that holds the byte at `offset`.
    ///
    /// Complexity: logarithmic.
    package func paragraphIndex(atByte offset: Int) -> Int? {
        let paragraphs = layout.paragraphs
        let found = Self.lastIndex(paragraphs.count) { paragraphs[$0].range.start <= offset }
        guard let found, paragraphs[found].range.end > offset else { return nil }
        return found
    }

    /// The turn that a sentence belongs to; nil where it is prose.
    package func turnIndex(ofSentence index: Int) -> Int? {
        sentences[index].paragraph.flatMap { layout.paragraphs[$0].turn }
    }

    /// Whether no space stands between token `index` and the one before it.
    package func isAdjacent(_ index: Int) -> Bool {
        index > 0 && tokens[index].range.start == tokens[index - 1].range.end
    }

    /// From the first byte of the first token to the last of the last; the tokens are not empty.
    package func range(ofTokens range: Range<Int>) -> TextRange {
        TextRange(tokens[range.lowerBound].range.start, tokens[range.upperBound - 1].range.end)
    }

    /// The characters of token `index`, as a new string.
    package func string(ofToken index: Int) -> String { text.string(tokens[index].range) }

    /// Whether token `index` is spelled exactly so, capitals included.
    package func token(_ index: Int, isSpelled word: StaticString) -> Bool {
        let range = tokens[index].range
        guard range.count == word.utf8CodeUnitCount else { return false }
        return text.bytes[range.start..<range.end].elementsEqual(word.description.utf8)
    }

    /// Whether two stretches have the same bytes.
    package func isSameText(_ a: TextRange, _ b: TextRange) -> Bool {
        a.count == b.count
            && text.bytes[a.start..<a.end].elementsEqual(text.bytes[b.start..<b.end])
    }

    /// The last index below `count` for which `holds` is true, where it is true up to some index.
    private static func lastIndex(_ count: Int, _ holds: (Int) -> Bool) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}
