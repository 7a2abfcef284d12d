/// Words that date lines are made of.
enum DateWords {
    /// 1 to 12 for a month's name or its abbreviation.
    static func month(_ key: WordKey) -> Int? {
        months.value(of: key.hash).map(Int.init)
    }

    /// Words of a date line that are neither day nor time.
    static let fillers = WordSet(
        """
        aest am at bst by cdt cest cet created cst ct date dated edt est et first fri friday gmt h
        hours hrs in issued ist jst last local mdt modified mon monday msk mst mt of on pdt pm
        posted pst pt publication published released sat saturday sun sunday t the thu thur thurs
        thursday time tue tues tuesday update updated utc wed wednesday z
        """)

    /// Words that open the telling of a change.
    static let updates = WordSet("modified update updated")

    /// What a text may be called before its day.
    static let kinds = WordSet(
        """
        analysis announcement article briefing bulletin communique declaration feature interview
        media news press release remarks report speech statement story transcript
        """)

    static let of = WordSet("of")
    static let tee = WordSet("t")
    static let ordinals = WordSet("st nd rd th")
    static let halves = WordSet("am pm")
    static let halfLetters = WordSet("a p")
    static let afternoon = WordSet("pm p")
    static let em = WordSet("m")

    private static let months = KeyTable(
        [
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sep sept", "october oct", "november nov",
            "december dec",
        ].enumerated().flatMap { index, names in
            ListText.words(of: names).map {
                (key: WordKey($0).hash, value: Int32(index + 1))
            }
        })
}
