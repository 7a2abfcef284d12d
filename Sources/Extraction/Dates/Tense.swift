import TextAnalysis

/// Whether a sentence speaks of what is to come.
enum Tense {
    private static let future = WordSet(
        """
        will won't shall 'll going scheduled expected due plans planned planning intends upcoming
        """)
    /// Words before a day that is still to come.
    private static let ahead = WordSet("until till by")
    /// Words looked back at.
    private static let reach = 12

    /// Looks at the words before token `index` for "will", "is to visit", "scheduled".
    static func isFuture(before index: Int, in run: TokenRun) -> Bool {
        if ahead.contains(run.key(index - 1)) { return true }
        var position = index - 1
        while position >= max(run.bounds.lowerBound, index - reach) {
            let key = run.key(position)
            if future.contains(key) { return true }
            if key == to, index - position < 5, run.isWord(position + 1), position + 1 < index,
                DateWords.words[run.key(position + 1)] == nil
            {
                return true
            }
            position -= 1
        }
        return false
    }

    private static let to: WordKey = "to"
}
