/// Texts that no one wrote, shaped like reports: sentences, names, numbers, quotations.
enum GeneratedText {
    /// About `bytes` bytes of prose in paragraphs.
    static func prose(bytes: Int, seed: UInt64) -> String {
        var dice = Dice(seed: seed)
        let vocabulary = Vocabulary(count: 20_000)
        var text = ""
        while text.utf8.count < bytes {
            for _ in 0..<3 + dice.roll(4) { sentence(vocabulary, &dice, &text) }
            text += "\n\n"
        }
        return text
    }

    private static func sentence(
        _ vocabulary: Vocabulary, _ dice: inout Dice, _ text: inout String
    ) {
        let name = vocabulary.draw(&dice).capitalizedFirst
        let words = clause(vocabulary, &dice)
        switch dice.roll(8) {
        case 0: text += "“\(words.capitalizedFirst),” Mr. \(name) said. "
        case 1: text += "According to \(name), over \(dice.roll(900) + 12),000 people \(words). "
        case 2: text += "\(name) said that \(words) on \(dice.roll(28) + 1) March 2019. "
        case 3: text += "The \(words) grew by \(dice.roll(9)).\(dice.roll(9)) percent. "
        case _: text += "The \(words) of \(name) and \(clause(vocabulary, &dice)). "
        }
    }

    private static func clause(_ vocabulary: Vocabulary, _ dice: inout Dice) -> String {
        let glue = ["the", "of", "to", "and", "in", "that", "with", "for"]
        return (0..<4 + dice.roll(9)).map { _ in
            dice.roll(3) == 0 ? glue[dice.roll(8)] : vocabulary.draw(&dice)
        }.joined(separator: " ")
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
