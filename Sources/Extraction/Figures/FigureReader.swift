import TextAnalysis

/// Reads the figure that starts at a token of one sentence.
///
/// Complexity: linear in the sentence; every look back or ahead is bounded by a few tokens.
struct FigureReader {
    let run: TokenRun
    let numbers: NumberReader
    let nouns: CountedNoun

    /// What stands at a number.
    enum Reading {
        case figure(FigureDraft)
        /// A number that is no figure, up to a token.
        case passedOver(Int)
        case nothing
    }

    init(_ run: TokenRun) {
        self.run = run
        numbers = NumberReader(run: run)
        nouns = CountedNoun(run: run)
    }

    /// Whether a numeral may start at token `index`: one probe for most tokens.
    func mayStart(at index: Int) -> Bool {
        let token = run.tokens[index]
        switch token.kind {
        case .number: return true
        case .word:
            if token.flags.contains(.hasDigit) { return token.flags.contains(.capitalized) }
            guard let roles = TriggerWords.words[token.key] else { return false }
            if roles.contains(.number) { return true }
            guard roles.contains(.article), let next = TriggerWords.words[run.key(index + 1)] else {
                return false
            }
            return next.contains(.number)
        case .symbol: return VulgarFractions.values[token.key] != nil
        case .possessive, .quote, .dash, .punctuation: return false
        }
    }

    /// Reads at `index`; `isInDate` says that a date holds the token.
    func read(at index: Int, isInDate: Bool) -> Reading {
        let reading = candidate(at: index, isInDate: isInDate)
        guard case .figure(let draft) = reading, trap(of: draft) != nil else { return reading }
        return .passedOver(max(draft.numberEnd, index + 1))
    }

    /// The first trap that holds a number back.
    func trap(of draft: FigureDraft) -> FigureTrap? {
        FigureTraps.all.first { $0.holds(draft, self) }
    }

    /// What stands at `index` before the traps are asked.
    func candidate(at index: Int, isInDate: Bool) -> Reading {
        guard var draft = amount(at: index) else { return pass(index) }
        if draft.number.form == .ordinal || isInDate && !isDuration(draft) {
            return .passedOver(draft.number.tokens.upperBound)
        }
        if !isInDate { addUpperEnd(to: &draft) }
        addRatio(to: &draft)
        addBound(to: &draft)
        addRate(to: &draft)
        if draft.unit == nil { addUnsaidUnit(to: &draft) }
        addCounted(to: &draft)
        addMultiple(to: &draft)
        name(&draft)
        return .figure(draft)
    }

    /// Number, sign, currency and unit at `index`.
    func amount(at index: Int) -> FigureDraft? {
        if run.isWord(index), run.flags(index).contains(.hasDigit) { return gluedMoney(at: index) }
        guard let number = numbers.number(at: index) else { return nil }
        var draft = FigureDraft(number: number)
        if number.form == .ordinal { return draft }
        addSign(to: &draft)
        addMoneyBefore(to: &draft)
        if draft.unit == nil { addUnit(to: &draft) }
        return draft
    }

    /// A stretch of time inside a date is a figure too: "two years ago".
    private func isDuration(_ draft: FigureDraft) -> Bool {
        draft.unit?.isTime == true && draft.number.value < 1000
    }

    /// A text of digits that is no number ("192.168.1.2") is passed over.
    private func pass(_ index: Int) -> Reading {
        let isCode = run.kind(index) == .number || run.flags(index).contains(.hasDigit)
        return isCode ? .passedOver(index + 1) : .nothing
    }

    // MARK: Sign, ratio, bound

    /// "-1.3", "minus 5", "minus-130".
    private func addSign(to draft: inout FigureDraft) {
        let first = draft.tokens.lowerBound
        var before = first - 1
        if run.kind(before) == .dash, run.isGlued(first) {
            if !run.isGlued(before) || run.kind(before - 1) == .symbol {
                draft.isNegative = true
                draft.tokens = before..<draft.tokens.upperBound
                return
            }
            before -= 1
        }
        guard Self.minus.contains(run.key(before)) else { return }
        draft.isNegative = true
        draft.tokens = before..<draft.tokens.upperBound
    }

