/// Words that date lines are made of.
enum DateWords {
    /// 1 to 12 for a month's name or its abbreviation.
    static func month(_ key: WordKey) -> Int? {
        months.value(of: key.hash).map(Int.init)
    }

    /// Words of a date line that are neither day nor time.
    static let fillers = WordSet(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs
        fri sat sun published publication posted updated update last modified first created
        issued released date dated time by in on at of the am pm gmt utc est edt et ct mt pt cst cdt mst
        mdt pst pdt bst cet cest msk ist jst aest local hours hrs h z t
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
            names.split(separator: " ").map {
                (key: WordKey(String($0)).hash, value: Int32(index + 1))
            }
        })
}
