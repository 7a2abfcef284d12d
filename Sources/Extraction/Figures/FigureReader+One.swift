import TextAnalysis

/// "One" between a numeral and an article.
extension FigureReader {
    /// "one sailor" that nothing measures, bounds or sets against another number is "a sailor".
    func isDeterminer(_ draft: FigureDraft) -> Bool {
        guard draft.number.form == .words, draft.number.value == 1,
            draft.number.tokens.count == 1, draft.unit == nil, draft.bound == .exact,
            !draft.isRange, draft.rule == .count, let counted = draft.counted,
            counted.lowerBound == draft.number.tokens.upperBound
        else { return false }
        let first = draft.number.tokens.lowerBound
        return !isSetAgainst(counted.upperBound) && !isSetBefore(first)
            && !isCounting(run.key(first - 1)) && !isFate(counted.upperBound)
    }

    /// "one sailor and two passengers".
    private func isSetAgainst(_ index: Int) -> Bool {
        guard Self.joints.contains(run.key(index)) else { return false }
        return (index + 1..<index + 3).contains(where: isNumeral)
    }

    /// "two passengers and one sailor".
    private func isSetBefore(_ first: Int) -> Bool {
        guard Self.joints.contains(run.key(first - 1)) else { return false }
        return (first - Self.tokensBack..<first - 1).contains(where: isNumeral)
    }

    private func isNumeral(_ index: Int) -> Bool {
        guard run.has(index) else { return false }
        if run.kind(index) == .number { return true }
        switch NumberWords.words[run.key(index)] {
        case .small, .tens, .hundred, .scale, .dozen: return true
        case .fraction, .fractions, .ordinal, .openScale, .vague, nil: return false
        }
    }

    private func isCounting(_ key: WordKey) -> Bool { Self.counting.contains(key) }

    /// "one sailor was killed": losses are counted, one by one too.
    private func isFate(_ index: Int) -> Bool {
        (index..<index + 4).contains { Self.fates.contains(run.key($0)) }
    }

    /// Tokens from "one" back to the number that it is set against at most.
    private static let tokensBack = 8
    private static let joints = WordSet("and or , but plus")
    private static let counting = WordSet("only just exactly than least most another")
    private static let fates = WordSet(
        "arrested dead detained died drowned hurt injured killed missing wounded")
}
