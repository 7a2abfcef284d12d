import Extraction
import TestSupport
import Testing
import TextAnalysis

@Suite("Broken quotation marks")
struct BrokenMarksTests {
    private static let sentences = [
        "“The ice is thin,” Lena Oru said.", "\"We wait,\" said Tomas Veld.",
        "The harbour master said that the ferry was late.", "‘Nobody came,’ she added.",
        "«All is well», the council announced.", "The ferry “Northern Star” sailed.",
        "He called it “a gift” and left.", "According to officials, the bridge is safe.",
    ]
    private static let marks = ["\"", "“", "”", "«", "»", "'", "‘", "’", "„", "''"]

    /// Paragraphs with marks thrown in and taken out at random places.
    private func text(_ random: inout SeededGenerator) -> String {
        let paragraphs = (0..<Int.random(in: 1...4, using: &random)).map { _ in
            (0..<Int.random(in: 1...4, using: &random))
                .map { _ in Self.sentences.randomElement(using: &random) ?? "" }
                .joined(separator: " ")
        }
        var characters = Array(paragraphs.joined(separator: "\n"))
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            let place = Int.random(in: 0..<characters.count, using: &random)
            if Bool.random(using: &random) {
                let mark = Self.marks.randomElement(using: &random) ?? "\""
                characters.insert(contentsOf: mark, at: place)
            } else if "“”\"«»‘’".contains(characters[place]) {
                characters.remove(at: place)
            }
        }
        return String(characters)
    }

    @Test("never carry a stretch of content over a paragraph's end", arguments: 1...200)
    func paragraphs(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let text = text(&random)
        let read = ReadText(text)
        let paragraphs = read.analysis.layout.paragraphs.map(\.range)
        for statement in read.records.statements where statement.mode != .turn {
            for content in statement.content {
                #expect(
                    paragraphs.contains { $0.contains(content) },
                    "seed \(seed): \(text)\n\(read.string(content))")
            }
        }
    }

    @Test("leave every offset at a character's edge and in order", arguments: 1...200)
    func offsets(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let text = text(&random)
        let read = ReadText(text)
        let bytes = read.analysis.text.bytes
        var last: TextRange?
        for statement in read.records.statements {
            if let last { #expect(!(statement.passage < last), "seed \(seed): order") }
            last = statement.passage
            let mention = statement.speaker?.mention.map { [$0] } ?? []
            let ranges =
                statement.content + statement.quoted + mention + (statement.cue.map { [$0] } ?? [])
            for range in ranges {
                #expect(range.end <= bytes.count && !range.isEmpty, "seed \(seed): \(text)")
                #expect(isEdge(range.start, bytes) && isEdge(range.end, bytes), "seed \(seed)")
            }
        }
    }

    private func isEdge(_ offset: Int, _ bytes: [UInt8]) -> Bool {
        offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }
}
