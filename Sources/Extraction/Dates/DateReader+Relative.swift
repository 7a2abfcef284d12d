import TextAnalysis

/// Dates told from another: yesterday, last year, this morning, Monday.
extension DateReader {
    // MARK: Weekdays and days

    /// "Monday", "Monday (11 January)", "Monday, January 11, 2021", "Friday morning".
    func weekday(at index: Int, _ day: Int) -> DateReading? {
        guard var reading = plainWeekday(at: index, day) else { return nil }
        addPart(to: &reading)
        if reading.kind == .date { addClock(to: &reading) }
        return reading
    }

    /// Words that make a weekday the name of one day in history or of a feast.
    private static let named = WordSet(
        "black cyber good ash palm bloody holy easter maundy fat super shrove boxing")

    func plainWeekday(at index: Int, _ day: Int) -> DateReading? {
        if Self.named.contains(run.key(index - 1)) { return nil }
        if run.tokens[index].range.count < 6 {
            guard run.isCapitalized(index), run.bytes[run.tokens[index].range.start] < 0x5B else {
                return nil
            }
        }
        let next = index + 1
        var first = next
        let isOpen = run.key(first) == "("
        if isOpen || run.key(first) == "," { first += 1 }
        if run.key(first) == "the" { first += 1 }
        guard let date = dayOnly(at: first) else {
            return DateReading(index..<next, .weekday(day, nil), .weekday)
        }
        var end = date.tokens.upperBound
        if isOpen {
            guard run.key(end) == ")" else {
                return DateReading(index..<next, .weekday(day, nil), .weekday)
            }
            end += 1
        }
        switch date.content {
        case .day(let year, let month, let number):
            return DateReading(
                index..<end, .dated(day, year, month: month, day: number), .weekday)
        case .time(.day(let year, let month, let number), let time):
            return DateReading(
                index..<end, .time(.dated(day, year, month: month, day: number), time), .weekday,
                .time)
        case _:
            return DateReading(index..<next, .weekday(day, nil), .weekday)
        }
    }

    private func dayOnly(at index: Int) -> DateReading? {
        if case .month = word(index) { return monthFirst(at: index) }
        return run.kind(index) == .number ? dayFirst(at: index) : nil
    }

    /// "today", "yesterday morning", "tomorrow at 6 p.m.".
    func relativeDay(at index: Int, _ days: Int) -> DateReading? {
        var reading = DateReading(index..<index + 1, .offset(.day, days), .relativeDay)
        if run.key(index) == "tonight" {
            reading.content = .time(reading.content, "TNI")
            reading.kind = .time
            return reading
        }
        addPart(to: &reading)
        if reading.kind == .date { addClock(to: &reading) }
        return reading
    }

    private func addPart(to reading: inout DateReading) {
        let next = reading.tokens.upperBound
        guard case .partOfDay(let code) = word(next) else { return }
        reading.content = .time(reading.content, "T" + code)
        reading.tokens = reading.tokens.lowerBound..<next + 1
        reading.kind = .time
    }

    // MARK: Last, this, next

    /// "last year", "next Monday", "last September", "this morning", "last two months".
    func relative(at index: Int, _ step: Int) -> DateReading? {
        let next = index + 1
        let tokens = index..<next + 1
        switch word(next) {
        case .unit(let unit): return relativeUnit(tokens, unit, step)
        case .month(let month) where isMonth(next) && run.key(index) != "following":
            return DateReading(tokens, .directedMonth(month, step), .relativeUnit)
        case .weekday(let day):
            if var dated = plainWeekday(at: next, day), dated.tokens.count > 1 {
                dated.tokens = index..<dated.tokens.upperBound
                return dated
            }
            var reading = DateReading(tokens, .weekday(day, step), .weekday)
            addPart(to: &reading)
            return reading
        case .season(let code):
            return DateReading(tokens, .directedSeason(code, step), .season)
        case .partOfDay(let code) where run.key(index) == "this" || run.key(index) == "last":
            return DateReading(
                tokens, .time(.offset(.day, step), "T" + code), .relativeDay, .time)
        case .units, .weekdays, .each, .day, .relative, .stretch, .reference, .hour, .feast, .edge,
            .month, .partOfDay, nil:
            break
        }
        if let span = amount(at: next), span.kind == .duration, run.key(index) != "this" {
            return DateReading(index..<span.tokens.upperBound, span.content, .duration, .duration)
        }
        guard run.key(index) == "current", run.isWord(next), !ClauseWords.ends(run.key(next)) else {
            return nil
        }
        return DateReading(index..<next, .fixed("PRESENT_REF"), .reference)
    }

