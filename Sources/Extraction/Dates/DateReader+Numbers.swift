import TextAnalysis

/// Dates written in digits alone, years and decades.
extension DateReader {
    /// "2021-01-11", "2021-01", "11.01.2021", "7/8/07".
    func numeric(at index: Int) -> DateReading? {
        if let dotted = dotted(at: index) { return dotted }
        guard run.isGlued(index + 1), run.isGlued(index + 2), run.kind(index + 2) == .number else {
            return nil
        }
        if run.kind(index + 1) == .dash { return dashed(at: index) }
        return run.key(index + 1) == "/" ? slashed(at: index) : nil
    }

    private func dashed(at index: Int) -> DateReading? {
        guard let year = yearNumber(at: index), let month = small(index + 2), month <= 12 else {
            return nil
        }
        if run.kind(index + 3) == .dash, run.isGlued(index + 3), run.isGlued(index + 4),
            let day = small(index + 4), CivilDate(year: year, month: month, day: day) != nil
        {
            var reading = DateReading(
                index..<index + 5, .day(.given(year), month: month, day: day), .numeric)
            addClock(to: &reading)
            return reading
        }
        guard run.bytes[run.tokens[index + 2].range.start] == 0x30 || month != year % 100 + 1,
            run.tokens[index + 2].range.count == 2
        else { return nil }
        return DateReading(index..<index + 3, .month(.given(year), month), .numeric)
    }

    /// A number of one or two digits.
    private func small(_ index: Int) -> Int? {
        guard run.kind(index) == .number, run.tokens[index].range.count <= 2,
            let digits = DigitText(run.bytes, run.tokens[index].range)
        else { return nil }
        return Int(digits.value)
    }

    /// The month stands first, unless that is no month; a year of two digits is near the present.
    private func slashed(at index: Int) -> DateReading? {
        guard run.key(index + 3) == "/", run.isGlued(index + 3), run.isGlued(index + 4),
            let first = small(index), let second = small(index + 2)
        else { return nil }
        let year =
            yearNumber(at: index + 4) ?? small(index + 4).map { $0 < 70 ? 2000 + $0 : 1900 + $0 }
        guard let year else { return nil }
        let (month, day) = first > 12 ? (second, first) : (first, second)
        guard CivilDate(year: year, month: month, day: day) != nil else { return nil }
        return DateReading(
            index..<index + 5, .day(.given(year), month: month, day: day), .numeric)
    }

    /// Day, month and year in one token, with full stops.
    private func dotted(at index: Int) -> DateReading? {
        let range = run.tokens[index].range
        guard (8...10).contains(range.count) else { return nil }
        var parts = [0, 0, 0]
        var part = 0
        for byte in run.bytes[range.start..<range.end] {
            if byte == 0x2E {
                part += 1
                if part > 2 { return nil }
            } else if byte &- 0x30 < 10 {
                parts[part] = parts[part] * 10 + Int(byte - 0x30)
            } else {
                return nil
            }
        }
        guard part == 2, CivilDate(year: parts[2], month: parts[1], day: parts[0]) != nil,
            parts[2] > 999
        else { return nil }
        return DateReading(
            index..<index + 1, .day(.given(parts[2]), month: parts[1], day: parts[0]), .numeric)
    }

    // MARK: Years

    /// "2018", "2014-15", "1990s", "the 70s".
    func year(at index: Int) -> DateReading? {
        if run.isGlued(index + 1), run.key(index + 1) == "s" { return decadeNumber(at: index) }
        guard let year = yearNumber(at: index) else { return nil }
        if run.isHyphen(index + 1), let other = laterYear(at: index + 2, than: year), year > 1500,
            !run.isGlued(index), !run.isGlued(index + 3) || run.kind(index + 3) != .dash
        {
            return DateReading(
                index..<index + 3, .interval(.year(.given(year)), .year(.given(other))), .interval)
        }
        guard isYear(index, year) else { return nil }
        return DateReading(index..<index + 1, .year(.given(year)), .year)
    }

