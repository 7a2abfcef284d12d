import TextAnalysis

/// An office as words tell it, so that two ways of naming it compare.
///
/// "the head of the Peruvian state" and "President of Peru" are one office by `Office`; others
/// compare by their words, with states' names and adjectives folded.
struct RoleSignature {
    let words: Set<WordKey>
    /// Offices among the words: "secretary", "spokesman".
    let offices: Set<WordKey>
    let countries: Set<Int>
    let office: Office?

    init(_ view: SpeechText, _ range: Range<Int>) {
        var words: Set<WordKey> = []
        var offices: Set<WordKey> = []
        var countries: Set<Int> = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let match = view.country(at: index, before: range.upperBound) {
                countries.insert(match.country)
                index += match.length
                continue
            }
            let key = view.key(index)
            if view.isWord(index), !Self.fillers.contains(key) {
                words.insert(key)
                if view.has(index, .office) { offices.insert(key) }
            }
            index += 1
        }
        self.words = words
        self.offices = offices
        self.countries = countries
        office = Office.read(
            range.filter { view.isWord($0) || view.tokens[$0].kind == .possessive }
                .map { view.key($0) })
    }

    /// Whether a reference in these words may mean the holder of `role`.
    func mayMean(_ role: RoleSignature) -> Bool {
        if let office, let other = role.office { return office.fits(other) }
        if !countries.isEmpty, !countries.isSubset(of: role.countries) { return false }
        let specific = words.subtracting(Self.heads)
        guard specific.isSubset(of: role.words) else { return false }
        return offices.subtracting(Self.heads).isEmpty
            ? !words.isEmpty && !role.offices.isEmpty
            : !offices.isDisjoint(with: role.offices)
    }

    private static let fillers = WordSet(
        "the a an of for his her its their 's to at in and s republic state federation former")
    /// Words that stand for whatever office is meant.
    private static let heads: Set<WordKey> = ["chief", "head", "leader", "boss", "state"]
}
