import Extraction
import TextAnalysis

/// What a figure counts, as terms: "displaced persons and refugees".
struct CountedThing: Sendable {
    let terms: [WordKey]
    /// The nouns themselves: "buildings" and "structures", "members" of a council, no modifiers.
    let heads: Set<WordKey>
    let range: TextRange?

    /// How far two counted things agree.
    enum Match {
        case same
        /// They share a noun or one is a general word for the other.
        case overlapping
        /// One of the two is not stated.
        case unknown
        case different
    }

    init(of figure: Figure, in text: AnalyzedText, _ folded: FoldedText) {
        range = figure.counted
        terms =
            figure.counted.map { counted in
                folded.terms[folded.tokens(of: counted)].filter {
                    $0 != .none && !Self.empty.contains($0)
                }
            } ?? []
        heads = figure.counted.map { Self.heads(folded.tokens(of: $0), text, folded) } ?? []
    }

    /// The last term of each part of a list, before any preposition.
    private static func heads(
        _ tokens: Range<Int>, _ text: AnalyzedText, _ folded: FoldedText
    ) -> Set<WordKey> {
        var heads: Set<WordKey> = []
        var last: WordKey?
        var isInside = true
        for index in tokens {
            if joints.contains(text.tokens[index].key) {
                if let last { heads.insert(last) }
                (last, isInside) = (nil, true)
            } else if prepositions.contains(text.tokens[index].key) {
                isInside = false
            } else if isInside, folded.terms[index] != .none {
                last = folded.terms[index]
            }
        }
        if let last { heads.insert(last) }
        return heads
    }

    private static let joints = WordSet(", / and or")
    private static let prepositions = WordSet("at by for from in of on to under with")

    func match(_ other: CountedThing) -> Match {
        if terms.isEmpty || other.terms.isEmpty { return .unknown }
        let mine = Set(terms)
        let theirs = Set(other.terms)
        if mine == theirs { return .same }
        if !heads.isDisjoint(with: other.heads) { return .overlapping }
        return generalises(other) || other.generalises(self) ? .overlapping : .different
    }

    /// "people" stands for any word for persons.
    private func generalises(_ other: CountedThing) -> Bool {
        heads.contains { Self.anybody.contains($0) }
            && other.heads.contains { Self.persons.contains($0) }
    }

    private static func folded(_ list: String) -> Set<WordKey> {
        var folder = WordFolder()
        return Set(
            ListText.words(of: list).map {
                folder.fold(WordKey($0), Array($0.utf8), TextRange(0, $0.utf8.count))
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
