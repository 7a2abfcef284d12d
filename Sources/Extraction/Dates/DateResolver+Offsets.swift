import TextAnalysis

/// Units counted from the anchor.
extension DateResolver {
    func offset(
        _ unit: TimeUnit, _ step: Int, from anchor: CivilDate?
    ) -> (text: String, day: CivilDate?) {
        guard let anchor else { return (Self.open(unit, step), nil) }
        switch unit {
        case .day:
            guard anchor.day != nil else { return (Self.open(unit, step), nil) }
            let day = CivilDate(dayNumber: anchor.dayNumber + step)
            return (day.iso, day)
        case .week: return (Self.week(anchor.dayNumber + 7 * step), nil)
        case .weekend: return (Self.week(anchor.dayNumber + 7 * step) + "-WE", nil)
        case .month:
            guard let month = anchor.month else { return (Self.open(unit, step), nil) }
            let number = anchor.year * 12 + month - 1 + step
            let date = CivilDate(year: number / 12, month: number % 12 + 1)
            return (date?.iso ?? Self.open(unit, step), nil)
        case .quarter:
            guard let month = anchor.month else { return (Self.open(unit, step), nil) }
            let number = anchor.year * 4 + (month - 1) / 3 + step
            let year = CivilDate(year: number / 4)?.iso ?? "XXXX"
            return ("\(year)-Q\(number % 4 + 1)", nil)
        case .year:
            return (CivilDate(year: anchor.year + step)?.iso ?? Self.open(unit, step), nil)
        case .decade:
            let decade = anchor.year / 10 + step
            return (decade > 99 ? "\(decade)" : Self.open(unit, step), nil)
        case .second, .minute, .hour, .century: return (Self.open(unit, step), nil)
        }
    }

    /// What is said where nothing is known to count from.
    private static func open(_ unit: TimeUnit, _ step: Int) -> String {
        if step < 0 { return "PAST_REF" }
        return step > 0 ? "FUTURE_REF" : "PRESENT_REF"
    }

    /// ISO 8601's week of a day: the week belongs to the year of its Thursday.
    static func week(_ dayNumber: Int) -> String {
        let weekday = ((dayNumber + 3) % 7 + 7) % 7
        let thursday = CivilDate(dayNumber: dayNumber - weekday + 3)
        let first = CivilDate(year: thursday.year, month: 1, day: 1)?.dayNumber ?? 0
        let number = (thursday.dayNumber - first) / 7 + 1
        return (CivilDate(year: thursday.year)?.iso ?? "XXXX") + "-W" + two(number)
    }

    /// The last week that has most of its days in the month.
    static func lastWeek(ofMonth month: String) -> String {
        let parts = month.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2, let first = CivilDate(year: parts[0], month: parts[1]) else {
            return month
        }
        return week(first.dayNumber + CivilDate.days(inMonth: parts[1], of: parts[0]) - 4)
    }
}
