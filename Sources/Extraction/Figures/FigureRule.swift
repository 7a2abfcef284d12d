/// One way in which texts write figures; the record's evidence names it.
struct FigureRule: Sendable, Equatable {
    let name: String
    /// A sentence in which the rule finds a figure.
    let example: String
    /// A sentence that looks alike, in which it finds none.
    let counterexample: String

    static let all: [FigureRule] = [
        count, measure, money, percent, range, between, ratio, part, openAmount, rate, age,
        multiple,
    ]

    static let count = FigureRule(
        name: "count", example: "The town keeps 14 ferries.",
        counterexample: "The town keeps ferries of the 14th class.")
    static let measure = FigureRule(
        name: "measure", example: "Workers cleared 35 hectares of orchard.",
        counterexample: "Workers cleared plot 35 in the orchard.")
    static let money = FigureRule(
        name: "money", example: "The bridge cost €1,200 to repair.",
        counterexample: "The bridge has 1,200 planks.")
    static let percent = FigureRule(
        name: "percent", example: "Harvests grew by almost 4 percent.",
        counterexample: "Harvests grew in 4 provinces.")
    static let range = FigureRule(
        name: "range", example: "Repairs will take 3-4 weeks.",
        counterexample: "The home side won 4-3 in Tolva.")
    static let between = FigureRule(
        name: "between", example: "It seats between 50 and 60 guests.",
        counterexample: "It lies between 2 valleys.")
    static let ratio = FigureRule(
        name: "ratio", example: "One in five farmers keeps bees.",
        counterexample: "One in the north keeps bees.")
    static let part = FigureRule(
        name: "part", example: "A third of the harvest was lost.",
        counterexample: "A third harvest was lost.")
    static let openAmount = FigureRule(
        name: "open_amount", example: "Tens of thousands of visitors came.",
        counterexample: "Visitors came by the thousand.")
    static let rate = FigureRule(
        name: "rate", example: "The ferry makes 30 kilometres per hour.",
        counterexample: "The ferry makes 30 kilometres in calm water.")
    static let age = FigureRule(
        name: "age", example: "A 65-year-old fisherman saw the light.",
        counterexample: "A fisherman, 65, saw the light.")
    static let multiple = FigureRule(
        name: "multiple", example: "The catch was three times the usual weight.",
        counterexample: "The usual weight was caught at all times.")
}
