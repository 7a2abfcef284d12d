import TextAnalysis

/// Gives names that are printed in capitals their common letters.
///
/// A word takes the form that the document prints elsewhere ("McKay"); else its capitals are
/// folded. Initials, "II" and lone words that may be an acronym stay as they are.
struct NameCase {
    /// Forms in common letters that the document prints, by word.
    let printed: [WordKey: String]

    /// The fewest letters of a lone word that is no acronym.
    private static let loneLettersMin = 5
    /// The fewest letters of a word in capitals that is folded beside words in common letters.
    private static let besideLettersMin = 3

    /// Whether a word of the name is printed in capitals.
    static func hasCapitals(_ name: String) -> Bool { pieces(name).contains { isCapitals($0) } }

    /// The keys of the words of a name that are printed in capitals.
    static func capitals(_ name: String) -> [WordKey] {
        pieces(name).filter { isCapitals($0) }.map { WordKey($0) }
    }

    /// The name in common letters.
    func folded(_ name: String, hasRole: Bool) -> String {
        let pieces = Self.pieces(name)
        let isWhole = pieces.allSatisfy { Self.isCapitals($0) || $0.utf8.count <= 2 }
        var result = ""
        for (number, piece) in pieces.enumerated() {
            if piece.startIndex > name.startIndex {
                result.append(name[name.index(before: piece.startIndex)])
            }
            let isLast = number == pieces.count - 1
            let isLone = pieces.count == 1 && !hasRole
            let fewest = isLone ? Self.loneLettersMin : isWhole ? 2 : Self.besideLettersMin
            if !Self.isCapitals(piece) || isLast && number > 0 && Self.isNumeral(piece) {
                result += piece
            } else if let form = printed[WordKey(piece)] {
                result += form
            } else if piece.count >= fewest, piece.contains(where: Self.isVowel) {
                result +=
                    number > 0 && Self.isParticle(piece) ? piece.lowercased() : Self.title(piece)
            } else {
                result += piece
            }
        }
        return result
    }

    private static func pieces(_ name: String) -> [Substring] {
        name.split { $0 == " " || $0 == "-" }
    }

    private static func isCapitals(_ piece: Substring) -> Bool {
        piece.count > 1
            && piece.allSatisfy { $0.isUppercase || $0 == "'" || $0 == "’" }
    }

    private static func isParticle(_ piece: Substring) -> Bool {
        WordClasses.of(WordKey(piece)).has(.particle)
    }

    /// "II", "XIV": behind a name.
    private static func isNumeral(_ piece: Substring) -> Bool {
        piece.utf8.allSatisfy { [UInt8]("IVX".utf8).contains($0) }
    }

    private static func isVowel(_ character: Character) -> Bool {
        !character.isASCII || "AEIOUY".contains(character)
    }

    /// "McKay", "O'Brien", "Quispe".
    private static func title(_ piece: Substring) -> String {
        var result = ""
        var opens = true
        let isMac = piece.hasPrefix("MC") && piece.count > 4
        for (place, letter) in piece.enumerated() {
            result += opens || isMac && place == 2 ? String(letter) : letter.lowercased()
            // A name goes on behind the mark of "O'"; a lone letter behind one is an ending.
            opens = (letter == "'" || letter == "’") && piece.count - place > 2
        }
        return result
    }
}
