import TextAnalysis

/// Figures share what is said once.
extension FigureReader {
    // MARK: With the figure before

    /// Takes over what the figure before says for this one too.
    func inherit(from previous: FigureDraft, to draft: inout FigureDraft) {
        let end = max(
            previous.tokens.upperBound, previous.counted?.upperBound ?? 0, previous.boundEnd ?? 0)
        guard end <= draft.start else { return }
        let gap = end..<draft.start
        if draft.bound == .exact, !draft.isRange {
            takeScope(of: previous, across: gap, to: &draft)
            takeBound(of: previous, across: previous.tokens.upperBound..<draft.start, to: &draft)
        }
        takeUnit(of: previous, to: &draft)
    }

    /// In "around 150 carts, 20 boats" the first word may hold for the boats too.
    private func takeScope(
        of previous: FigureDraft, across gap: Range<Int>, to draft: inout FigureDraft
    ) {
        let isList = gap.count > 0 && gap.count < 3 && gap.allSatisfy { isJoint($0) }
        guard isList,
            previous.bound == .about || previous.flags.contains("approximate_scope")
        else { return }
        draft.flags.append("approximate_scope")
    }

    private func isJoint(_ index: Int) -> Bool {
        run.key(index) == "," || run.key(index) == NumberReader.and
    }

    /// "over 8 miles (13 kilometres)": the same amount in another unit has the same bound.
    private func takeBound(
        of previous: FigureDraft, across gap: Range<Int>, to draft: inout FigureDraft
    ) {
        guard gap.count == 1, run.key(gap.lowerBound) == "(", previous.bound != .between,
            let unit = draft.unit, let other = previous.unit, unit != other,
            unit.dimension == other.dimension
        else { return }
        draft.bound = previous.bound
    }

    /// "The highest bid is 84.75 cents, the lowest 74.07": a bare number with decimals, about as
    /// large, has the unit said before.
    private func takeUnit(of previous: FigureDraft, to draft: inout FigureDraft) {
        guard draft.unit == nil, draft.counted == nil, !draft.isRange, let unit = previous.unit,
            draft.number.form == .digits, previous.number.form == .digits,
            let decimals = draft.number.digits?.decimals, decimals > 0,
            decimals == previous.number.digits?.decimals, draft.number.value > 0
        else { return }
        let share = previous.number.value / draft.number.value
        guard share > 0.5, share < 2 else { return }
        draft.unit = unit
        draft.rule = unit.isMoney ? .money : unit.isRatio ? .percent : .measure
    }

    /// "almost 4 percent, 3.9 percent": the same amount, rounded and exact.
    func restates(_ previous: FigureDraft, _ draft: FigureDraft) -> Bool {
        let gap = previous.tokens.upperBound..<max(draft.start, previous.tokens.upperBound)
        guard
            gap.count == 1
                || gap.count == 2 && Self.restating.contains(run.key(gap.upperBound - 1)),
            run.key(gap.lowerBound) == ",", previous.unit == draft.unit,
            draft.unit != nil, !previous.isRange, !draft.isRange
        else { return false }
        let difference = (previous.number.value - draft.number.value).magnitude
        return difference <= 0.1 * draft.number.value.magnitude
    }

    private static let restating = WordSet("by or exactly precisely namely")

    // MARK: With what stands behind

    /// "280 million of the 1.5 billion shekels"; "he was 10".
    func addUnsaidUnit(to draft: inout FigureDraft) {
        if let unit = unitOfWhole(draft) ?? unitOfAlternative(draft) {
            draft.unit = unit
        } else if isAgeOfPerson(draft), let year = UnitTable.shared.unit(named: "year") {
            draft.unit = year
            draft.rule = .age
        }
    }

    private func unitOfWhole(_ draft: FigureDraft) -> Unit? {
        var next = draft.numberEnd
        guard run.key(next) == Self.of, !draft.isRange, draft.number.form != .open else {
            return nil
        }
        next += 1
        if run.key(next) == "the" { next += 1 }
        guard run.kind(next) == .number || run.kind(next) == .symbol else { return nil }
        for start in next..<next + 2 {
            if let whole = amount(at: start), whole.tokens.lowerBound == next {
                return whole.unit
            }
        }
        return nil
    }

    /// "9.5 or 9.7 percent", "45 and 50 tonnes", "20 or even 25 percent".
    private func unitOfAlternative(_ draft: FigureDraft) -> Unit? {
        var next = draft.numberEnd
        guard run.key(next) == "or" || run.key(next) == NumberReader.and, !draft.isRange,
            draft.number.form == .digits || draft.number.form == .words, draft.number.scale == 1
        else { return nil }
        next += 1
        if run.key(next) == "even" { next += 1 }
        guard run.kind(next) == .number || run.isWord(next), let other = amount(at: next),
            other.tokens.lowerBound == next, other.number.form == draft.number.form,
            let tokens = other.unitTokens, tokens.lowerBound >= other.number.tokens.upperBound
        else { return nil }
        return other.number.scale == 1 ? other.unit : nil
    }

    /// "Maria, who was 10", "he will be 35 by then".
    private func isAgeOfPerson(_ draft: FigureDraft) -> Bool {
        let first = draft.tokens.lowerBound
        guard draft.number.form == .digits, draft.number.scale == 1, draft.number.value < 120,
            draft.number.digits?.decimals == 0, draft.bound == .exact, !draft.isRange,
            Self.being.contains(run.key(first - 1))
        else { return false }
        let next = draft.numberEnd
        let isEnd =
            run.kind(next) == .punctuation || !run.has(next)
            || ClauseWords.ends(run.key(next))
        return isEnd && (first - 4..<first - 1).contains { Self.persons.contains(run.key($0)) }
    }

    private static let being = WordSet("was is be turned am turns")
    private static let persons = WordSet("he she who i")
}
