import TextAnalysis

/// Words by which texts say that a matter is settled, or that it is not.
///
/// General English, written by hand; sorted.
enum StandpointWords {
    /// Matters that are one wherever an event's texts name them.
    static let disputes = WordSet("conflict crisis dispute standoff strike war")
    /// Matters of which there are many: what they are about tells them apart.
    static let questions = WordSet("issue matter problem question")
    /// What is said of a matter that is settled.
    static let closed = WordSet("closed ended finished resolved settled solved")
    /// What is said of a matter that is not.
    static let open = WordSet("open outstanding unresolved unsettled unsolved")
    /// Verbs that settle.
    static let settle = WordSet("end resolve resolved settle settled solve solved")
    /// Nouns of time gone by: "is history", "belongs to the past".
    static let past = WordSet("history past")
    /// What joins a matter to what is said of it.
    static let copulas = WordSet(
        """
        are aren't be became become been belong belongs had has hasn't have haven't is isn't remain
        remained remains was wasn't were weren't
        """)
    static let lasting = WordSet("belong belongs remain remained remains")
    /// Words that say no more than when, how or for whom.
    static let light = WordSet(
        """
        a already an and as at by completely even finally for fully in it long longer not now of
        on still the thing to today up will yet
        """)
    /// Words that make it a wish, a plan, a condition or a doubt.
    static let unreal = WordSet(
        """
        after before can could if may might must once should to unless until when whether would
        """)
    static let negation = CommitmentWords.negation
    static let determiners = WordSet("a an any our that the their these this those")
}
