import TextAnalysis
import Testing

@testable import SearchIndex

@Suite("IndexSnapshot")
struct SearchTests {
    /// Many short entries: several windows, and long posting lists.
    static let texts: [[String]] = {
        var dice = Dice(seed: 11)
        return (0..<30_000).map { _ in
            (0..<3).map { _ in "w\(dice.roll(dice.roll(50) + 1))" }
        }
    }()

    static let large: IndexSnapshot = {
        var writer = IndexWriter()
        for (entry, words) in texts.enumerated() {
            writer.add(words.joined(separator: " "), kind: entry < 10_000 ? 1 : 2)
        }
        return writer.finish()
    }()

    static let queries = ["w1", "w1 w2", "w1 OR w2 OR w30", "w0 -w1", "\"w0 w1\"", "w4*", "w1 w40"]

    static func all(_ text: String) throws -> [Hit] {
        var scratch = SearchScratch()
        return large.search(try QueryParser.parse(text), limit: 30_000, scratch: &scratch).hits
    }

    @Test("numbers entries as they come, and kinds as ranges")
    func kinds() {
        #expect(Self.large.count == 30_000)
        #expect(Self.large.entries(ofKind: 1) == 0..<10_000)
        #expect(Self.large.entries(ofKind: 2) == 10_000..<30_000)
        #expect(Self.large.entries(ofKind: 3).isEmpty)
    }

    @Test("pages are slices of the whole, by offset and behind a hit", arguments: queries)
    func pages(_ text: String) throws {
        let query = try QueryParser.parse(text)
        let all = try Self.all(text)
        #expect(all.count > 20)
        var scratch = SearchScratch()
        for size in [1, 7, 1_000] {
            for start in [0, 5, all.count - 2, all.count + 3] {
                let slice = Array(all.dropFirst(start).prefix(size))
                let page = Self.large.search(
                    query, offset: start, limit: size, scratch: &scratch)
                #expect(page.hits == slice && page.total == all.count)
                let after = start > 0 ? all.prefix(start).last : nil
                let next = Self.large.search(
                    query, after: after, limit: size, scratch: &scratch)
                #expect(next.hits == slice && next.total == all.count)
            }
        }
        #expect(Self.large.search(query, limit: 0, scratch: &scratch).total == all.count)
    }

    @Test("a range and a set of entries narrow what is found", arguments: queries)
    func narrowed(_ text: String) throws {
        let query = try QueryParser.parse(text)
        let all = try Self.all(text)
        let allowed = EntrySet(bound: 30_000, (0..<30_000).filter { $0 % 7 < 3 })
        var scratch = SearchScratch()
        for range in [0..<30_000, 0..<0, 9_999..<20_000, 29_990..<30_000] {
            let inside = all.filter { range.contains($0.entry) }
            let page = Self.large.search(query, in: range, limit: 50, scratch: &scratch)
            #expect(page.hits == Array(inside.prefix(50)) && page.total == inside.count)
            let both = inside.filter { allowed.contains($0.entry) }
            let narrow = Self.large.search(
                query, in: range, allowed: allowed, limit: 50, scratch: &scratch)
            #expect(narrow.hits == Array(both.prefix(50)) && narrow.total == both.count)
            let set = Self.large.matches(query, in: range, scratch: &scratch)
            #expect(set.bound == range.count)
            #expect(set.members() == inside.map { $0.entry - range.lowerBound }.sorted())
        }
    }

