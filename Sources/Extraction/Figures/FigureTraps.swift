import TextAnalysis

/// A kind of number that is no figure.
struct FigureTrap: Sendable {
    let name: String
    let holds: @Sendable (FigureDraft, FigureReader) -> Bool
    /// A sentence whose number the trap holds back.
    let example: String
    /// A sentence that looks alike and has a figure.
    let counterexample: String
}

/// All of them, in the order in which they are tried.
enum FigureTraps {
    static let all: [FigureTrap] = [
        FigureTrap(
            name: "label_number", holds: { $1.isLabelled($0) },
            example: "The sides argued about item 8.",
            counterexample: "The sides argued about 8 items."),
        FigureTrap(
            name: "name_with_number", holds: { $1.isNamePart($0) },
            example: "Investigators call the group Tempest 1516.",
            counterexample: "In the Tempest group 1516 investigators work."),
        FigureTrap(
            name: "numeral_in_name", holds: { $1.isCapitalizedName($0) },
            example: "They sailed to the Seven Islands.",
            counterexample: "They sailed to seven islands."),
        FigureTrap(
            name: "glued_letters", holds: { $1.hasGluedLetters($0) },
            example: "The network moves to 5G.",
            counterexample: "The charger gives 5W."),
        FigureTrap(
            name: "glued_before", holds: { $1.isGluedToWord($0) },
            example: "A COVID-19 ward opened.",
            counterexample: "A ward of 19 beds opened."),
        FigureTrap(
            name: "pronoun_one", holds: { $1.isPronoun($0) },
            example: "No one knew which of the paths one should take.",
            counterexample: "The path takes one hour."),
        FigureTrap(
            name: "determiner_one", holds: { $1.isDeterminer($0) },
            example: "One sailor told us of the storm.",
            counterexample: "One sailor and two passengers were rescued."),
        FigureTrap(
            name: "pronoun_number", holds: { $1.isBarePronoun($0) },
            example: "The two have agreed to meet.",
            counterexample: "The two ministers have agreed to meet."),
        FigureTrap(
            name: "list_number", holds: { $1.isListNumber($0) },
            example: "3. Open the gates at dawn.",
            counterexample: "3 gates open at dawn."),
        FigureTrap(
            name: "counter", holds: { $1.isCounter($0) },
            example: "2 of 5",
            counterexample: "2 of 5 bridges were closed."),
        FigureTrap(
            name: "score", holds: { $1.isScore($0) },
            example: "The home side won 2-1 on Sunday.",
            counterexample: "The home side waited 1-2 hours."),
        FigureTrap(
            name: "code", holds: { $1.isCode($0) },
            example: "Call 555-0199 for tickets.",
            counterexample: "Call for tickets in 5-7 days."),
        FigureTrap(
            name: "address", holds: { $1.isAddress($0) },
            example: "The mission stands at 12 Linden Street.",
            counterexample: "The mission stands 12 kilometres off."),
        FigureTrap(
            name: "age_in_apposition", holds: { $1.isApposition($0) },
            example: "Mira Tolan, 34, runs the ferry.",
            counterexample: "Mira Tolan owns 34 ferries."),
        FigureTrap(
            name: "age_range", holds: { $1.isAgeAttribute($0) },
            example: "Men aged 18 to 34 were called up.",
            counterexample: "Men marched 18 to 34 kilometres."),
        FigureTrap(
            name: "fraction_alone", holds: { $1.isBareFraction($0) },
            example: "He scored in the first half.",
            counterexample: "He sold half of the herd."),
        FigureTrap(
            name: "compound", holds: { $1.isWordCompound($0) },
            example: "A three-way race began.",
            counterexample: "A three-hour race began."),
    ]
}
