import TextAnalysis

/// A date as a text writes it, not yet placed in the calendar.
struct DateReading {
    var tokens: Range<Int>
    var content: DateContent
    var kind: DateExpression.Kind
    var rule: DateRule

    init(
        _ tokens: Range<Int>, _ content: DateContent, _ rule: DateRule,
        _ kind: DateExpression.Kind = .date
    ) {
        self.tokens = tokens
        self.content = content
        self.rule = rule
        self.kind = kind
    }
}

/// What a date says of the calendar.
indirect enum DateContent {
    /// The year that a day or month belongs to.
    enum Year: Equatable {
        case given(Int)
        /// Years from the anchor's: "last year" is -1.
        case relative(Int)
        case unknown
    }

    /// A value that needs no other date.
    case fixed(String)
    case day(Year, month: Int, day: Int)
    case month(Year, Int)
    case year(Year)
    case quarter(Year, Int)
    case season(Year, String)
    /// Where a direction is told, weeks from the anchor's.
    case weekday(Int, Int?)
    /// A weekday with its day and month: the year follows from both.
    case dated(Int, Year, month: Int, day: Int)
    /// Units from the anchor: "last week" is (week, -1).
    case offset(TimeUnit, Int)
    /// The day that the text named last.
    case sameDay
    /// "last September": the nearest one before or behind the anchor.
    case directedMonth(Int, Int)
    /// The same for seasons.
    case directedSeason(String, Int)
    /// The last week of a month.
    case lastWeek(DateContent)
    /// A clock time, with the day where one is told.
    case time(DateContent?, String)
    case interval(DateContent, DateContent)
}
