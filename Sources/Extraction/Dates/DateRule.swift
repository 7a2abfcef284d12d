/// One way in which texts write dates; the record's evidence names it.
struct DateRule: Sendable, Equatable {
    let name: String
    /// A sentence in which the rule finds a date.
    let example: String
    /// A sentence that looks alike, in which it finds none.
    let counterexample: String

    static let all: [DateRule] = [
        day, month, year, decade, numeric, weekday, clock, relativeDay, relativeUnit, quarter,
        season, edge, reference, duration, set, ago, sameDay, interval, publication,
    ]

    static let day = DateRule(
        name: "day_of_month", example: "The bridge opened on 9 November 2020.",
        counterexample: "The bridge has 9 arches.")
    static let month = DateRule(
        name: "month", example: "The bridge opened in May 2020.",
        counterexample: "The bridge may open.")
    static let year = DateRule(
        name: "year", example: "The bridge opened in 1987.",
        counterexample: "The bridge took 2000 planks.")
    static let decade = DateRule(
        name: "decade", example: "Ferries ran until the 1990s.",
        counterexample: "Ferries ran 90 times.")
    static let numeric = DateRule(
        name: "numeric_date", example: "Logged on 2021-01-11.",
        counterexample: "Logged under 21-01.")
    static let weekday = DateRule(
        name: "weekday", example: "They met on Monday.", counterexample: "They met at Mondale.")
    static let clock = DateRule(
        name: "clock_time", example: "The gates open at 18:20.",
        counterexample: "The gates open at point 18.")
    static let relativeDay = DateRule(
        name: "relative_day", example: "The gates opened yesterday.",
        counterexample: "The gates opened yet again.")
    static let relativeUnit = DateRule(
        name: "relative_period", example: "Trade fell last year.",
        counterexample: "Trade fell at last.")
    static let quarter = DateRule(
        name: "quarter", example: "Trade fell in the first quarter of 2020.",
        counterexample: "Trade fell in a quarter of the towns.")
    static let season = DateRule(
        name: "season", example: "Planting starts next spring.",
        counterexample: "Water comes from the spring.")
    static let edge = DateRule(
        name: "part_of_period", example: "Work began in early 2019.",
        counterexample: "Work began early.")
    static let reference = DateRule(
        name: "reference", example: "The gates are currently shut.",
        counterexample: "The current is strong.")
    static let duration = DateRule(
        name: "duration", example: "The talks took two months.",
        counterexample: "The talks took two turns.")
    static let set = DateRule(
        name: "set", example: "Ferries sail every day.",
        counterexample: "Every ferry sails.")
    static let ago = DateRule(
        name: "distance", example: "The bridge opened two years ago.",
        counterexample: "The bridge opened for two years.")
    static let sameDay = DateRule(
        name: "same_day", example: "They met on 3 May 2020 and signed the same day.",
        counterexample: "They signed the same paper.")
    static let interval = DateRule(
        name: "interval", example: "The siege lasted from September to November 2020.",
        counterexample: "They rode from September Hill to the river.")
    static let publication = DateRule(
        name: "publication", example: "January 11, 2021, 18:20",
        counterexample: "A news item")
}