    private func relativeUnit(_ tokens: Range<Int>, _ unit: TimeUnit, _ step: Int) -> DateReading? {
        let key = run.key(tokens.lowerBound)
        switch unit {
        case .second, .minute, .hour, .century: return nil
        case .day: return nil
        case .week where key == "last" && run.key(tokens.upperBound) == Self.of:
            return lastWeek(tokens)
        case .weekend, .week, .month, .quarter, .year, .decade: break
        }
        if key == "following" { return nil }
        return DateReading(tokens, .offset(unit, step), .relativeUnit)
    }

    /// "the last week of March".
    private func lastWeek(_ tokens: Range<Int>) -> DateReading? {
        guard case .month = word(tokens.upperBound + 1),
            let month = monthFirst(at: tokens.upperBound + 1)
        else { return nil }
        return DateReading(
            tokens.lowerBound..<month.tokens.upperBound, .lastWeek(month.content), .edge)
    }

    /// "the past two months", "the coming weeks", "the past".
    func stretch(at index: Int, _ step: Int) -> DateReading? {
        let next = index + 1
        if let span = amount(at: next), span.kind == .duration {
            return DateReading(index..<span.tokens.upperBound, span.content, .duration, .duration)
        }
        switch word(next) {
        case .unit(let unit):
            return DateReading(
                index..<next + 1, .fixed(unit.duration(1)), .duration, .duration)
        case .units(let unit):
            return DateReading(
                index..<next + 1, .fixed(unit.duration("X")), .duration, .duration)
        case .month, .weekday, .weekdays, .each, .day, .relative, .stretch, .reference, .partOfDay,
            .hour, .season, .feast, .edge, nil:
            break
        }
        let isNoun =
            run.key(index - 1) == "the" && run.key(index - 2) != Self.half
            && (!run.isWord(next) || ClauseWords.ends(run.key(next)))
        guard step < 0, isNoun, run.key(index) == "past" else { return nil }
        return DateReading(index..<next, .fixed("PAST_REF"), .reference)
    }

    private static let half: WordKey = "half"

    /// "now", "currently", "recent years", "the future".
    func reference(at index: Int, _ value: String) -> DateReading? {
        let key = run.key(index)
        var end = index + 1
        if key == "future" {
            guard Self.beforeFuture.contains(run.key(index - 1)),
                !run.isWord(end) || ClauseWords.ends(run.key(end))
            else { return nil }
        }
        if key == "soon", run.key(index - 1) == "as" || run.key(end) == "after" { return nil }
        if key == "recent" {
            switch word(end) {
            case .units, .unit: end += 1
            case .month, .weekday, .weekdays, .each, .day, .relative, .stretch, .reference,
                .partOfDay, .hour, .season, .feast, .edge, nil:
                break
            }
        }
        return DateReading(index..<end, .fixed(value), .reference)
    }

    private static let beforeFuture = WordSet("the near foreseeable distant")

    // MARK: Seasons, quarters, parts

    func season(at index: Int, _ code: String) -> DateReading? {
        let tail = yearTail(index + 1)
        guard tail.year != .unknown || Self.beforeSeason.contains(run.key(index - 1)) else {
            return nil
        }
        return DateReading(index..<tail.end, .season(tail.year, code), .season)
    }

    private static let beforeSeason = WordSet("in by since until during early late mid")

