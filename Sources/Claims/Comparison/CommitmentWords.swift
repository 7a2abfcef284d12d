import TextAnalysis

/// Words that tell how firmly a speaker stands by what is said, and whether it is still to come.
///
/// General English, written by hand; sorted.
enum CommitmentWords {
    /// The speaker vouches for it.
    static let firm = WordSet("assured certain confident convinced definitely sure undoubtedly")
    /// The speaker offers it as a view.
    static let view = WordSet("assume assumed believe believes feel opinion think thinks view")
    /// The speaker leaves it open.
    static let open = WordSet(
        "allegedly apparently could likely may maybe might perhaps possible possibly probably")
    /// It is still to come.
    static let future = WordSet("shall will won't")
    /// It is denied.
    static let negation = WordSet(
        #"""
        aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't neither never
        no nobody none nor not nothing shouldn't wasn't weren't won't wouldn't
        """#)

    /// Degrees from the firmest, each with the words that show it.
    static let degrees = [firm, view, open]
}
