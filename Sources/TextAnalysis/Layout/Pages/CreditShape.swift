/// Lines that say who a picture or report is owed to, without a label.
enum CreditShape {
    static func isCredit(_ page: PageLines, _ index: Int) -> Bool {
        let line = page[index]
        guard line.words >= 2, line.length <= 200 else { return false }
        let atoms = LineAtoms(page.bytes, line.content)
        var first = 0
        while first < atoms.count, atoms[first].kind == .mark { first += 1 }
        guard atoms.isWord(first, in: openers) else { return false }
        return atoms.isWord(first + 1, in: by)
            || atoms.isWord(first + 2, in: by)
                && atoms.isWord(first + 1, in: makers)
    }

    private static let openers = WordSet(
        "photo photos photograph photographs picture pictures image images reporting editing additional"
    )
    private static let makers = WordSet("reporting editing writing and courtesy provided taken")
    private static let by = WordSet("by of")
}
