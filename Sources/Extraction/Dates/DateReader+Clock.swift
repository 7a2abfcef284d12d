import TextAnalysis

/// Clock times.
extension DateReader {
    static let halves = WordSet("am pm a.m. p.m. a.m p.m")
    private static let afternoon = WordSet("pm p.m. p.m")

    /// A time of day in ISO 8601, without its day.
    private struct Clock {
        var hour: Int
        var minute: Int?
        var second: Int?
        var end: Int

        var text: String {
            var text = "T" + Self.padded(hour)
            if let minute { text += ":" + Self.padded(minute) }
            if let second { text += ":" + Self.padded(second) }
            return text
        }

        static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    }

    /// "18:20", "6:40pm (GMT +8)", "1.56pm", "0100 hours", "12:00 UTC Monday".
    func clock(at index: Int) -> DateReading? {
        guard let clock = clockNumber(at: index) else { return nil }
        return finished(clock.text, index, clock.end)
    }

    /// "noon", "midnight Moscow time on 9 November".
    func namedHour(at index: Int, _ hour: Int) -> DateReading? {
        finished("T\(hour):00", index, index + 1)
    }

    /// Whether a time says its offset from UTC.
    static func hasZone(_ time: String) -> Bool {
        time.utf8.last == 0x5A || time.utf8.dropFirst().contains { $0 == 0x2B || $0 == 0x2D }
    }

    /// The zone and the day behind a time.
    private func finished(_ text: String, _ start: Int, _ clockEnd: Int) -> DateReading {
        var (text, end) = (text, clockEnd)
        if let zone = zone(at: end) {
            text += zone.offset
            end = zone.end
        }
        var day: DateContent?
        if let reading = dayBehind(end) {
            day = reading.content
            end = reading.tokens.upperBound
        }
        return DateReading(start..<end, .time(day, text), .clock, .time)
    }

    /// "on Monday", "Monday", "today", ", June 1st".
    private func dayBehind(_ index: Int) -> DateReading? {
        var next = index
        if run.key(next) == "on" || run.key(next) == "," { next += 1 }
        guard !run.flags(next).contains(.lineBefore) else { return nil }
        let reading: DateReading?
        switch word(next) {
        case .month: reading = monthFirst(at: next)
        case .weekday(let day): reading = plainWeekday(at: next, day)
        case .day(let days):
            reading = DateReading(next..<next + 1, .offset(.day, days), .relativeDay)
        case nil: reading = run.kind(next) == .number ? dayFirst(at: next) : nil
        case .weekdays, .unit, .units, .each, .relative, .stretch, .reference, .partOfDay, .hour,
            .season, .feast, .edge:
            reading = nil
        }
        guard let reading else { return nil }
        switch reading.content {
        case .day, .weekday, .dated, .offset: return reading
        case .fixed, .month, .year, .quarter, .season, .sameDay, .directedMonth, .directedSeason,
            .lastWeek, .time, .interval:
            return nil
        }
    }

    /// A time behind a date: "January 11, 2021, 18:20", "Monday at 6 p.m.".
    func addClock(to reading: inout DateReading) {
        var next = reading.tokens.upperBound
        if run.key(next) == "," { next += 1 }
        if run.key(next) == "at" { next += 1 }
        guard run.kind(next) == .number, let clock = clockNumber(at: next) else { return }
        switch reading.content {
        case .day, .weekday, .dated, .offset: break
        case .fixed, .month, .year, .quarter, .season, .sameDay, .directedMonth, .directedSeason,
            .lastWeek, .time, .interval:
            return
        }
        let zone = zone(at: clock.end)
        reading.content = .time(reading.content, clock.text + (zone?.offset ?? ""))
        reading.tokens = reading.tokens.lowerBound..<(zone?.end ?? clock.end)
        reading.kind = .time
    }

    private func clockNumber(at index: Int) -> Clock? {
        guard run.kind(index) == .number,
            let digits = DigitText(run.bytes, run.tokens[index].range),
            digits.value < 2401
        else { return nil }
        if let colon = colonTime(at: index, digits) { return colon }
        let next = index + 1
        if Self.halves.contains(run.key(next)), digits.value < 13, digits.decimals != 1 {
            let minute = Int(((digits.value - digits.value.rounded(.down)) * 100).rounded())
            guard minute < 60 else { return nil }
            return half(
                Clock(
                    hour: Int(digits.value), minute: digits.decimals == 2 ? minute : nil,
                    end: next))
        }
        if digits.value < 13, digits.value > 0, digits.decimals == 0,
            let spoken = spokenHour(Int(digits.value), next)
        {
            return spoken
        }
        let value = Int(digits.value)
        guard run.tokens[index].range.count == 4, digits.decimals == 0, value % 100 < 60,
            Self.hours.contains(run.key(next)) || zone(at: next) != nil, value < 2401
        else { return nil }
        let isSaid = Self.hours.contains(run.key(next))
        return Clock(hour: value / 100, minute: value % 100, end: isSaid ? next + 1 : next)
    }

