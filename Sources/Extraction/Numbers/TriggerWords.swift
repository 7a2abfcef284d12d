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
        var roles: [String: Roles] = [:]
        for word in NumberWords.vocabulary { roles[word, default: []].insert(.number) }
        for word in DateWords.vocabulary { roles[word, default: []].insert(.date) }
        for word in ["a", "an", "the"] { roles[word, default: []].insert(.article) }
        let openers = ["every", "each", "same", "that", "earlier", "later", "final"]
        for word in openers + ["q1", "q2", "q3", "q4"] { roles[word, default: []].insert(.opener) }
        return WordMap(roles.map { ($0.key, $0.value) })
    }()
}
