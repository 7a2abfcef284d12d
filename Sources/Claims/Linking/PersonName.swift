/// A name as names are compared: lower case, without points, hyphens and middle initials.
struct PersonName: Hashable {
    /// The words of the name, in order.
    let words: [String]

    init(_ name: String) {
        let parts = name.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "." }
        let all = parts.map(String.init)
        words = all.enumerated().filter { index, word in
            index == 0 || index == all.count - 1 || word.count > 1
        }.map(\.element)
    }

    /// Whether there is more than one word, so that equal names are one person.
    var isFull: Bool { words.count > 1 }

    var surname: String { words.last ?? "" }

    /// Whether this is the end of `full`: "van Dam" of "Eva van Dam".
    func isSurname(of full: PersonName) -> Bool {
        !words.isEmpty && full.words.count > words.count
            && full.words.suffix(words.count).elementsEqual(words)
    }
}
