import Testing

@testable import SearchIndex

@Suite("Search against a slow and obvious twin")
struct SearchTwinTests {
    /// Words of every shape that the analyser folds; the first are drawn most often.
    static let words = [
        "talks", "talk", "Talking", "border", "borders", "48,000", "48 000", "cease-fire", "fire",
        "ceased", "Négociation", "negotiate", "negotiated", "U.S.", "us", "Erdoğan", "peace",
        "piece", "hectares", "hectare", "5%", "percent", "road", "rail", "МИД", "мид", "Ω", "met",
        "meeting", "don’t", "don't", "10:30",
    ]

    static let queries = [
        "talk", "talk border", "talk OR border", "peace OR piece OR road", "talk -border",
        "\"talk border\"", "\"border talks\" OR fire", "cease-fire", "nego*", "pe* -road",
        "talk OR \"cease fire\" OR nego* rail", "48000", "5%", "percent NOT 5", "МИД", "us don't",
        "talk AND border AND fire", "bo* OR \"talk talk\"", "missing", "talk missing",
        "talk OR missing", "talk -missing", "\"talk missing\"", "xy*", "talk -\"talk border\"",
        "10:30", "meet", "\"met us\" OR ro* OR \"us talk\"", "talk talk",
    ]

    /// Entries of three kinds, some of them empty.
    static func corpus(_ count: Int, seed: UInt64) -> (IndexSnapshot, Twin) {
        var dice = Dice(seed: seed)
        var writer = IndexWriter()
        var twin = Twin()
        for entry in 0..<count {
            let kind = UInt8(entry * 3 / count)
            let length = dice.roll(kind == 0 ? 4 : 14)
            let text = (0..<length).map { _ in words[dice.roll(dice.roll(words.count) + 1)] }
                .joined(separator: " ")
            writer.add(text, kind: kind)
            twin.add(text, kind: kind)
        }
        return (writer.finish(), twin)
    }

    @Test("finds the same entries with the same scores", arguments: queries)
    func scores(_ text: String) throws {
        let query = try QueryParser.parse(text)
        var scratch = SearchScratch()
        for seed in UInt64(1)...4 {
            let (index, twin) = Self.corpus(120, seed: seed)
            let expected = twin.search(query)
            let page = index.search(query, limit: 1_000, scratch: &scratch)
            #expect(page.total == expected.count, "seed \(seed)")
            #expect(Set(page.hits.map(\.entry)) == Set(expected.keys), "seed \(seed)")
            for hit in page.hits {
                let score = try #require(expected[hit.entry])
                #expect(abs(Double(hit.score) - score) < 0.001, "seed \(seed), \(hit)")
            }
            for (a, b) in zip(page.hits, page.hits.dropFirst()) {
                #expect(Hit.precedes(a, b), "seed \(seed)")
            }
        }
    }
}

/// Numbers that look random and are the same for every run; Vigna, "splitmix64" (2015).
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 to below `sides`.
    mutating func roll(_ sides: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return Int(mixed % UInt64(sides))
    }
}
