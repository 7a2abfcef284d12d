import TestSupport
import Testing
import TextAnalysis

@testable import Extraction

@Suite("Statements begin and end at words")
struct WholeWordTests {
    private static let pieces = [
        "Lena Oru", "she", "the mayor", "Officials", "said", "promised", "told", "rejected",
        "called", "urged", "that", "to", "20m", "1,200", "6.4", "£17m", "half-open", "crowns",
        "the ferry", "was late", "who", "asked", "reporters", "each other", "claims", "in", "and",
        "but", ",", ":", "“", "”", ".", "(", ")", "10th", "9May", "according to", "the council's",
        "would", "—", "5G-ready", "co-operate",
    ]

    private func text(_ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 4...24, using: &random)).reduce(into: "Lena Oru said") { text, _ in
            let place = Int.random(in: 0..<Self.pieces.count, using: &random)
            if !",:.)”".contains(Self.pieces[place]) { text += " " }
            text += Self.pieces[place]
        }
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    @Test("never inside a word or number", arguments: [UInt64(7), 1_931, 20_310_504])
    func edges(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var found = 0
        for _ in 0..<1000 {
            let text = text(&random)
            let read = ReadText(text)
            let bytes = Array(text.utf8)
            for statement in read.records.statements {
                found += 1
                for range in statement.content {
                    let isCut = [range.start, range.end].contains { edge in
                        edge > 0 && edge < bytes.count && isLetterOrDigit(bytes[edge])
                            && isLetterOrDigit(bytes[edge - 1])
                    }
                    #expect(!isCut, "\(text), seed \(seed)")
                }
            }
        }
        #expect(found > 500)
    }
}
