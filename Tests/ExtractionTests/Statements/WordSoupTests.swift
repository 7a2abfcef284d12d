import Extraction
import TestSupport
import Testing
import TextAnalysis

@Suite("Word soup")
struct WordSoupTests {
    private static let pieces = [
        "said", "says", "asked", "told", "warned", "denied", "reported", "claims", "continued",
        "was", "been", "is", "that", "which", "who", "whether", "about", "of", "in", "over", "to",
        "according", "by", "with", "and", "but", "while", "ago", "None", "The", "a", "She", "it",
        "Lena", "Oru", "Ms", "mayor", "officials", "half", "47", "10", "taking", "Still", "CAPS",
        "$", "€", "%", "&", "+", "=", "“", "”", "\"", "‘", "’", "(", ")", "—", "-", ",", ".", ":",
        ";", "?", "!", "…", "'s", "\n", "\n\n",
    ]

    /// Words and marks in any order, with a space between them or none; anything may come first.
    private func text(_ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...40, using: &random)).reduce(into: "") { text, _ in
            text += Self.pieces.randomElement(using: &random) ?? ""
            if Int.random(in: 0..<4, using: &random) > 0 { text += " " }
        }
    }

    @Test("is read to its end, and nothing is found outside of it", arguments: [UInt64(1), 2, 3])
    func reads(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            let text = text(&random)
            for statement in ReadText(text).records.statements {
                #expect(statement.content.allSatisfy { $0.end <= text.utf8.count }, "\(text)")
            }
        }
    }

    @Test("with a symbol, a mark or a verb first", arguments: pieces)
    func begins(first: String) {
        for rest in ["said she was late.", "reported whether", "the mayor said that it was late."] {
            let text = "\(first) \(rest)"
            for statement in ReadText(text).records.statements {
                #expect(statement.content.allSatisfy { !$0.isEmpty }, "\(text)")
            }
        }
    }
}
