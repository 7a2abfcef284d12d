import TextAnalysis
import Testing

@testable import SearchIndex

@Suite("Highlights")
struct HighlighterTests {
    static let text = """
        Negotiators met in Łomva. “Talks will go on,” Mira Tolen’s aide said; the talk of a \
        cease-fire cost 48,000 crowns, 5% more. A CEASE fire talks went on.
        """

    /// A query and what it shows in the text, in text order.
    static let cases: [(query: String, shown: [String])] = [
        ("talk", ["Talks", "talk", "talks"]),
        ("meet lomva", ["met", "Łomva"]),
        ("negotiat*", ["Negotiators"]),
        ("\"cease fire\"", ["cease-fire", "CEASE fire"]),
        ("cease-fire OR fire", ["cease-fire", "CEASE fire"]),
        ("\"fire talks\" OR \"cease fire\"", ["cease-fire", "CEASE fire talks"]),
        ("48000 percent", ["48,000", "%"]),
        ("tolen -said", ["Tolen"]),
        ("talk OR missing", ["Talks", "talk", "talks"]),
        ("\"talks go\"", ["talks went"]),
        ("\"talk missing\"", []),
    ]

    @Test("shows the words of the query", arguments: cases)
    func shows(_ query: String, _ shown: [String]) throws {
        let text = TextAnalyzer.analyze(SourceText(Self.text))
        var writer = IndexWriter()
        writer.add(text, ranges: [text.text.range], kind: 0)
        writer.add("negotiator", kind: 1)
        let index = writer.finish()
        let parsed = try QueryParser.parse(query)
        var highlighter = index.highlighter(for: parsed)
        let ranges = highlighter.places(in: text, [text.text.range])
        #expect(ranges.map(text.text.string) == shown)
        #expect(highlighter.places(in: Self.text) == ranges)
        for limit in 0...shown.count + 1 {
            let first = highlighter.places(in: text, [text.text.range], limit: limit)
            #expect(first == Array(ranges.prefix(limit)))
        }
    }

    @Test("shows nothing outside the stretches, and no phrase across two")
    func stretches() throws {
        let text = TextAnalyzer.analyze(SourceText("the road, he said, the road to all"))
        var writer = IndexWriter()
        writer.add(text, ranges: [text.text.range], kind: 0)
        let index = writer.finish()
        let ranges = [TextRange(0, 8), TextRange(28, 34)]
        let road = try QueryParser.parse("the road")
        var highlighter = index.highlighter(for: road)
        #expect(highlighter.places(in: text, ranges) == [TextRange(0, 3), TextRange(4, 8)])
        let reversed = Array(ranges.reversed())
        #expect(highlighter.places(in: text, reversed, limit: 1) == [TextRange(0, 3)])
        let phrase = try QueryParser.parse("\"road to\"")
        var phrases = index.highlighter(for: phrase)
        #expect(phrases.places(in: text, ranges).isEmpty)
    }

    @Test("whatever is found is shown somewhere in its text")
    func foundIsShown() throws {
        var scratch = SearchScratch()
        var dice = Dice(seed: 3)
        let texts = (0..<300).map { _ in
            (0..<9).map { _ in SearchTwinTests.words[dice.roll(SearchTwinTests.words.count)] }
                .joined(separator: " ")
        }
        var writer = IndexWriter()
        for text in texts { writer.add(text, kind: 0) }
        let index = writer.finish()
        for text in SearchTwinTests.queries {
            let query = try QueryParser.parse(text)
            var highlighter = index.highlighter(for: query)
            for hit in index.search(query, limit: 300, scratch: &scratch).hits {
                let ranges = highlighter.places(in: texts[hit.entry])
                #expect(!ranges.isEmpty, "\(text) in \(texts[hit.entry])")
                for (a, b) in zip(ranges, ranges.dropFirst()) { #expect(a.end <= b.start) }
            }
        }
    }
}
