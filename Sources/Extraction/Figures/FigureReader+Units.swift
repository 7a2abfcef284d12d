import TextAnalysis

/// Units behind a number.
extension FigureReader {
    func addUnit(to draft: inout FigureDraft) {
        guard let match = unit(behind: &draft.number) else { return }
        set(match.unit, match.tokens, in: &draft)
    }

    private func set(_ unit: Unit, _ tokens: Range<Int>, in draft: inout FigureDraft) {
        draft.unit = unit
        draft.unitTokens = run.kind(tokens.lowerBound) == .dash ? nil : tokens
        draft.tokens = draft.tokens.lowerBound..<tokens.upperBound
        if unit.isTime { markAge(&draft, tokens.upperBound) }
    }

    /// The unit behind a number: "800 tons", "6.1-inch", "5kW", "half an hour".
    ///
    /// The number is scaled where an "m" behind it reads as million.
    func unit(behind number: inout Number) -> UnitTable.Match? {
        let end = number.tokens.upperBound
        if readsAsMillion(number) { scale(&number, to: 1e6) }
        var next = number.tokens.upperBound
        if run.isHyphen(next) {
            next += 1
        } else if run.kind(next) == .dash, run.isGlued(next), end == next {
            return sharedUnit(behindDash: next)
        }
        next = afterOf(next, number)
        if let sign = signBehind(next) { return sign }
        if Self.fillers.contains(run.key(next)), next == number.tokens.upperBound,
            let match = UnitTable.shared.match(at: next + 1, in: run), match.unit.isTime
        {
            return match
        }
        guard let match = UnitTable.shared.match(at: next, in: run), isUnit(match, of: number)
        else { return nil }
        return refined(match, number)
    }

    /// Words between a number and its time: "two more hours".
    private static let fillers = WordSet(
        "more additional extra further other full whole consecutive straight long fewer")

    /// "20€", "5 €": a sign that no other number follows.
    private func signBehind(_ index: Int) -> UnitTable.Match? {
        guard run.kind(index) == .symbol, let name = CurrencySigns.signs[run.key(index)],
            run.kind(index + 1) != .number, let unit = UnitTable.shared.unit(named: name)
        else { return nil }
        return .init(unit: unit, tokens: index..<index + 1)
    }

    private static let articles = WordSet("a an")

    /// "half an hour", "1/16 of a pint", "tens of millions of dollars".
    private func afterOf(_ index: Int, _ number: Number) -> Int {
        var next = index
        switch number.form {
        case .fraction:
            if run.key(next) == Self.of, Self.articles.contains(run.key(next + 1)) { next += 1 }
            if Self.articles.contains(run.key(next)) { next += 1 }
            if next > index, Self.states.contains(run.key(next)) { next += 1 }
        case .open: if run.key(next) == Self.of { next += 1 }
        case .digits, .words, .ordinal: break
        }
        return next
    }

    private static let states = WordSet("us u.s. imperial metric")

    /// "7- or 8-inch": the unit stands behind the second number.
    private func sharedUnit(behindDash index: Int) -> UnitTable.Match? {
        guard Self.alternatives.contains(run.key(index + 1)),
            let other = numbers.number(at: index + 2), run.isHyphen(other.tokens.upperBound),
            let match = UnitTable.shared.match(at: other.tokens.upperBound + 1, in: run)
        else { return nil }
        return .init(unit: match.unit, tokens: index..<index + 1)
    }

    private static let alternatives = WordSet("or and")
    private static let m: WordKey = "m"

    /// "12.3m tonnes", "2m people", "$5.4M"; "37m long" is metres.
    private func readsAsMillion(_ number: Number) -> Bool {
        let end = number.tokens.upperBound
        guard number.form == .digits, number.scale == 1, run.key(end) == Self.m, run.isGlued(end)
        else { return false }
        if isMoneySign(before: number.tokens.lowerBound) || run.isCapitalized(end) { return true }
        if run.isGlued(end + 1) { return false }
        if UnitTable.shared.match(at: end + 1, in: run) != nil { return true }
        return nouns.phrase(at: end + 1) != nil
    }

    func scale(_ number: inout Number, to scale: Double) {
        number.value *= scale
        number.scale *= scale
        number.tokens = number.tokens.lowerBound..<number.tokens.upperBound + 1
    }

