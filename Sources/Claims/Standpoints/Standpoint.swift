import TextAnalysis

/// What somebody says of a matter: that it is settled, or that it is not.
struct Standpoint {
    /// From the matter's determiner to the last word said of it.
    let passage: TextRange
    /// What is said: "has not been settled".
    let predicate: TextRange
    let isSettled: Bool
    /// The matter's noun, folded.
    let matter: WordKey
    /// Whether an event has one such matter: a war, not a question.
    let isDispute: Bool
    /// Terms that tell which matter it is: "of prisoners", "the harbour …".
    let qualifiers: Set<WordKey>

    /// Whether both are about one matter: the same noun, and nothing that tells them apart.
    func isSameMatter(_ other: Standpoint) -> Bool {
        guard matter == other.matter else { return false }
        if qualifiers.isEmpty || other.qualifiers.isEmpty { return isDispute }
        return !qualifiers.isDisjoint(with: other.qualifiers)
    }
}