    /// "5 o'clock", "4 in the morning".
    private func spokenHour(_ hour: Int, _ next: Int) -> Clock? {
        let isClock = run.key(next) == "o'clock"
        let part = isClock ? next + 1 : next
        if run.key(part) == "in", run.key(part + 1) == "the",
            case .partOfDay(let code) = word(part + 2)
        {
            let isLate = code != "MO" && hour < 12
            return Clock(hour: isLate ? hour + 12 : hour, end: part + 3)
        }
        return isClock ? Clock(hour: hour, end: part) : nil
    }

    private static let hours = WordSet("hours hrs hour")

    private func colonTime(at index: Int, _ digits: DigitText) -> Clock? {
        guard digits.decimals == 0, digits.value < 25, run.key(index + 1) == ":",
            run.isGlued(index + 1), run.isGlued(index + 2), let minute = sixty(index + 2),
            !run.isGlued(index) || run.kind(index - 1) != .punctuation || run.key(index - 1) == "("
        else { return nil }
        var clock = Clock(hour: Int(digits.value), minute: minute, end: index + 3)
        if run.key(index + 3) == ":", run.isGlued(index + 4), let second = sixty(index + 4) {
            clock.second = second
            clock.end = index + 5
        }
        return isRemainder(clock.end) ? nil : half(clock)
    }

    private func sixty(_ index: Int) -> Int? {
        guard run.kind(index) == .number, run.tokens[index].range.count == 2,
            let digits = DigitText(run.bytes, run.tokens[index].range), digits.value < 60
        else { return nil }
        return Int(digits.value)
    }

    /// "with 4:43 to play": what is left of a match.
    private func isRemainder(_ index: Int) -> Bool {
        Self.remaining.contains(run.key(index))
            || run.key(index) == "to" && Self.playing.contains(run.key(index + 1))
    }

    private static let remaining = WordSet("left remaining")
    private static let playing = WordSet("play go")

    /// Reads "a.m." and "p.m." behind the time.
    private func half(_ clock: Clock) -> Clock? {
        guard Self.halves.contains(run.key(clock.end)) else { return clock }
        var clock = clock
        if Self.afternoon.contains(run.key(clock.end)) {
            if clock.hour < 12 { clock.hour += 12 }
        } else if clock.hour == 12 {
            clock.hour = 0
        }
        clock.end += 1
        return clock
    }

    /// "UTC", "(GMT +8)", "Moscow time", "Baku and Yerevan time".
    private func zone(at index: Int) -> (offset: String, end: Int)? {
        let isOpen = run.key(index) == "("
        let first = isOpen ? index + 1 : index
        guard let offset = DateWords.zones[run.key(first)], run.isCapitalized(first) else {
            return nil
        }
        if run.flags(first).contains(.allCapitals) {
            return shifted(offset, first + 1, isOpen)
        }
        var next = first + 1
        if run.key(next) == "and", DateWords.zones[run.key(next + 1)] == offset { next += 2 }
        return run.key(next) == Self.time ? (offset, next + 1) : nil
    }

    /// "+8" behind GMT or UTC, and the closing bracket.
    private func shifted(
        _ offset: String, _ index: Int, _ isOpen: Bool
    ) -> (offset: String, end: Int)? {
        var (offset, end) = (offset, index)
        let isMinus = run.kind(index) == .dash
        if offset == "Z", isMinus || run.key(index) == "+", run.isGlued(index + 1),
            let digits = DigitText(run.bytes, run.range(index + 1..<index + 2)), digits.value < 15,
            run.kind(index + 1) == .number
        {
            offset = (isMinus ? "-" : "+") + Clock.padded(Int(digits.value)) + ":00"
            end += 2
        }
        if isOpen {
            guard run.key(end) == ")" else { return nil }
            end += 1
        }
        return (offset, end)
    }
}
