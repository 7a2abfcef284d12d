import TextAnalysis

/// Words that dates are made of.
enum DateWords {
    enum Word: Sendable {
        /// 1 to 12.
        case month(Int)
        /// 1 for Monday to 7 for Sunday.
        case weekday(Int)
        case weekdays(Int)
        case unit(TimeUnit)
        case units(TimeUnit)
        /// "daily", "annual".
        case each(TimeUnit)
        /// Days from the anchor: yesterday is -1.
        case day(Int)
        /// last is -1, this 0, next 1.
        case relative(Int)
        /// "the past", "the coming": a stretch up to or from now.
        case stretch(Int)
        /// "now", "recently", "soon".
        case reference(String)
        /// TIMEX3's codes: MO, AF, EV, NI.
        case partOfDay(String)
        /// Midnight or noon.
        case hour(Int)
        /// TIMEX3's codes: SP, SU, FA, WI.
        case season(String)
        /// Month and day of a feast that has a fixed one.
        case feast(Int, Int)
        /// "early", "mid", "late", "end", "beginning": the value is that of the whole.
        case edge
    }

    static let words = WordMap<Word>(all)

    static var vocabulary: [String] { all.map(\.word) }

    private static var all: [(word: String, value: Word)] {
        var pairs: [(word: String, value: Word)] = []
        for (index, list) in months.enumerated() {
            for word in words(list) { pairs.append((word, .month(index + 1))) }
        }
        for (index, list) in weekdays.enumerated() {
            for (place, word) in words(list).enumerated() {
                pairs.append((word, .weekday(index + 1)))
                if place == 0 { pairs.append((word + "s", .weekdays(index + 1))) }
            }
        }
        for (unit, list) in units {
            let names = words(list)
            pairs.append((names[0], .unit(unit)))
            for word in names.dropFirst() { pairs.append((word, .units(unit))) }
        }
        for (unit, list) in adverbs {
            for word in words(list) { pairs.append((word, .each(unit))) }
        }
        pairs += others
        return pairs
    }

    private static func words(_ list: String) -> [String] {
        ListText.words(of: list).map(String.init)
    }

    private static let months = [
        "january jan jan.", "february feb feb.", "march mar mar.", "april apr apr.", "may",
        "june jun jun.", "july jul jul.", "august aug aug.", "september sept sep sept. sep.",
        "october oct oct.", "november nov nov.", "december dec dec.",
    ]
    private static let weekdays = [
        "monday mon mon.", "tuesday tue tue. tues tues.", "wednesday wed wed.",
        "thursday thu thu. thur thur. thurs thurs.", "friday fri fri.", "saturday",
        "sunday",
    ]
    private static let units: [(TimeUnit, String)] = [
        (.second, "second seconds sec secs"), (.minute, "minute minutes min mins"),
        (.hour, "hour hours hr hrs"), (.day, "day days"), (.weekend, "weekend weekends"),
        (.week, "week weeks wk wks"), (.month, "month months"), (.quarter, "quarter quarters"),
        (.year, "year years yr yrs"), (.decade, "decade decades"),
        (.century, "century centuries"),
    ]
    private static let adverbs: [(TimeUnit, String)] = [
        (.hour, "hourly"), (.day, "daily nightly"), (.week, "weekly"), (.month, "monthly"),
        (.quarter, "quarterly"), (.year, "annual annually yearly"),
    ]
    private static let others: [(word: String, value: Word)] = [
        ("today", .day(0)), ("yesterday", .day(-1)), ("tomorrow", .day(1)),
        ("tonight", .day(0)), ("last", .relative(-1)), ("previous", .relative(-1)),
        ("this", .relative(0)), ("current", .relative(0)), ("next", .relative(1)),
        ("following", .relative(1)), ("coming", .stretch(1)), ("upcoming", .stretch(1)),
        ("past", .stretch(-1)), ("now", .reference("PRESENT_REF")),
        ("currently", .reference("PRESENT_REF")), ("nowadays", .reference("PRESENT_REF")),
        ("presently", .reference("PRESENT_REF")), ("ongoing", .reference("PRESENT_REF")),
        ("recently", .reference("PAST_REF")), ("recent", .reference("PAST_REF")),
        ("lately", .reference("PAST_REF")), ("formerly", .reference("PAST_REF")),
        ("soon", .reference("FUTURE_REF")), ("future", .reference("FUTURE_REF")),
        ("morning", .partOfDay("MO")), ("afternoon", .partOfDay("AF")),
        ("evening", .partOfDay("EV")), ("night", .partOfDay("NI")), ("noon", .hour(12)),
        ("midday", .hour(12)), ("midnight", .hour(24)), ("spring", .season("SP")),
        ("summer", .season("SU")), ("autumn", .season("FA")), ("winter", .season("WI")),
        ("christmas", .feast(12, 25)), ("halloween", .feast(10, 31)),
        ("early", .edge), ("mid", .edge), ("late", .edge), ("beginning", .edge),
        ("start", .edge), ("end", .edge), ("middle", .edge), ("half", .edge),
    ]

    /// Clock zones by their letters, and those cities that keep one offset all year.
    static let zones = WordMap<String>([
        ("utc", "Z"), ("gmt", "Z"), ("cet", "+01:00"), ("cest", "+02:00"), ("eet", "+02:00"),
        ("eest", "+03:00"), ("msk", "+03:00"), ("bst", "+01:00"), ("est", "-05:00"),
        ("edt", "-04:00"), ("cst", "-06:00"), ("cdt", "-05:00"), ("mst", "-07:00"),
        ("mdt", "-06:00"), ("pst", "-08:00"), ("pdt", "-07:00"), ("ist", "+05:30"),
        ("jst", "+09:00"), ("moscow", "+03:00"), ("istanbul", "+03:00"), ("minsk", "+03:00"),
        ("baku", "+04:00"), ("yerevan", "+04:00"), ("tbilisi", "+04:00"), ("dubai", "+04:00"),
        ("tehran", "+03:30"), ("delhi", "+05:30"), ("beijing", "+08:00"), ("tokyo", "+09:00"),
        ("seoul", "+09:00"), ("singapore", "+08:00"), ("hanoi", "+07:00"),
    ])
}
