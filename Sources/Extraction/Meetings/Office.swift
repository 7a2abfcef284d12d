package import TextAnalysis

/// The office of a state's leader as words tell it: "Prime Minister of Armenia", "French leader".
///
/// Only offices at the head of a state or government are read, and only where every word is
/// accounted for: a deputy, a former president or a bank's president is none of them.
package struct Office: Hashable, Sendable {
    package enum Rank: Sendable, Hashable {
        /// "leader", "head of state": whichever of the offices below the state has.
        case leader
        case president, premier, chancellor, monarch

        /// The rank in words, as in "leader of Peru".
        package var word: String {
            switch self {
            case .leader: "leader"
            case .president: "president"
            case .premier: "prime minister"
            case .chancellor: "chancellor"
            case .monarch: "monarch"
            }
        }
    }

    package let rank: Rank
    /// Number in `CountryNames`.
    package let country: Int

    package init(rank: Rank, country: Int) {
        self.rank = rank
        self.country = country
    }

    /// Whether both may be one office: the same state, and the same rank or an unnamed one.
    package func fits(_ other: Office) -> Bool {
        country == other.country
            && (rank == other.rank || rank == .leader || other.rank == .leader)
    }

    /// The office that all of `words` name together, or nil.
    ///
    /// Complexity: linear in the number of words, of which at most 16 are looked at.
    package static func read(_ words: [WordKey]) -> Office? {
        guard words.count <= 16 else { return nil }
        var rank: Rank?
        var country: Int?
        var index = 0
        while index < words.count {
            let match = CountryNames.match(at: index, before: words.count) { words[$0] }
            if let match {
                guard country == nil || country == match.country else { return nil }
                country = match.country
                index += match.length
            } else {
                if let named = Self.rank(of: words[index]) {
                    if named == .premier, !isPrime(words, index) { return nil }
                    rank = rank ?? named
                } else if !fillers.contains(words[index]) {
                    return nil
                }
                index += 1
            }
        }
        guard let rank, let country else { return nil }
        return Office(rank: rank, country: country)
    }

    /// The office that a role's title names, or nil.
    package static func read(_ title: String) -> Office? {
        read(keys(of: title))
    }

    /// Whether the premier's word at `index` is whole: a minister is one only as prime minister.
    private static func isPrime(_ words: [WordKey], _ index: Int) -> Bool {
        guard ministers.contains(words[index]) else { return true }
        return index > 0 && words[index - 1] == "prime"
    }

    private static let ministers = WordSet("minister ministers")

    /// The words of a title.
    private static func keys(of title: String) -> [WordKey] {
        title.unicodeScalars
            .split { $0 == " " || $0 == "\u{A0}" || $0 == "," || $0 == "-" || $0 == "\n" }
            .map { word in
                let end = word.suffix(2)
                let isOwner = end.elementsEqual(["'", "s"]) || end.elementsEqual(["’", "s"])
                return WordKey(Substring(isOwner ? word.dropLast(2) : word))
            }
    }

    /// The rank that a word of a title stands for ("king"), singular or plural.
    package static func rank(of word: WordKey) -> Rank? { ranks[word] }

    private static let ranks = WordMap<Rank>([
        ("leader", .leader), ("leaders", .leader), ("head", .leader), ("heads", .leader),
        ("counterpart", .leader), ("counterparts", .leader),
        ("president", .president), ("presidents", .president),
        ("premier", .premier), ("premiers", .premier),
        ("minister", .premier), ("ministers", .premier),
        ("chancellor", .chancellor), ("chancellors", .chancellor), ("king", .monarch),
        ("queen", .monarch), ("emperor", .monarch), ("emir", .monarch), ("sultan", .monarch),
        ("taoiseach", .premier),
    ])

    /// Words that may stand in such a title beside rank and country.
    private static let fillers = WordSet(
        """
        # Articles, prepositions and the words of states' long names.
        arab confederation democratic federal federation government his her islamic kingdom of
        's people's prime republic republics socialist state states the then
        """)
}
