import TextAnalysis

/// Figures that stand in a list share what is said once.
extension FigureReader {
    /// In "around 150 carts, 20 boats" the first word may hold for the boats too.
    func inherit(from previous: FigureDraft, to draft: inout FigureDraft) {
        let end = previousEnd(previous)
        guard end <= draft.start else { return }
        let gap = end..<draft.start
        let isList = gap.count > 0 && gap.count < 3 && gap.allSatisfy { isJoint($0) }
        if isList, draft.bound == .exact, !draft.isRange,
            previous.bound == .about || previous.flags.contains("approximate_scope")
        {
            draft.flags.append("approximate_scope")
        }
    }

    private func previousEnd(_ draft: FigureDraft) -> Int {
        max(draft.tokens.upperBound, draft.counted?.upperBound ?? 0, draft.boundEnd ?? 0)
    }

    private func isJoint(_ index: Int) -> Bool {
        run.key(index) == "," || run.key(index) == NumberReader.and
    }
}
