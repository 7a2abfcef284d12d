/// Dates of HTTP fields: RFC 9110 section 5.6.7.
package enum HTTPDate {
    /// The IMF-fixdate form, as in "Sun, 06 Nov 1994 08:49:37 GMT", of seconds since 1970.
    package static func format(_ seconds: Int64) -> [UInt8] {
        let days = Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
        let second = Int(seconds) - days * 86_400
        let date = civil(days)
        // 1970-01-01 was a Thursday.
        let weekday = ((days + 3) % 7 + 7) % 7
        let text =
            "\(weekdays[weekday].prefix(3)), \(two(date.day)) \(months[date.month - 1]) "
            + "\(two(date.year / 100))\(two(date.year % 100)) "
            + "\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60)) GMT"
        return Array(text.utf8)
    }

    /// Seconds since 1970 of a date in any of the three forms; nil for anything else.
    ///
    /// Years of two digits (RFC 850) lie between 1970 and 2069.
    package static func parse(_ text: ArraySlice<UInt8>) -> Int64? {
        guard text.count <= 40 else { return nil }
        let parts = String(decoding: text, as: UTF8.self)
            .split(separator: " ", omittingEmptySubsequences: false)
        guard let first = parts.first else { return nil }
        if first.hasSuffix(",") {
            let isOld = parts.count == 4
            let date = isOld ? parts[1].split(separator: "-") : Array(parts.dropFirst().prefix(3))
            guard parts.last == "GMT", isOld || parts.count == 6, date.count == 3,
                isWeekday(first.dropLast(), long: isOld)
            else { return nil }
            let year = date[2]
            return seconds(
                day: number(date[0], 2), month: date[1],
                year: isOld
                    ? number(year, 2).map { $0 + ($0 < 70 ? 2_000 : 1_900) } : number(year, 4),
                time: parts[parts.count - 2])
        }
        // asctime pads the day with a space: "Sun Nov  6 08:49:37 1994".
        guard isWeekday(first, long: false) else { return nil }
        let isPadded = parts.count == 6 && parts[2].isEmpty
        guard parts.count == 5 || isPadded else { return nil }
        return seconds(
            day: isPadded ? number(parts[3], 1) : number(parts[2], 2), month: parts[1],
            year: number(parts[parts.count - 1], 4), time: parts[parts.count - 2])
    }

    private static let weekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func isWeekday(_ text: Substring, long: Bool) -> Bool {
        weekdays.contains { long ? $0 == text : $0.prefix(3) == text }
    }

    /// The value of exactly `digits` decimal digits.
    private static func number(_ text: Substring, _ digits: Int) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy(\.isDigit) else { return nil }
        return Int(text)
    }

    private static func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    private static func seconds(
        day: Int?, month: Substring, year: Int?, time: Substring
    ) -> Int64? {
        let clock = time.split(separator: ":", omittingEmptySubsequences: false)
            .compactMap { number($0, 2) }
        guard let day, let year, let month = months.firstIndex(where: { $0 == month }),
            clock.count == 3, time.utf8.count == 8,
            clock[0] < 24, clock[1] < 60, clock[2] <= 60
        else { return nil }
        let days = daysSinceEpoch(year: year, month: month + 1, day: day)
        guard civil(days) == (year, month + 1, day) else { return nil }
        return Int64(days * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2])
    }

    /// Days from 1970-01-01 in the Gregorian calendar (Hinnant, "days_from_civil").
    private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day that lies `days` after 1970-01-01 (Hinnant, "civil_from_days").
    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}