    private func laterYear(at index: Int, than year: Int) -> Int? {
        if let other = yearNumber(at: index), other > year, other < year + 200 { return other }
        guard run.tokens[index].range.count == 2, let short = small(index), short > year % 100
        else { return nil }
        return year / 100 * 100 + short
    }

    private func decadeNumber(at index: Int) -> DateReading? {
        guard let digits = DigitText(run.bytes, run.tokens[index].range), digits.decimals == 0,
            digits.value < 2200, digits.value.truncatingRemainder(dividingBy: 10) == 0
        else { return nil }
        let number = Int(digits.value)
        if let year = yearNumber(at: index) {
            return DateReading(index..<index + 2, .fixed("\(year / 10)"), .decade)
        }
        guard (20...90).contains(number), Self.beforeDecade.contains(run.key(index - 1)) else {
            return nil
        }
        return DateReading(index..<index + 2, .fixed("19\(number / 10)"), .decade)
    }

    /// "'90s", "since '82".
    func decade(at index: Int) -> DateReading? {
        if run.isGlued(index + 1), let number = small(index + 1), run.key(index + 2) != "s",
            run.tokens[index + 1].range.count == 2,
            !run.isGlued(index + 2) || !run.isWord(index + 2),
            Self.near.contains(run.key(index - 1))
        {
            let year = number < 40 ? 2000 + number : 1900 + number
            return DateReading(index..<index + 2, .year(.given(year)), .year)
        }
        guard run.kind(index + 1) == .number, run.isGlued(index + 1), run.key(index + 2) == "s",
            let number = small(index + 1), number % 10 == 0
        else { return nil }
        return DateReading(index..<index + 3, .fixed("19\(number / 10)"), .decade)
    }

    private static let beforeDecade = WordSet("the early late mid and '")

    /// Whether four digits are a year: by the word before, and by nothing counted behind.
    private func isYear(_ index: Int, _ year: Int) -> Bool {
        let before = run.key(index - 1)
        if run.isGlued(index), Self.codeMarks.contains(before), run.key(index - 2) != "mid" {
            return false
        }
        if run.isGlued(index + 1), run.kind(index + 1) != .dash, run.isWord(index + 1) {
            return false
        }
        if run.isGlued(index + 1), Self.codeMarks.contains(run.key(index + 1)),
            run.isGlued(index + 2), before != "("
        {
            return run.isWord(index + 2)
        }
        if CurrencySigns.signs[before] != nil || CurrencySigns.codeKeys[before] != nil {
            return false
        }
        if LabelNouns.strong.contains(before) || Self.totals.contains(run.key(index - 2)) {
            return false
        }
        if let unit = UnitTable.shared.match(at: index + 1, in: run)?.unit {
            return unit.name == "quarter" && year % 50 != 0
        }
        let isCounting = isCountingNoun(index + 1)
        if isCounting, (1900...2100).contains(year), year % 50 != 0 { return true }
        if before == "and", yearNumber(at: index - 2) != nil { return true }
        let isNear = Self.near.contains(before)
        if !isNear, year > 2050 || Self.bounds.contains(before) { return false }
        if run.kind(index + 1) == .dash, run.kind(index + 2) == .number, !isNear { return false }
        if (1900...2199).contains(year) {
            return isNear ? !isCounting || Self.sure.contains(before) : !isCounting
        }
        if isCounting { return false }
        return Self.sure.contains(before)
    }

    /// Words that a year does not follow.
    private static let bounds = WordSet(
        "about over than nearly almost approximately roughly under least some only just another")

    /// A plural without capital behind the number.
    private func isCountingNoun(_ index: Int) -> Bool {
        guard run.isWord(index), !run.isCapitalized(index),
            let noun = CountedNoun(run: run).phrase(at: index)
        else { return false }
        return !noun.isEmpty
    }

    private static let codeMarks = WordSet("/ : . _ # @ = & - , + %")
    private static let totals = WordSet("total average crew population sum some")
    private static let sure = WordSet("in since until till during between before after a.d. ad")
    private static let near = WordSet(
        """
        in since until till during between before after a.d. ad by from of for to early late mid
        through and year the
        """)
}
