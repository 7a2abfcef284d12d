/// A day of the proleptic Gregorian calendar, or a month or year of it.
package struct CivilDate: Hashable, Sendable, Comparable {
    package let year: Int
    /// 1 to 12; nil where only the year is known.
    package let month: Int?
    /// 1 to 31; nil where only the month or year is known.
    package let day: Int?

    /// Nil where there is no such day.
    package init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year), month != nil || day == nil else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day {
                guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
            }
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that lies `number` days after 1 January 1970.
    ///
    /// Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    package init(dayNumber number: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        self.month = month
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days since 1 January 1970, a missing month or day taken as the first.
    ///
    /// Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
    package var dayNumber: Int {
        let month = month ?? 1
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + (day ?? 1) - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// 1 for Monday to 7 for Sunday; nil where the day is not known.
    package var weekday: Int? {
        guard day != nil else { return nil }
        return ((dayNumber + 3) % 7 + 7) % 7 + 1
    }

    /// The date as ISO 8601 writes it, as precise as it is known: `2021-01-11`, `2021-01`, `2021`.
    package var iso: String {
        var text = Self.padded(year, 4)
        if let month { text += "-" + Self.padded(month, 2) }
        if let day { text += "-" + Self.padded(day, 2) }
        return text
    }

    package static func < (a: CivilDate, b: CivilDate) -> Bool {
        a.dayNumber < b.dayNumber
    }

    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case _: 31
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
