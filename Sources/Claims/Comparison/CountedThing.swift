import Extraction
import TextAnalysis

/// What a figure counts, as terms: "displaced persons and refugees".
struct CountedThing: Sendable {
    let terms: [WordKey]
    let range: TextRange?

    /// How far two counted things agree.
    enum Match {
        case same
        /// They share a head or one is a general word for the other.
        case overlapping
        /// One of the two is not stated.
        case unknown
        case different
    }

    init(of figure: Figure, in text: FoldedText) {
        range = figure.counted
        terms =
            figure.counted.map { counted in
                text.terms[text.tokens(of: counted)].filter {
                    $0 != .none && !Self.empty.contains($0)
                }
            } ?? []
    }

    func match(_ other: CountedThing) -> Match {
        if terms.isEmpty || other.terms.isEmpty { return .unknown }
        let mine = Set(terms)
        let theirs = Set(other.terms)
        if mine == theirs { return .same }
        if !mine.isDisjoint(with: theirs) { return .overlapping }
        return generalises(other) || other.generalises(self) ? .overlapping : .different
    }

    /// "people" stands for any word for persons.
    private func generalises(_ other: CountedThing) -> Bool {
        terms.contains { Self.anybody.contains($0) }
            && other.terms.contains { Self.persons.contains($0) }
    }

    private static func folded(_ list: String) -> Set<WordKey> {
        var folder = WordFolder()
        return Set(
            list.split(whereSeparator: \.isWhitespace).map {
                folder.fold(WordKey(String($0)), Array($0.utf8), TextRange(0, $0.utf8.count))
            })
    }

    /// General words for persons.
    private static let anybody = folded("people persons individuals")
    /// Words that add nothing to what is counted.
    private static let empty = folded("additional total objects units pieces items")
    /// Nouns for groups of persons, general English, written by hand; sorted.
    private static let persons = folded(
        #"""
        adults adherents civilians children citizens detainees employees families inhabitants
        individuals men migrants nationals passengers patients people persons prisoners pupils
        refugees residents returnees soldiers students survivors tourists troops victims villagers
        volunteers voters women workers
        """#)
}
