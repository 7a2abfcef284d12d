import TextAnalysis

/// Multiples: an amount told by another one.
extension FigureReader {
    /// "three times the average", "four times as many": the factor counts nothing.
    func addMultiple(to draft: inout FigureDraft) {
        let times = draft.numberEnd
        guard draft.unit == nil, draft.rule != .ratio, run.key(times) == Self.times,
            comparesWith(times + 1)
        else { return }
        draft.counted = nil
        draft.countsWholly = false
        draft.tokens = draft.tokens.lowerBound..<(times + 1)
        draft.flags.append("multiple")
        draft.rule = .multiple
    }

    /// Whether words of comparison start at a token; "three times the same week" counts events.
    private func comparesWith(_ index: Int) -> Bool {
        if Self.comparing.contains(run.key(index)) { return true }
        guard Self.articles.contains(run.key(index)), run.isWord(index + 1) else { return false }
        return !Self.occasions.contains(run.key(index + 1))
    }

    private static let times: WordKey = "times"
    private static let comparing = WordSet(
        """
        as bigger cheaper faster fewer greater heavier higher larger less longer lower more
        slower smaller stronger than what
        """)
    private static let articles = WordSet("the that its their his her our my")
    private static let occasions = WordSet(
        "same next following previous last past first other week day month year night morning")
}
