package import TextAnalysis

/// What of two passages is alike and what is not, word by word.
package struct WordDiff: Sendable {
    package enum Kind: String, Sendable {
        /// The same words.
        case same
        /// Words that fold to the same: another form, spelling, unit or near synonym.
        case reworded
        /// Other words stand there.
        case replaced
        /// Only in the first passage.
        case removed
        /// Only in the second passage.
        case added
    }

    /// A run of words; a side is nil where nothing stands for it.
    package struct Part: Sendable {
        package let kind: Kind
        package let a: TextRange?
        package let b: TextRange?
    }

    package let parts: [Part]
    /// Whether every word of either side was held against the other; longer passages are cut.
    package let isWhole: Bool

    /// Words compared on a side at most: bounds the table of the alignment.
    package static let wordsMax = 400

    /// Complexity: the product of both lengths, which have a bound.
    package init(_ a: DiffSide, _ b: DiffSide) {
        isWhole = a.words.count <= Self.wordsMax && b.words.count <= Self.wordsMax
        let x = Array(a.words.prefix(Self.wordsMax))
        let y = Array(b.words.prefix(Self.wordsMax))
        parts = Self.parts(x, y, Self.pairs(x, y))
    }

    /// The longest common subsequence, exact words counting more than folded ones.
    private static func pairs(
        _ a: [DiffSide.Word], _ b: [DiffSide.Word]
    ) -> [(Int, Int)] {
        let width = b.count + 1
        var best = [Int32](repeating: 0, count: (a.count + 1) * width)
        for i in a.indices.reversed() {
            for j in b.indices.reversed() {
                let skip = max(best[(i + 1) * width + j], best[i * width + j + 1])
                let gain = a[i].gain(b[j])
                let take = gain > 0 ? best[(i + 1) * width + j + 1] + gain : 0
                best[i * width + j] = max(skip, take)
            }
        }
        var pairs: [(Int, Int)] = []
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            let gain = a[i].gain(b[j])
            if gain > 0, best[i * width + j] == best[(i + 1) * width + j + 1] + gain {
                pairs.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if best[i * width + j] == best[(i + 1) * width + j] {
                i += 1
            } else {
                j += 1
            }
        }
        return pairs
    }

    private static func parts(
        _ a: [DiffSide.Word], _ b: [DiffSide.Word], _ pairs: [(Int, Int)]
    ) -> [Part] {
        var parts: [Part] = []
        var (i, j) = (0, 0)
        for (x, y) in pairs {
            gap(a[i..<x], b[j..<y], &parts)
            let kind: Kind = a[x].key == b[y].key ? .same : .reworded
            append(Part(kind: kind, a: a[x].range, b: b[y].range), to: &parts)
            (i, j) = (x + 1, y + 1)
        }
        gap(a[i...], b[j...], &parts)
        return parts
    }

    private static func gap(
        _ a: ArraySlice<DiffSide.Word>, _ b: ArraySlice<DiffSide.Word>, _ parts: inout [Part]
    ) {
        let one = span(a)
        let other = span(b)
        switch (one, other) {
        case (nil, nil): return
        case (_?, nil): parts.append(Part(kind: .removed, a: one, b: nil))
        case (nil, _?): parts.append(Part(kind: .added, a: nil, b: other))
        case (_?, _?): parts.append(Part(kind: .replaced, a: one, b: other))
        }
    }

    private static func span(_ words: ArraySlice<DiffSide.Word>) -> TextRange? {
        guard let first = words.first, let last = words.last else { return nil }
        return first.range.union(last.range)
    }

    /// Runs of the same kind are one part.
    private static func append(_ part: Part, to parts: inout [Part]) {
        guard let last = parts.last, last.kind == part.kind, let a = last.a, let b = last.b,
            let x = part.a, let y = part.b
        else { return parts.append(part) }
        parts[parts.count - 1] = Part(kind: part.kind, a: a.union(x), b: b.union(y))
    }
}

/// One side of a word-level diff.
package struct DiffSide: Sendable {
    struct Word: Sendable {
        let range: TextRange
        let key: WordKey
        /// Folded; `none` for function words.
        let term: WordKey

        /// What pairing the two is worth.
        func gain(_ other: Word) -> Int32 {
            if key == other.key { return term == .none ? 2 : 4 }
            return term != .none && term == other.term ? 3 : 0
        }
    }

    let words: [Word]

    /// The words and numbers of `range`; marks are left out.
    package init(_ range: TextRange, in text: AnalyzedText, folded: FoldedText) {
        words = folded.tokens(of: range).compactMap { index in
            let token = text.tokens[index]
            switch token.kind {
            case .word, .number, .symbol:
                return Word(range: token.range, key: token.key, term: folded.terms[index])
            case .possessive, .quote, .dash, .punctuation: return nil
            }
        }
    }
}
