import TextAnalysis

/// Places readings in the calendar, by the anchor and by the text's other dates.
///
/// What neither tells stays open: `XXXX-11-09` is a ninth of November of no known year.
struct DateResolver {
    /// The publication day, or the day that the text itself dates with its weekday.
    private let anchor: CivilDate?
    /// The days and months that the text names with their year.
    private let stated: StatedDates
    /// The day resolved last.
    private var lastDay: CivilDate?

    init(anchor: CivilDate?, readings: [DateReading]) {
        stated = StatedDates(readings)
        self.anchor = anchor ?? Self.textAnchor(readings, stated)
    }

    /// The value; `isFuture` says that the sentence speaks of what is to come.
    mutating func value(of reading: DateReading, isFuture: Bool) -> String {
        let (text, day) = resolve(reading.content, isFuture)
        if let day { lastDay = day }
        return text
    }

    // MARK: What the text says itself

    /// "Monday (11 January)" with another year stated: the year in which that day is a Monday.
    private static func textAnchor(
        _ readings: [DateReading], _ stated: StatedDates
    ) -> CivilDate? {
        guard let latest = stated.latestYear else { return nil }
        for reading in readings {
            guard case .dated(let weekday, .unknown, let month, let day) = reading.content else {
                continue
            }
            for year in [latest, latest + 1, latest - 1, latest + 2, latest - 2] {
                let date = CivilDate(year: year, month: month, day: day)
                if let date, date.weekday == weekday { return date }
            }
        }
        return nil
    }

    // MARK: Each kind

    private func resolve(
        _ content: DateContent, _ isFuture: Bool
    ) -> (text: String, day: CivilDate?) {
        switch content {
        case .fixed(let text): (text, nil)
        case .day(let year, let month, let day): self.day(year, month, day)
        case .dated(_, let year, let month, let day): self.day(year, month, day)
        case .month(let year, let month): (self.month(year, month, isFuture), nil)
        case .year(let year): (self.year(year) ?? "XXXX", nil)
        case .quarter(let year, let place): (quarter(year, place, isFuture), nil)
        case .season(let year, let code): ((self.year(year) ?? anchorYear) + "-" + code, nil)
        case .weekday(let day, let step): weekday(day, step, isFuture)
        case .offset(let unit, let step): offset(unit, step, from: anchor)
        case .sameDay: (lastDay ?? anchor).map { ($0.iso, $0) } ?? ("XXXX-XX-XX", nil)
        case .directedMonth(let month, let step): (directed(month, step), nil)
        case .directedSeason(let code, let step): (directed(code, step), nil)
        case .lastWeek(let month):
            (Self.lastWeek(ofMonth: resolve(month, isFuture).text), nil)
        case .time(let day, let time): self.time(day, time, isFuture)
        case .interval(let first, let second): interval(first, second, isFuture)
        }
    }

    private var anchorYear: String {
        anchor.map { CivilDate(year: $0.year)?.iso ?? "XXXX" } ?? "XXXX"
    }

    private func year(_ year: DateContent.Year) -> String? {
        let number: Int
        switch year {
        case .given(let given): number = given
        case .relative(let step):
            guard let anchor else { return nil }
            number = anchor.year + step
        case .unknown: return nil
        }
        return CivilDate(year: number)?.iso
    }

    private func day(
        _ year: DateContent.Year, _ month: Int, _ day: Int
    ) -> (text: String, day: CivilDate?) {
        let date: CivilDate?
        switch year {
        case .given(let number): date = CivilDate(year: number, month: month, day: day)
        case .relative(let step):
            date = anchor.flatMap { CivilDate(year: $0.year + step, month: month, day: day) }
        case .unknown: date = nearest(month, day)
        }
        guard let date else { return ("XXXX-" + Self.two(month) + "-" + Self.two(day), nil) }
        return (date.iso, date)
    }

