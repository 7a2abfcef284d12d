/// Words by which a page speaks to its readers about itself.
enum OfferWords {
    static let offers = WordSet(
        """
        adblock adblocker cookie cookies inbox javascript newsletter newsletters signup spam
        subscribe subscribing subscription subscriptions unsubscribe
        """)

    static let reader = WordSet("our you your us we")

    /// What readers wrote, counted: "8 comments".
    static let counted = WordSet("comment comments replies reply response responses")
}
