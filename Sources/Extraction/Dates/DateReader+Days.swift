import TextAnalysis

/// Days, months and years by their names and numbers.
extension DateReader {
    /// A day of the month in digits or as an ordinal, with the token behind it.
    func dayNumber(at index: Int) -> (day: Int, end: Int)? {
        if run.kind(index) == .number {
            let range = run.tokens[index].range
            guard range.count <= 2, let digits = DigitText(run.bytes, range), digits.decimals == 0,
                (1...31).contains(digits.value)
            else { return nil }
            let isOrdinal = run.isGlued(index + 1) && Self.suffixes.contains(run.key(index + 1))
            return (Int(digits.value), index + (isOrdinal ? 2 : 1))
        }
        guard let number = numbers.number(at: index), number.form == .ordinal,
            (1...31).contains(number.value)
        else { return nil }
        return (Int(number.value), number.tokens.upperBound)
    }

    private static let suffixes = WordSet("st nd rd th")
    static let of: WordKey = "of"
    private static let and: WordKey = "and"
    private static let to: WordKey = "to"
    private static let comma: WordKey = ","
    private static let open: WordKey = "("
    private static let close: WordKey = ")"

    /// A year of four digits, with the token behind it.
    func yearNumber(at index: Int) -> Int? {
        guard run.kind(index) == .number, run.tokens[index].range.count == 4,
            let digits = DigitText(run.bytes, run.tokens[index].range), !digits.isGrouped,
            digits.decimals == 0, (1000...2199).contains(digits.value)
        else { return nil }
        return Int(digits.value)
    }

    /// The year behind a day or month: ", 2021", "(2020)", "of 2020", "last year".
    func yearTail(_ end: Int) -> (year: DateContent.Year, end: Int) {
        var next = end
        if run.key(next) == Self.comma || run.key(next) == Self.of { next += 1 }
        if let year = yearNumber(at: next), run.key(next + 1) != ":" {
            return (.given(year), next + 1)
        }
        if run.key(next) == Self.open, let year = yearNumber(at: next + 1),
            run.key(next + 2) == Self.close
        {
            return (.given(year), next + 3)
        }
        if case .relative(let step) = word(next), case .unit(.year) = word(next + 1) {
            return (.relative(step), next + 2)
        }
        return (.unknown, end)
    }

    // MARK: Day first

    /// "9 November 2020", "10th of November", "9-10 November", "9 and 10 November".
    func dayFirst(at index: Int) -> DateReading? {
        guard let first = dayNumber(at: index) else { return nil }
        var next = first.end
        var second: Int?
        if isJoint(next), let more = dayNumber(at: next + 1) {
            (second, next) = (more.day, more.end)
        }
        if run.key(next) == Self.of { next += 1 }
        guard case .month(let month) = word(next), isMonth(next) else { return nil }
        let tail = yearTail(next + 1)
        var reading = DateReading(
            index..<tail.end, content(tail.year, month, first.day, second), .day)
        addInterval(to: &reading)
        addClock(to: &reading)
        return reading
    }

    private func content(
        _ year: DateContent.Year, _ month: Int, _ day: Int, _ second: Int?
    ) -> DateContent {
        guard let second else { return .day(year, month: month, day: day) }
        return .interval(
            .day(year, month: month, day: day), .day(year, month: month, day: second))
    }

    private func isJoint(_ index: Int) -> Bool {
        run.kind(index) == .dash || run.key(index) == Self.and || run.key(index) == Self.to
    }

    /// "may" and "march" are months with a capital only, and where no name holds them.
    func isMonth(_ index: Int) -> Bool {
        guard Self.words.contains(run.key(index)) else { return true }
        return run.isCapitalized(index)
    }

    private static let words = WordSet("may march mar dec jan sep mar. oct nov jun jul")

    // MARK: Month first

    /// "November 9, 2020", "November 9–10", "January 2021", "September-November", "May".
    func monthFirst(at index: Int) -> DateReading? {
        guard case .month(let month) = word(index), isMonth(index) else { return nil }
        if let day = dayNumber(at: index + 1), run.key(day.end) != ":" || !run.isGlued(day.end),
            !isTimeOfDay(index + 1)
        {
            return monthDay(at: index, month, day.day, day.end)
        }
        var end = index + 1
        if run.key(end) == "/" || run.key(end) == "-", yearNumber(at: end + 1) != nil { end += 1 }
        let tail = yearTail(end)
        if tail.year == .unknown, !isBareMonth(index) { return nil }
        var reading = DateReading(index..<tail.end, .month(tail.year, month), .month)
        addInterval(to: &reading)
        return reading
    }

