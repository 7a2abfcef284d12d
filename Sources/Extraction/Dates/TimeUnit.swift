/// A unit of the calendar or clock.
enum TimeUnit: Sendable {
    case second, minute, hour, day, weekend, week, month, quarter, year, decade, century

    /// A duration of `number` of them in ISO 8601; "X" where the number is not told.
    func duration(_ number: String) -> String {
        switch self {
        case .second: "PT\(number)S"
        case .minute: "PT\(number)M"
        case .hour: "PT\(number)H"
        case .day: "P\(number)D"
        case .weekend: "P\(number)WE"
        case .week: "P\(number)W"
        case .month: "P\(number)M"
        case .quarter: "P\(number)Q"
        case .year: "P\(number)Y"
        case .decade: "P\(number)DE"
        case .century: "P\(number)CE"
        }
    }

    /// The same for a number: decades and centuries as years, fortnights aside.
    func duration(_ number: Double) -> String {
        switch self {
        case .decade: TimeUnit.year.duration(Self.text(number * 10))
        case .century: TimeUnit.year.duration(Self.text(number * 100))
        case .second, .minute, .hour, .day, .weekend, .week, .month, .quarter, .year:
            duration(Self.text(number))
        }
    }

    /// Digits without an empty decimal part.
    static func text(_ number: Double) -> String {
        let whole = number.rounded()
        guard whole == number, whole.magnitude < 1e15 else { return "\(number)" }
        return "\(Int(whole))"
    }
}
