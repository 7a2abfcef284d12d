import TextAnalysis

/// Durations and sets of times.
extension DateReader {
    /// "two months", "27-year", "several years", "half an hour", "two years ago".
    func amount(at index: Int) -> DateReading? {
        guard let (count, end) = countOrRange(at: index) else { return nil }
        var next = run.isHyphen(end) ? end + 1 : end
        if next == end, Self.fillers.contains(run.key(next)) { next += 1 }
        guard let unit = unit(at: next, count, isJoined: next > end) else { return nil }
        let stop = next + 1
        if isAge(stop) { return nil }
        if let distance = distance(index, stop, unit, count) { return distance }
        let value = count.map(unit.duration(_:)) ?? unit.duration("X")
        return DateReading(index..<stop, .fixed(value), .duration, .duration)
    }

    private static let fillers = WordSet(
        "more full whole trading working business calendar consecutive straight further other")

    /// "two to three", "3-4": how many is open, within bounds.
    private func countOrRange(at index: Int) -> (count: Double?, end: Int)? {
        guard let first = count(at: index) else { return nil }
        guard let low = first.count, joins(first.end, from: index),
            let last = count(at: first.end + 1), let high = last.count, high > low,
            high <= low + Self.spreadMax
        else { return first }
        let next = run.isHyphen(last.end) ? last.end + 1 : last.end
        return isUnit(next) ? (nil, last.end) : first
    }

    private func isUnit(_ index: Int) -> Bool {
        switch word(index) {
        case .units: return true
        case .unit: return run.isHyphen(index - 1)
        case .month, .weekday, .weekdays, .each, .day, .relative, .stretch, .reference, .partOfDay,
            .hour, .season, .feast, .edge, nil:
            return false
        }
    }

    private func joins(_ index: Int, from first: Int) -> Bool {
        if run.key(index) == "to" || run.key(index) == "or" { return true }
        if run.key(index) == "and" { return run.key(first - 1) == "between" }
        return run.isHyphen(index)
    }

    /// Numbers further apart are no range of one stretch: "2020 to 2 years".
    private static let spreadMax = 100.0

    /// How many: nil for "several", with the token behind.
    private func count(at index: Int) -> (count: Double?, end: Int)? {
        let start = run.key(index) == NumberReader.a ? index + 1 : index
        if case .vague = NumberWords.words[run.key(start)] {
            let isOf = run.key(start + 1) == Self.of
            return (nil, start + (isOf ? 2 : 1))
        }
        guard let number = numbers.number(at: index) else { return nil }
        var end = number.tokens.upperBound
        switch number.form {
        case .ordinal: return nil
        case .open:
            if run.key(end) == Self.of { end += 1 }
            return (nil, end)
        case .fraction where number.value < 1 || run.key(end) == "an" || run.key(end) == "a":
            guard run.key(end) == "an" || run.key(end) == "a" else { return nil }
            return (number.value, end + 1)
        case .digits, .words, .fraction: return (number.value, end)
        }
    }

    private func unit(at index: Int, _ count: Double?, isJoined: Bool) -> TimeUnit? {
        switch word(index) {
        case .units(let unit): return unit
        case .unit(let unit):
            if count == nil { return nil }
            if unit == .second, !isJoined { return nil }
            if count == 1, !isJoined, unit == .day || unit == .quarter { return nil }
            return unit
        case .month, .weekday, .weekdays, .each, .day, .relative, .stretch, .reference, .partOfDay,
            .hour, .season, .feast, .edge, nil:
            return nil
        }
    }

    /// "65-year-old", "18 months old": an age.
    private func isAge(_ index: Int) -> Bool {
        let next = run.isHyphen(index) ? index + 1 : index
        return run.key(next) == "old"
    }

    /// "two years ago", "three weeks from now".
    private func distance(
        _ start: Int, _ end: Int, _ unit: TimeUnit, _ count: Double?
    ) -> DateReading? {
        let isBack = run.key(end) == "ago"
        let isAhead = run.key(end) == "from" && run.key(end + 1) == "now"
        guard isBack || isAhead else { return nil }
        let stop = end + (isBack ? 1 : 2)
        guard let count, count.rounded() == count, count < 10_000, unit.isDated else {
            let value = isBack ? "PAST_REF" : "FUTURE_REF"
            return DateReading(start..<stop, .fixed(value), .ago)
        }
        return DateReading(start..<stop, .offset(unit, Int(isBack ? -count : count)), .ago)
    }

