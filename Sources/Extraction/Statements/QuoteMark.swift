import TextAnalysis

/// What the shape of a quotation mark says.
enum QuoteMark {
    case opening, closing, either

    static func of(_ view: SpeechText, _ index: Int) -> QuoteMark {
        let key = view.key(index)
        if openings.contains(key) { return .opening }
        return closings.contains(key) ? .closing : .either
    }

    static func isSingle(_ view: SpeechText, _ index: Int) -> Bool {
        singles.contains(view.key(index))
    }

    private static let openings: Set<WordKey> = ["“", "„", "«", "‘", "‚", "‹", "``"]
    private static let closings: Set<WordKey> = ["”", "»", "’", "›"]
    // The right single mark folds to an apostrophe.
    private static let singles: Set<WordKey> = ["'", "‘", "’", "‚", "‛", "‹", "›", "`"]

    static let stops: Set<WordKey> = [".", "!", "?", "…", "..", "..."]
    static let brackets: Set<WordKey> = ["(", "[", "{"]
}