    /// The year in which the day lies nearest the anchor; without an anchor, that of the same day
    /// or month elsewhere in the text.
    private func nearest(_ month: Int, _ day: Int) -> CivilDate? {
        if let anchor {
            let candidates = (anchor.year - 1...anchor.year + 1).compactMap {
                CivilDate(year: $0, month: month, day: day)
            }
            return candidates.min {
                ($0.dayNumber - anchor.dayNumber).magnitude
                    < ($1.dayNumber - anchor.dayNumber).magnitude
            }
        }
        let year = stated.year(ofMonth: month, day: day) ?? stated.year(ofMonth: month)
        return year.flatMap { CivilDate(year: $0, month: month, day: day) }
    }

    private func month(_ year: DateContent.Year, _ month: Int, _ isFuture: Bool) -> String {
        if let number = self.year(year) { return number + "-" + Self.two(month) }
        guard year == .unknown else { return "XXXX-" + Self.two(month) }
        if let anchor, let current = anchor.month {
            let distance = month - current
            var year = anchor.year
            if distance > (isFuture ? 8 : 5) { year -= 1 }
            if isFuture, distance < -4 { year += 1 }
            return CivilDate(year: year, month: month)?.iso ?? "XXXX-" + Self.two(month)
        }
        let known = stated.year(ofMonth: month)
        return known.flatMap { CivilDate(year: $0, month: month)?.iso }
            ?? "XXXX-" + Self.two(month)
    }

    private func directed(_ month: Int, _ step: Int) -> String {
        guard let anchor, let current = anchor.month else { return "XXXX-" + Self.two(month) }
        var year = anchor.year
        if step < 0, month >= current { year -= 1 }
        if step > 0, month <= current { year += 1 }
        return CivilDate(year: year, month: month)?.iso ?? "XXXX-" + Self.two(month)
    }

    private func directed(_ season: String, _ step: Int) -> String {
        guard let anchor, let current = anchor.month else { return "XXXX-" + season }
        let start = Self.seasonStart(season)
        var year = anchor.year
        if step < 0, start + 2 >= current { year -= 1 }
        if step > 0, start <= current { year += 1 }
        return (CivilDate(year: year)?.iso ?? "XXXX") + "-" + season
    }

    private static func seasonStart(_ code: String) -> Int {
        switch code {
        case "SP": 3
        case "SU": 6
        case "FA": 9
        case _: 12
        }
    }

    private func quarter(_ year: DateContent.Year, _ place: Int, _ isFuture: Bool) -> String {
        if let number = self.year(year) { return "\(number)-Q\(place)" }
        guard year == .unknown, let anchor, let month = anchor.month else {
            return "XXXX-Q\(place)"
        }
        let current = (month - 1) / 3 + 1
        let number = !isFuture && place > current ? anchor.year - 1 : anchor.year
        return (CivilDate(year: number)?.iso ?? "XXXX") + "-Q\(place)"
    }

    private func weekday(
        _ weekday: Int, _ step: Int?, _ isFuture: Bool
    ) -> (text: String, day: CivilDate?) {
        guard let anchor, let today = anchor.weekday else { return ("XXXX-WXX-\(weekday)", nil) }
        var distance = (weekday - today + 7) % 7
        switch step {
        case .some(let step) where step < 0: distance -= 7
        case .some(let step) where step > 0: distance += distance == 0 ? 7 : 0
        case .some: distance = weekday - today
        case nil: if !isFuture, distance > 0 { distance -= 7 }
        }
        let day = CivilDate(dayNumber: anchor.dayNumber + distance)
        return (day.iso, day)
    }

    private func time(
        _ day: DateContent?, _ time: String, _ isFuture: Bool
    ) -> (text: String, day: CivilDate?) {
        guard let day else {
            // A time with its zone is one moment: of the day named last, or of the anchor.
            guard DateReader.hasZone(time), let known = lastDay ?? anchor, known.day != nil else {
                return (time, nil)
            }
            return (known.iso + time, nil)
        }
        let resolved = resolve(day, isFuture)
        if resolved.text.hasSuffix("_REF") { return (time, nil) }
        return (resolved.text + time, resolved.day)
    }

    private func interval(
        _ first: DateContent, _ second: DateContent, _ isFuture: Bool
    ) -> (text: String, day: CivilDate?) {
        let from = resolve(first, isFuture)
        let to = resolve(second, isFuture)
        return (from.text + "/" + to.text, from.day)
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
