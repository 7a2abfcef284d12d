import TextAnalysis

/// The days and months that a text names with their year: they date others that lack it.
struct StatedDates: Sendable {
    /// The year stated first, by month and by day of the year's table; 0 where none is.
    private var months = [Int](repeating: 0, count: 13)
    private var days = [Int](repeating: 0, count: 13 * 32)
    private(set) var latestYear: Int?

    init(_ readings: [DateReading]) {
        for reading in readings {
            guard let date = Self.date(in: reading.content), let month = date.month else {
                continue
            }
            latestYear = max(latestYear ?? date.year, date.year)
            if months[month] == 0 { months[month] = date.year }
            if let day = date.day, days[month * 32 + day] == 0 {
                days[month * 32 + day] = date.year
            }
        }
    }

    func year(ofMonth month: Int) -> Int? { months[month] == 0 ? nil : months[month] }

    func year(ofMonth month: Int, day: Int) -> Int? {
        let year = days[month * 32 + day]
        return year == 0 ? nil : year
    }

    private static func date(in content: DateContent) -> CivilDate? {
        switch content {
        case .day(.given(let year), let month, let day),
            .dated(_, .given(let year), let month, let day):
            CivilDate(year: year, month: month, day: day)
        case .month(.given(let year), let month): CivilDate(year: year, month: month)
        case .time(let day?, _): date(in: day)
        case .interval(let first, let second): date(in: first) ?? date(in: second)
        case _: nil
        }
    }
}