    /// "a week ago", "for a year", "15 a year", "every day", "the same day".
    func article(at index: Int) -> DateReading? {
        let key = run.key(index)
        if key == NumberReader.a || key == "an" { return oneUnit(at: index) }
        if key == "every" || key == "each" { return set(at: index) }
        if key == "earlier" || key == "later" {
            guard var reading = read(at: index + 1), reading.kind == .date,
                reading.tokens.lowerBound == index + 1, case .offset = reading.content
            else { return nil }
            reading.tokens = index..<reading.tokens.upperBound
            return reading
        }
        return sameDay(at: index)
    }

    private func oneUnit(at index: Int) -> DateReading? {
        guard case .unit(let unit) = word(index + 1), unit != .second else { return nil }
        let end = index + 2
        if let distance = distance(index, end, unit, 1) { return distance }
        if isAge(end) { return nil }
        if isRate(index) { return DateReading(index..<end, .fixed(unit.duration(1)), .set, .set) }
        guard Self.beforeOne.contains(run.key(index - 1)) || Self.afterOne.contains(run.key(end)),
            run.key(end) != Self.of, !run.isHyphen(end), unit != .quarter
        else { return nil }
        return DateReading(index..<end, .fixed(unit.duration(1)), .duration, .duration)
    }

    private static let beforeOne = WordSet(
        "for within in after over than about almost nearly under lasted lasts took takes")
    private static let afterOne = WordSet("later earlier before after long")

    /// A number or a unit of money or measure stands before.
    private func isRate(_ index: Int) -> Bool {
        let before = index - 1
        guard run.has(before) else { return false }
        if run.kind(before) == .number { return true }
        switch NumberWords.words[run.key(before)] {
        case .small, .tens, .hundred, .scale, .dozen: return true
        case .fraction, .fractions, .ordinal, .openScale, .vague, nil: break
        }
        if run.key(before) == "times" || run.key(before) == "once" || run.key(before) == "twice" {
            return true
        }
        guard let match = UnitTable.shared.match(at: before, in: run) else { return false }
        return !match.unit.isTime && run.kind(before - 1) == .number
    }

    private func set(at index: Int) -> DateReading? {
        let next = index + 1
        switch word(next) {
        case .unit(let unit):
            return DateReading(index..<next + 1, .fixed(unit.duration(1)), .set, .set)
        case .weekday(let day):
            return DateReading(index..<next + 1, .fixed("XXXX-WXX-\(day)"), .set, .set)
        case .month, .weekdays, .units, .each, .day, .relative, .stretch, .reference, .partOfDay,
            .hour, .season, .feast, .edge, nil:
            break
        }
        guard let span = amount(at: next), span.kind == .duration else { return nil }
        return DateReading(index..<span.tokens.upperBound, span.content, .set, .set)
    }

    /// "the same day", "that day", "end the day".
    private func sameDay(at index: Int) -> DateReading? {
        let isThe = run.key(index) == "the"
        let isSame = run.key(index + 1) == "same"
        let day = isThe && isSame ? index + 2 : index + 1
        guard run.key(day) == "day" else { return nil }
        if isThe, !isSame, !Self.ending.contains(run.key(index - 1)), !isLater(index) { return nil }
        return DateReading(index..<day + 1, .sameDay, .sameDay)
    }

    /// "later in the day".
    private func isLater(_ index: Int) -> Bool {
        run.key(index - 1) == "in" && Self.later.contains(run.key(index - 2))
    }

    private static let later = WordSet("later late earlier early")
    private static let ending = WordSet("end ended ending finish finished finishing closed closing")

    /// "decades", "in years", "over the years".
    func bareUnits(at index: Int, _ unit: TimeUnit) -> DateReading? {
        let before = run.key(index - 1)
        let isThe = before == "the" && run.key(index - 2) == "over"
        let isLong = run.isHyphen(index + 1) && run.key(index + 2) == "long"
        guard isThe || isLong || Self.beforeUnits.contains(before) else { return nil }
        if run.key(index + 1) == "ago" {
            return DateReading(index..<index + 2, .fixed("PAST_REF"), .ago)
        }
        return DateReading(
            index..<index + 1, .fixed(unit.duration("X")), .duration, .duration)
    }

    private static let beforeUnits = WordSet("for in over after within many")
}

extension TimeUnit {
    /// Whether a count of them from the anchor is a date: days and longer.
    var isDated: Bool {
        switch self {
        case .day, .week, .month, .year, .decade: true
        case .second, .minute, .hour, .weekend, .quarter, .century: false
        }
    }
}