    private static let minus = WordSet("minus negative")

    /// "one in five", "3 out of 10".
    private func addRatio(to draft: inout FigureDraft) {
        let end = draft.number.tokens.upperBound
        guard draft.unit == nil, !draft.isRange, draft.number.value.rounded() == draft.number.value
        else { return }
        let next: Int
        if run.key(end) == Self.in_ {
            next = end + 1
        } else if run.key(end) == Self.out, run.key(end + 1) == Self.of {
            next = end + 2
        } else {
            return
        }
        guard let whole = numbers.number(at: next), whole.value > draft.number.value,
            whole.form == .words || whole.form == .digits, draft.number.value > 0,
            run.key(end) == Self.out
                || Self.denominators.contains(whole.value)
                    && UnitTable.shared.match(at: whole.tokens.upperBound, in: run) == nil
        else { return }
        draft.number.value /= whole.value
        draft.number.form = .fraction
        draft.number.tokens = draft.number.tokens.lowerBound..<whole.tokens.upperBound
        draft.tokens = draft.tokens.lowerBound..<whole.tokens.upperBound
        draft.rule = .ratio
    }

    private static let in_: WordKey = "in"
    private static let out: WordKey = "out"
    static let of: WordKey = "of"

    /// Round numbers that people take parts of.
    private static let denominators: Set<Double> = [
        2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 1000, 10_000, 100_000, 1_000_000,
    ]

    private func addBound(to draft: inout FigureDraft) {
        if draft.isRange, draft.bound != .between { draft.bound = .between }
        let first = draft.start
        if let before = BoundPhrases.before.ending(at: first, in: run), isBound(before, first) {
            draft.bound = before.bound
            draft.boundStart = before.start
        } else if let after = boundBehind(draft.numberEnd) ?? boundBehind(draft.tokens.upperBound) {
            draft.bound = after.bound
            draft.boundEnd = after.end
        }
    }

    /// A plus sign behind a number stands at it and at nothing else: "50+ ships".
    private func boundBehind(_ index: Int) -> (bound: Figure.Bound, end: Int)? {
        guard let after = BoundPhrases.behind.starting(at: index, in: run) else { return nil }
        let isSign = run.kind(index) == .symbol
        return isSign && (!run.isGlued(index) || run.isGlued(index + 1)) ? nil : after
    }

    /// "top ten" is no bound, nor is the "over" of "took over 9 mills".
    private func isBound(_ before: (bound: Figure.Bound, start: Int), _ first: Int) -> Bool {
        guard before.start == first - 1 else { return true }
        if run.key(before.start) == Self.over {
            return !Self.verbsWithOver.contains(run.key(before.start - 1))
        }
        return run.key(before.start) != Self.top
    }

    private static let top: WordKey = "top"
    private static let over: WordKey = "over"
    /// Verbs that "over" makes another of.
    private static let verbsWithOver = WordSet(
        "go goes going gone went take takes taking taken took hand hands handed handing")

    // MARK: What is counted

    private func addCounted(to draft: inout FigureDraft) {
        let end = max(draft.tokens.upperBound, draft.boundEnd ?? 0)
        if let part = nouns.complement(at: end) {
            draft.counted = part
            draft.countsWholly = draft.unit == nil && draft.number.form != .fraction
            return
        }
        guard draft.unit == nil || draft.rule == .ratio else { return }
        let start = run.isHyphen(end) ? end + 1 : end
        let isOne = draft.number.value == 1 && !draft.isRange || start > end
        draft.counted = nouns.phrase(at: start, isOne: isOne)
        draft.countsWholly = draft.counted != nil
    }

    /// Which rule wrote the figure.
    private func name(_ draft: inout FigureDraft) {
        if [.ratio, .age, .rate, .multiple].contains(draft.rule) { return }
        if draft.isRange { return draft.rule = draft.rule == .between ? .between : .range }
        if draft.number.form == .open {
            draft.flags.append("vague")
            return draft.rule = .openAmount
        }
        if let unit = draft.unit {
            draft.rule = unit.isMoney ? .money : unit.isRatio ? .percent : .measure
        } else if draft.number.form == .fraction {
            draft.rule = .part
        }
    }
}