    private func isTimeOfDay(_ index: Int) -> Bool { Self.halves.contains(run.key(index + 1)) }

    /// A month without day and year: no surname, no first name, no verb.
    private func isBareMonth(_ index: Int) -> Bool {
        if Self.words.contains(run.key(index)) {
            if index == run.bounds.lowerBound { return false }
            return Self.beforeMonth.contains(run.key(index - 1)) || run.kind(index - 1) == .dash
        }
        guard run.isCapitalized(index) else { return Self.beforeMonth.contains(run.key(index - 1)) }
        let isFollowed = run.isWord(index + 1) && run.isCapitalized(index + 1)
        return !isFollowed || Self.onlyBeforeMonth.contains(run.key(index - 1))
    }

    /// Words that stand before no first name: "to April Tolan" is none of them.
    private static let onlyBeforeMonth = WordSet(
        "in of since until till during before after through last next this early late mid")
    private static let beforeMonth = WordSet(
        """
        in of since until till by from to during before after through last next this early late
        mid between and for on end
        """)

    private func monthDay(at index: Int, _ month: Int, _ day: Int, _ end: Int) -> DateReading? {
        var next = end
        var second: Int?
        if isJoint(next), let more = dayNumber(at: next + 1), more.day > day,
            !isMonthName(more.end), !isCounting(next, more.end)
        {
            (second, next) = (more.day, more.end)
        }
        var tail = yearTail(next)
        if let zone = parenthesizedZone(tail.end) { tail.end = zone }
        var reading = DateReading(
            index..<tail.end, content(tail.year, month, day, second), .day)
        addInterval(to: &reading)
        addClock(to: &reading)
        return reading
    }

    private func isMonthName(_ index: Int) -> Bool {
        if case .month = word(index) { return true }
        return false
    }

    /// "On May 5 and 12 people": the second number counts.
    private func isCounting(_ joint: Int, _ end: Int) -> Bool {
        guard run.kind(joint) != .dash, run.isWord(end) else { return false }
        return CountedNoun(run: run).phrase(at: end) != nil
    }

    /// "(Azerbaijani time)".
    private func parenthesizedZone(_ index: Int) -> Int? {
        guard run.key(index) == Self.open else { return nil }
        for end in index + 2..<index + 6 where run.key(end) == Self.close {
            return run.key(end - 1) == Self.time ? end + 1 : nil
        }
        return nil
    }

    static let time: WordKey = "time"

    // MARK: Intervals

    /// "9 November-12 December 2020", "January-October, 2020".
    private func addInterval(to reading: inout DateReading) {
        let end = reading.tokens.upperBound
        let isDash = run.kind(end) == .dash
        guard isDash || run.key(end) == Self.to, !run.flags(end).contains(.lineBefore) else {
            return
        }
        let other: DateReading?
        switch word(end + 1) {
        case .month: other = monthFirst(at: end + 1)
        case nil where run.kind(end + 1) == .number: other = dayFirst(at: end + 1)
        case .weekday, .weekdays, .unit, .units, .each, .day, .relative, .stretch, .reference,
            .partOfDay, .hour, .season, .feast, .edge, nil:
            other = nil
        }
        guard let other, isDash || isSameShape(reading.content, other.content) else { return }
        reading.content = .interval(Self.sharing(other.content, reading.content), other.content)
        reading.tokens = reading.tokens.lowerBound..<other.tokens.upperBound
        reading.rule = .interval
    }

    private func isSameShape(_ a: DateContent, _ b: DateContent) -> Bool {
        switch (a, b) {
        case (.month(.unknown, _), .month): true
        case (.day(.unknown, _, _), .day): true
        case _: false
        }
    }

    /// The first end takes the year of the second where it states none.
    private static func sharing(_ later: DateContent, _ earlier: DateContent) -> DateContent {
        switch (earlier, later) {
        case (.month(.unknown, let month), .month(let year, let other)):
            .month(back(year, month > other), month)
        case (.day(.unknown, let month, let day), .day(let year, let other, _)):
            .day(back(year, month > other), month: month, day: day)
        case _: earlier
        }
    }

    private static func back(_ year: DateContent.Year, _ crosses: Bool) -> DateContent.Year {
        guard crosses, case .given(let number) = year else { return year }
        return .given(number - 1)
    }
}
