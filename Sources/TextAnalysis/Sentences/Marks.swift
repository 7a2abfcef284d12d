/// Marks by what they do in a sentence.
enum Marks {
    static func endsSentence(_ key: WordKey) -> Bool { stops.contains(key) }
    static func asksOrTrails(_ key: WordKey) -> Bool { key != fullStop }
    static func closes(_ key: WordKey) -> Bool { closingBrackets.contains(key) }
    static func opensBracket(_ key: WordKey) -> Bool { openingBrackets.contains(key) }
    /// Whether a quotation mark can only open: “ « ‹ „.
    static func opens(_ key: WordKey) -> Bool { openingQuotes.contains(key) }

    private static let fullStop: WordKey = "."
    private static let stops = WordSet(". .. ... .... ..... ! ? … 。 ！ ？ ‽")
    private static let closingBrackets = WordSet(") ] }")
    private static let openingBrackets = WordSet("( [ {")
    private static let openingQuotes = WordSet("“ ‘ « ‹ „ ‚ ``")
}
