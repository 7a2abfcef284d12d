import TextAnalysis

/// Words at which a number or date may start: one probe tells most tokens that none does.
enum TriggerWords {
    struct Roles: OptionSet, Sendable {
        let rawValue: UInt8
        /// A word of numerals.
        static let number = Roles(rawValue: 1)
        /// A word of dates.
        static let date = Roles(rawValue: 2)
        /// "a", "an", "the": only with what follows.
        static let article = Roles(rawValue: 4)
        /// A word that opens a date without being one of its words.
        static let opener = Roles(rawValue: 8)
    }

    static let words: WordMap<Roles> = {
        let articles = ["a", "an", "the"]
        let openers = ["every", "each", "same", "that", "earlier", "later", "final"]
        let quarters = ["q1", "q2", "q3", "q4"]
        var pairs: [(key: WordKey, value: Roles)] = []
        for (words, role) in [
            (NumberWords.vocabulary, Roles.number), (DateWords.vocabulary, .date),
            (articles, .article), (openers + quarters, .opener),
        ] {
            for word in words { pairs.append((WordKey(word), role)) }
        }
        return WordMap(keys: pairs) { $0.formUnion($1) }
    }()
}
