import Foundation

/// A second reading of the dates of RFC 9110 section 5.6.7, by Foundation's calendar.
enum DateTwin {
    /// IMF-fixdate, the form of RFC 850, and that of asctime.
    static let forms = [
        "EEE, dd MMM yyyy HH:mm:ss 'GMT'", "EEEE, dd-MMM-yy HH:mm:ss 'GMT'",
        "EEE MMM dd HH:mm:ss yyyy",
    ]

    private static func formatter(_ form: String) -> DateFormatter {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "UTC")
        formatter.dateFormat = form
        return formatter
    }

    /// Seconds since 1970 in one of the forms; asctime pads the day with a space.
    static func write(_ seconds: Int64, _ form: String) -> String {
        let date = Date(timeIntervalSince1970: Double(seconds))
        let text = formatter(form).string(from: date)
        guard form == forms[2], text.dropFirst(8).first == "0" else { return text }
        return text.prefix(8) + " " + text.dropFirst(9)
    }

    /// The seconds of a text in one of the forms, whatever day of the week it names; nil for a year
    /// that calendars differ about, too.
    static func read(_ bytes: [UInt8]) -> Int64? {
        guard bytes.allSatisfy({ $0 < 128 }) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        let days = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
        let longDays = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
        let month = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
        let time = #"(\d\d):(\d\d):(\d\d)"#
        if let part = match(#"^\#(days), (\d\d) \#(month) (\d{4}) \#(time) GMT$"#, text) {
            return seconds(part[0], part[1], part[2], part[3...])
        }
        if let part = match(#"^\#(longDays), (\d\d)-\#(month)-(\d\d) \#(time) GMT$"#, text) {
            let century = part[2] < "70" ? "20" : "19"
            return seconds(part[0], part[1], century + part[2], part[3...])
        }
        if let part = match(#"^\#(days) \#(month) (\d\d| \d) \#(time) (\d{4})$"#, text) {
            return seconds(part[1], part[0], part[5], part[2...4])
        }
        return nil
    }

    /// The first whole year of the Gregorian calendar, from which on calendars agree, and its start.
    private static let firstYear = 1_583
    static let start: Int64 = -12_212_553_600

    private static func match(_ pattern: String, _ text: String) -> [String]? {
        guard let expression = try? NSRegularExpression(pattern: pattern),
            let match = expression.firstMatch(
                in: text, range: NSRange(text.startIndex..., in: text)),
            match.range.length == text.utf16.count
        else { return nil }
        return (1..<match.numberOfRanges).compactMap { number in
            Range(match.range(at: number), in: text).map { String(text[$0]) }
        }
    }

    private static func seconds(
        _ day: String, _ month: String, _ year: String, _ time: ArraySlice<String>
    ) -> Int64? {
        var calendar = Calendar(identifier: .iso8601)
        guard let zone = TimeZone(identifier: "UTC") else { return nil }
        calendar.timeZone = zone
        let months = calendar.shortMonthSymbols
        let clock = time.compactMap { Int64($0) }
        guard let month = months.firstIndex(of: month), clock.count == 3, clock[0] < 24,
            clock[1] < 60, clock[2] <= 60
        else { return nil }
        let date = DateComponents(
            calendar: calendar, timeZone: zone, year: Int(year), month: month + 1,
            day: Int(day.trimmingCharacters(in: .whitespaces)))
        guard date.isValidDate, Int(year) ?? 0 >= firstYear, let start = date.date
        else { return nil }
        return Int64(start.timeIntervalSince1970) + clock[0] * 3_600 + clock[1] * 60 + clock[2]
    }
}