    func feast(at index: Int, _ month: Int, _ day: Int) -> DateReading? {
        guard run.isCapitalized(index), Self.beforeFeast.contains(run.key(index - 1)) else {
            return nil
        }
        let tail = yearTail(index + 1)
        return DateReading(index..<tail.end, .day(tail.year, month: month, day: day), .day)
    }

    private static let beforeFeast = WordSet("at by on before after since until for last this next")

    /// "third quarter of 2020", "fourth-quarter", "second half of 2020", "Q3 2020".
    func ordinalQuarter(at index: Int) -> DateReading? {
        if let short = shortQuarter(at: index) { return short }
        let place: Int
        var next: Int
        if run.key(index) == "final" {
            (place, next) = (4, index + 1)
        } else if let number = numbers.number(at: index), number.form == .ordinal, number.value < 5
        {
            (place, next) = (Int(number.value), number.tokens.upperBound)
        } else {
            return nil
        }
        if run.isHyphen(next) { next += 1 }
        let isHalf = run.key(next) == Self.half && place < 3
        guard run.key(next) == Self.quarter || isHalf else { return nil }
        let tail = yearTail(theYear(next + 1) ?? next + 1)
        let year = theYear(next + 1) == nil ? tail.year : .relative(0)
        if isHalf {
            guard case .given(let number) = year else { return nil }
            return DateReading(index..<tail.end, .fixed("\(number)-H\(place)"), .quarter)
        }
        return DateReading(index..<tail.end, .quarter(year, place), .quarter)
    }

    private static let quarter: WordKey = "quarter"

    /// "of the year".
    private func theYear(_ index: Int) -> Int? {
        guard run.key(index) == Self.of, run.key(index + 1) == "the",
            run.key(index + 2) == "year"
        else { return nil }
        return index + 3
    }

    private func shortQuarter(at index: Int) -> DateReading? {
        guard let place = Self.quarters[run.key(index)], run.isCapitalized(index) else {
            return nil
        }
        let tail = yearTail(index + 1)
        return DateReading(index..<tail.end, .quarter(tail.year, place), .quarter)
    }

    private static let quarters = WordMap<Int>([("q1", 1), ("q2", 2), ("q3", 3), ("q4", 4)])

    /// "early 2019", "mid-June", "the end of last year".
    func edge(at index: Int) -> DateReading? {
        var next = index + 1
        if run.isHyphen(next) { next += 1 }
        if run.key(next) == Self.of { next += 1 }
        let isOf = run.key(next - 1) == Self.of
        if run.key(next) == "the" { next += 1 }
        if isOf, run.key(next - 1) == "the", case .unit(let unit) = word(next) {
            guard unit.isCalendar else { return nil }
            return DateReading(index..<next + 1, .offset(unit, 0), .edge)
        }
        guard run.key(index) != Self.half, isOf || Self.bareEdges.contains(run.key(index)),
            let base = base(at: next)
        else { return nil }
        switch base.content {
        case .month, .year, .quarter, .season, .offset, .directedMonth, .directedSeason, .fixed:
            return DateReading(index..<base.tokens.upperBound, base.content, .edge)
        case .day, .weekday, .dated, .sameDay, .lastWeek, .time, .interval: return nil
        }
    }

    private static let bareEdges = WordSet("early mid late")

    private func base(at index: Int) -> DateReading? {
        let reading: DateReading?
        switch word(index) {
        case .month: reading = monthFirst(at: index)
        case .relative(let step): reading = relative(at: index, step)
        case .season(let code): reading = season(at: index, code)
        case nil where run.kind(index) == .number: reading = year(at: index)
        case .weekday, .weekdays, .unit, .units, .each, .day, .stretch, .reference, .partOfDay,
            .hour, .feast, .edge, nil:
            reading = nil
        }
        return reading?.kind == .date ? reading : nil
    }
}

extension TimeUnit {
    /// Whether the calendar counts it from the anchor as a whole: weeks and longer.
    var isCalendar: Bool {
        switch self {
        case .weekend, .week, .month, .quarter, .year, .decade: true
        case .second, .minute, .hour, .day, .century: false
        }
    }
}
