import TestSupport
import Testing
import TextAnalysis

@Suite("Every layout")
struct LayoutPropertyTests {
    /// Lines of invented pages, in any order and with any break between.
    static let lines = [
        "Events", "Meeting with the Mayor of Luneport", "May 7, 2015", "09:30", "Luneport",
        "1 of 3", "With Mayor Adam Hale.", "Mayor of Luneport Adam Hale: It works.", ": Yes.",
        "Olin Marsk: How is the harbour?", "Olin Marsk", "Q    Why?", "See also", "* * *", "<…>",
        "Topics", "Text version", "Text versionEvents", "Source: Gazette", "(Applause.)", "-----",
        "Note: It is old.", "Related articles", "Share", "Comments", "Advertisement", "ENDS",
        "Why the north has no ferry", "By Rena Holt", "© 2021 Gazette", "é", "…", "\u{A0}", "",
        "The north of the coast lost its ferry in 2004 and never got it back, for want of money.",
        "and so on", "Office of the Governor", "For immediate release", "AB/12/2021",
        "Olin Marsk – Yes, it is.", "The President said:", "- Dear friends, welcome.", "Lake",
        "News: all of it", "END 12:20 P.M.", "Luneport, 3 March 2021", "3 comments",
        "# Title of it", "**Rena Holt:** Yes.", "LUNEPORT, May 3, 2021 — It rained.",
        "Sign up for our newsletter now.", "Published: 3 May 2021 at 10:00 | Updated: 4 May 2021",
    ]
    static let breaks = ["\n", "\n", "\n", "\r\n", "\n\n", "", "\r", "\u{0C}\n", " \n \n"]

    static func text(seed: UInt64) -> String {
        var generator = SeededGenerator(seed: seed)
        var text = seed % 5 == 0 ? "\u{FEFF}" : ""
        for _ in 0..<Int.random(in: 0...40, using: &generator) {
            text += lines.randomElement(using: &generator) ?? ""
            text += breaks.randomElement(using: &generator) ?? ""
        }
        return text
    }

    @Test("has stretches in order, inside the text, that share nothing", arguments: 0..<300)
    func stretches(seed: Int) {
        let file = SourceText(Self.text(seed: UInt64(seed)))
        var end = 0
        for piece in DocumentSplitter.split(file) {
            #expect(piece.range.start >= end && piece.range.end <= file.bytes.count)
            end = piece.range.end
            check(SourceText(Array(file.bytes[piece.range.start..<piece.range.end])))
        }
    }

    private func check(_ text: SourceText) {
        let layout = TextAnalyzer.analyze(text).layout
        let read = layout.paragraphs.map(\.range)
        let skipped = layout.skipped.map(\.range)
        let all = (read + skipped + layout.cuts).sorted()
        #expect(zip(all, all.dropFirst()).allSatisfy { $0.end <= $1.start })
        #expect(all.allSatisfy { !$0.isEmpty && $0.end <= text.bytes.count })
        #expect(zip(read, read.dropFirst()).allSatisfy { $0.end <= $1.start })
        #expect(zip(skipped, skipped.dropFirst()).allSatisfy { $0.end <= $1.start })
        if let title = layout.title {
            #expect(!read.contains { $0.overlaps(title) })
            #expect(layout.skipped.contains { $0.reason == .title && $0.range.contains(title) })
        }
        for (number, turn) in layout.turns.enumerated() {
            #expect(!turn.segments.isEmpty && turn.label.end <= turn.passage.start)
            let own = layout.paragraphs.filter { $0.turn == number }.map(\.range)
            #expect(own.first?.start == turn.passage.start)
            #expect(own.last?.end == turn.passage.end)
            #expect(own.allSatisfy { part in turn.segments.contains { $0.contains(part) } })
            #expect(
                !turn.segments.contains { segment in skipped.contains { $0.overlaps(segment) } })
        }
        #expect(layout.paragraphs.allSatisfy { ($0.turn ?? 0) < max(1, layout.turns.count) })
    }

    @Test("loses no letter: what is not read is a label, a mark or passed over", arguments: 0..<60)
    func nothingLost(seed: Int) {
        let text = SourceText(Self.text(seed: UInt64(seed)))
        let layout = TextAnalyzer.analyze(text).layout
        let known =
            layout.paragraphs.map(\.range) + layout.skipped.map(\.range)
            + layout.turns.map(\.label) + layout.cuts
        var covered = [Bool](repeating: false, count: text.bytes.count)
        for range in known { for index in range.start..<range.end { covered[index] = true } }
        let letters = text.bytes.indices.filter {
            !covered[$0] && (text.bytes[$0] | 0x20) &- 0x61 < 26
        }
        #expect(letters.isEmpty)
    }
}