    /// A query and what it means for the words of an entry.
    static let meanings: [(query: String, holds: @Sendable ([String]) -> Bool)] = [
        ("w1", { $0.contains("w1") }),
        ("w1 w2", { $0.contains("w1") && $0.contains("w2") }),
        ("w0 w48", { $0.contains("w0") && $0.contains("w48") }),
        ("w1 OR w30 OR w49", { !Set($0).isDisjoint(with: ["w1", "w30", "w49"]) }),
        ("w0 -w1", { $0.contains("w0") && !$0.contains("w1") }),
        ("w48 OR w49 -w0", { !Set($0).isDisjoint(with: ["w48", "w49"]) && !$0.contains("w0") }),
        ("\"w0 w1\"", { has($0, "w0", "w1") }),
        ("w2 \"w0 w1\"", { $0.contains("w2") && has($0, "w0", "w1") }),
        ("\"w0 w1\" OR \"w1 w0\"", { has($0, "w0", "w1") || has($0, "w1", "w0") }),
        ("w4*", { $0.contains { $0.hasPrefix("w4") } }),
        (
            "w0 w4* -\"w0 w0\"",
            {
                $0.contains("w0") && $0.contains { $0.hasPrefix("w4") } && !has($0, "w0", "w0")
            }
        ),
    ]

    static func has(_ words: [String], _ first: String, _ second: String) -> Bool {
        zip(words, words.dropFirst()).contains { $0 == (first, second) }
    }

    @Test("finds what the words of each entry say, over several windows", arguments: meanings)
    func finds(_ text: String, _ holds: @Sendable ([String]) -> Bool) throws {
        let expected = Self.texts.indices.filter { holds(Self.texts[$0]) }
        #expect(!expected.isEmpty && expected.count < 30_000)
        #expect(try Self.all(text).map(\.entry).sorted() == expected)
        var scratch = SearchScratch()
        let query = try QueryParser.parse(text)
        #expect(Self.large.matches(query, scratch: &scratch).members() == expected)
    }

    @Test("ranks a rarer word, a further occurrence and a shorter entry higher")
    func ranking() throws {
        var writer = IndexWriter()
        writer.add("the road to the river is long and quiet", kind: 0)
        writer.add("the road", kind: 0)
        writer.add("the road and the road", kind: 0)
        writer.add("the ferry", kind: 0)
        let index = writer.finish()
        var scratch = SearchScratch()
        func found(_ text: String) throws -> [Int] {
            index.search(try QueryParser.parse(text), limit: 9, scratch: &scratch).hits.map(\.entry)
        }
        #expect(try found("road") == [2, 1, 0])
        #expect(try found("road OR ferry") == [3, 2, 1, 0])
        #expect(try found("river road") == [0])
    }

    @Test("measures an entry's length against its kind")
    func kindLengths() throws {
        var writer = IndexWriter()
        writer.add("harbour " + String(repeating: "filler ", count: 80), kind: 0)
        writer.add("harbour filler", kind: 1)
        let index = writer.finish()
        var scratch = SearchScratch()
        let page = index.search(
            try QueryParser.parse("harbour"), limit: 2, scratch: &scratch)
        #expect(page.hits.map(\.entry) == [0, 1] && page.hits[0].score == page.hits[1].score)
    }

    @Test("an entry of several parts holds no phrase that runs across them")
    func parts() throws {
        var writer = IndexWriter()
        let text = TextAnalyzer.analyze(SourceText("We open the road, he said, to all."))
        writer.add(
            text, ranges: [TextRange(0, 16), TextRange(27, 34)], strings: ["On trade"], kind: 0)
        let index = writer.finish()
        var scratch = SearchScratch()
        for (query, total) in [
            ("\"open the road\"", 1), ("\"road to\"", 0), ("said", 0), ("road all trade", 1),
            ("\"all on\"", 0),
        ] {
            let page = index.search(
                try QueryParser.parse(query), limit: 1, scratch: &scratch)
            #expect(page.total == total, "\(query)")
        }
    }

    @Test("an index of nothing finds nothing")
    func empty() throws {
        let index = IndexWriter().finish()
        var scratch = SearchScratch()
        let query = try QueryParser.parse("road OR ri* OR \"a b\" -x1")
        #expect(index.search(query, limit: 5, scratch: &scratch).total == 0)
        #expect(index.matches(query, scratch: &scratch).isEmpty)
        var highlighter = index.highlighter(for: query)
        #expect(highlighter.places(in: "The road").isEmpty)
    }
}