    /// Whether words that may be a unit are one here.
    private func isUnit(_ match: UnitTable.Match, of number: Number) -> Bool {
        let index = match.tokens.lowerBound
        let token = run.tokens[index]
        if token.range.count == 1, token.kind == .word {
            guard number.form == .digits else { return false }
            if token.key == "s", number.digits?.decimals == 0 { return false }
            let isGlued = run.isGlued(index)
            return isGlued || Self.spacedLetters.contains(token.key) && !run.isGlued(index + 1)
        }
        if number.form == .words, number.value == 1, number.scale == 1,
            Self.idioms.contains(token.key), number.tokens.count == 1
        {
            return run.isHyphen(index - 1)
        }
        if token.key == Self.second { return number.form == .digits || run.isHyphen(index - 1) }
        return true
    }

    /// Letters that are a unit behind a space too: "12 C", "5 W".
    private static let spacedLetters = WordSet("c f g h j k l m t w v")
    /// "one day", "at one point", "one second" are no amounts.
    private static let idioms = WordSet("day point second stone quarter")
    private static let second: WordKey = "second"

    /// Degrees by their scale, pounds of money.
    private func refined(_ match: UnitTable.Match, _ number: Number) -> UnitTable.Match {
        let next = match.tokens.upperBound
        if match.unit.name == "degree", let scale = Self.scales[run.key(next)],
            run.tokens[next].range.count > 1 || run.isCapitalized(next),
            let unit = UnitTable.shared.unit(named: scale)
        {
            return .init(unit: unit, tokens: match.tokens.lowerBound..<next + 1)
        }
        if match.unit.name == "pound", number.scale >= 1e6,
            let unit = UnitTable.shared.unit(named: "GBP")
        {
            return .init(unit: unit, tokens: match.tokens)
        }
        return match
    }

    private static let scales = WordMap<String>([
        ("c", "celsius"), ("celsius", "celsius"), ("f", "fahrenheit"),
        ("fahrenheit", "fahrenheit"), ("k", "kelvin"),
    ])

    /// "65-year-old", "18 months old", "400 million-year-old".
    private func markAge(_ draft: inout FigureDraft, _ end: Int) {
        var next = end
        if run.isHyphen(next) { next += 1 }
        guard run.key(next) == Self.old else { return }
        draft.rule = .age
        draft.tokens = draft.tokens.lowerBound..<next + 1
    }

    private static let old: WordKey = "old"

    // MARK: Rates

    /// "per barrel", "a month", "/cm" behind the unit.
    func addRate(to draft: inout FigureDraft) {
        guard let unit = draft.unit, !unit.isRatio, !unit.isTime,
            let below = rate(at: draft.tokens.upperBound)
        else { return }
        draft.unit = unit.per(below.unit)
        draft.unitTokens = draft.unitTokens.map {
            $0.lowerBound > draft.number.tokens.lowerBound
                ? $0.lowerBound..<below.tokens.upperBound : $0
        }
        draft.tokens = draft.tokens.lowerBound..<below.tokens.upperBound
        draft.rule = .rate
    }

    private static let per: WordKey = "per"
    private static let slash: WordKey = "/"
    private static let each = WordSet("a an each every")
    private static let notRates = WordSet("ago later earlier before after from old hence apart")

    private func rate(at index: Int) -> UnitTable.Match? {
        var next = index
        if run.isHyphen(next) { next += 1 }
        if run.key(next) == Self.per {
            next += run.isHyphen(next + 1) ? 2 : 1
            if let match = UnitTable.shared.match(at: next, in: run) { return match }
            return noun(at: next)
        }
        if run.key(next) == Self.slash, run.isGlued(next), run.isGlued(next + 1) {
            return UnitTable.shared.match(at: next + 1, in: run)
        }
        guard Self.each.contains(run.key(next)), next == index,
            let match = UnitTable.shared.match(at: next + 1, in: run), !match.unit.isMoney,
            !match.unit.isRatio, !Self.notRates.contains(run.key(match.tokens.upperBound))
        else { return nil }
        return match
    }

    /// "per share", "per person": a noun serves as a unit.
    private func noun(at index: Int) -> UnitTable.Match? {
        guard run.isWord(index), !run.isCapitalized(index), !ClauseWords.ends(run.key(index)) else {
            return nil
        }
        let range = run.tokens[index].range
        let name = String(decoding: run.bytes[range.start..<range.end], as: UTF8.self)
        let unit = Unit(name: name, dimension: "count", ucum: nil, size: nil)
        return .init(unit: unit, tokens: index..<index + 1)
    }
}
