import TextAnalysis

/// A figure while it is read: positions are tokens.
struct FigureDraft {
    /// The number, or the lower end of a range.
    var number: Number
    /// The upper end of a range.
    var upper: Number?
    var isNegative = false
    /// From the currency sign or minus before the number to the end of number and unit.
    var tokens: Range<Int>
    var unit: Unit?
    /// Where the unit is written, before or behind the number.
    var unitTokens: Range<Int>?
    var bound: Figure.Bound = .exact
    /// Where the bound's words start, where they stand before the number.
    var boundStart: Int?
    /// The end of the bound's words, where they stand behind.
    var boundEnd: Int?
    var counted: Range<Int>?
    /// Whether the counted words belong to the passage: not those behind a unit.
    var countsWholly = false
    var rule: FigureRule
    var flags: [String] = []

    init(number: Number) {
        self.number = number
        tokens = number.tokens
        rule = .count
    }

    var isRange: Bool { upper != nil }
    /// The token behind the number and, of a range, behind its upper end.
    var numberEnd: Int { upper?.tokens.upperBound ?? number.tokens.upperBound }
    /// The first token of all that was read.
    var start: Int { boundStart ?? tokens.lowerBound }
}

extension FigureDraft {
    /// The record, context aside.
    func figure(in run: TokenRun) -> Figure {
        var end = max(tokens.upperBound, boundEnd ?? 0)
        if countsWholly, let counted { end = max(end, counted.upperBound) }
        var figure = Figure(
            passage: run.range(start..<end),
            surface: run.range(number.tokens.lowerBound..<numberEnd),
            value: value, low: low, high: high, bound: bound,
            evidence: Evidence(rule: rule.name))
        figure.unit = unit?.name
        figure.dimension = unit?.dimension
        figure.unitAsWritten = unitTokens.map(run.range)
        figure.quantity = Self.quantity(value, unit)
        figure.counted = counted.map(run.range)
        figure.flags = flags.sorted()
        return figure
    }

    private var sign: Double { isNegative ? -1 : 1 }

    private var value: Double? {
        isRange || number.form == .open ? nil : sign * number.value
    }

    private var low: Double? {
        if let upper { return min(sign * number.value, upper.value) }
        return number.form == .open ? number.value : nil
    }

    private var high: Double? {
        if let upper { return max(sign * number.value, upper.value) }
        return number.form == .open ? number.high : nil
    }

    private static func quantity(_ value: Double?, _ unit: Unit?) -> Figure.Quantity? {
        guard let value, let unit, let code = unit.ucum,
            let base = BaseUnits.base(of: unit, value: value)
        else { return nil }
        return Figure.Quantity(
            value: value, unit: code, baseValue: base.value, baseUnit: base.unit)
    }
}
