import TextAnalysis

/// Ranges: two numbers of one amount.
extension FigureReader {
    /// How the two ends are joined.
    private enum Joint {
        case dash, to, and, or
    }

    func addUpperEnd(to draft: inout FigureDraft) {
        guard draft.number.form != .open, let (joint, start) = joint(draft),
            var upper = upperEnd(from: start), agrees(draft, joint, upper)
        else { return }
        if upper.isNegative { upper.number.value.negate() }
        shareScale(&draft.number, upper.number)
        guard isOrdered(draft, joint, upper.number) else { return }
        draft.upper = upper.number
        draft.unit = upper.unit ?? draft.unit
        draft.unitTokens = upper.unitTokens ?? draft.unitTokens
        draft.rule = joint == .and ? .between : .range
        if upper.rule == .age { draft.rule = .age }
        draft.bound = .between
        if joint == .and { draft.boundStart = draft.tokens.lowerBound - 1 }
        draft.tokens = draft.tokens.lowerBound..<upper.tokens.upperBound
    }

    /// The amount whose number, currency sign or code stands at `index`.
    private func upperEnd(from index: Int) -> FigureDraft? {
        for start in index..<index + 3 {
            guard run.has(start), start == index || start == index + 1 || run.kind(start) == .number
            else { return nil }
            guard let upper = amount(at: start), upper.tokens.lowerBound <= index + 1 else {
                continue
            }
            guard start == index || upper.tokens.lowerBound == index else { return nil }
            let isAmount = upper.number.form != .ordinal && upper.number.form != .open
            return isAmount && !isClock(upper.number) ? upper : nil
        }
        return nil
    }

    private static let to: WordKey = "to"
    private static let or: WordKey = "or"
    private static let and: WordKey = "and"
    private static let from: WordKey = "from"
    private static let between: WordKey = "between"
    private static let openers = WordSet("from between ranging")

    private func joint(_ draft: FigureDraft) -> (Joint, Int)? {
        let end = draft.tokens.upperBound
        let before = run.key(draft.tokens.lowerBound - 1)
        switch run.key(end) {
        case Self.to: return (.to, end + 1)
        case Self.and where before == Self.between: return (.and, end + 1)
        case Self.or: return (.or, end + 1)
        case _: break
        }
        guard run.kind(end) == .dash else { return nil }
        if run.key(end + 1) == Self.to {
            return (.to, run.kind(end + 2) == .dash ? end + 3 : end + 2)
        }
        if run.isHyphen(end) { return (.dash, end + 1) }
        let isSpaced = !run.isGlued(end) && !run.isGlued(end + 1)
        return isSpaced && run.kind(end + 1) == .number ? (.dash, end + 1) : nil
    }

    private func isClock(_ number: Number) -> Bool {
        Self.halves.contains(run.key(number.tokens.upperBound))
    }

    private static let halves = WordSet("am pm a.m. p.m.")

    /// Whether the two ends' units let them be one amount.
    private func agrees(_ draft: FigureDraft, _ joint: Joint, _ upper: FigureDraft) -> Bool {
        let isOpened = Self.openers.contains(run.key(draft.tokens.lowerBound - 1))
        if let first = draft.unit, let unit = upper.unit {
            return first == unit && (isOpened || !isChange(draft, joint))
        }
        if let first = draft.unit {
            if isOpened || joint == .dash { return true }
            return first.isMoney && upper.number.scale > draft.number.scale
        }
        guard let unitTokens = upper.unitTokens,
            unitTokens.lowerBound < upper.number.tokens.lowerBound
        else { return true }
        return isOpened && draft.number.value < upper.number.value
    }

    /// "rose 2% to 5%" tells a change and a level.
    private func isChange(_ draft: FigureDraft, _ joint: Joint) -> Bool {
        guard joint == .to else { return false }
        let first = draft.tokens.lowerBound
        return (first - 2..<first).contains { ChangeWords.before[run.key($0)] != nil }
    }

    /// "$10 to $15 billion": the first number has the second's scale where it is the smaller.
    private func shareScale(_ number: inout Number, _ upper: Number) {
        guard number.scale == 1, upper.scale > 1, number.value < 1000,
            number.value < upper.mantissa
        else { return }
        number.value *= upper.scale
        number.scale = upper.scale
    }

    private func isOrdered(_ draft: FigureDraft, _ joint: Joint, _ upper: Number) -> Bool {
        let isOpened = Self.openers.contains(run.key(draft.tokens.lowerBound - 1))
        let low = draft.isNegative ? -draft.number.value : draft.number.value
        switch joint {
        case .or:
            let step = upper.value - low
            return step > 0 && (step == upper.scale || low >= 10 && upper.value <= low * 1.5)
        case .to: return isOpened ? low != upper.value : low < upper.value
        case .and: return low != upper.value
        case .dash: return low < upper.value
        }
    }
}
