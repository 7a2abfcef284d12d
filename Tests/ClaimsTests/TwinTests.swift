import Extraction
import Testing
import TextAnalysis

@testable import Claims

/// A small generator, so that a seed makes the same input anew (Vigna, "splitmix64").
private struct Draws: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Fast against slow and obvious")
struct TwinTests {
    static let words = ["lake", "lakes", "fish", "The", "the", "of", "7", "charter", "wells", ","]

    private func side(_ words: [String]) -> (DiffSide, String) {
        let text = words.joined(separator: " ")
        let analysis = TextAnalyzer.analyze(SourceText(text))
        let folded = FoldedText(analysis, figures: [])
        return (DiffSide(analysis.text.range, in: analysis, folded: folded), text)
    }

    /// The most that pairing two lists in order can be worth, by trying everything.
    private func best(
        _ a: ArraySlice<DiffSide.Word>, _ b: ArraySlice<DiffSide.Word>
    ) -> Int32 {
        guard let first = a.first, let other = b.first else { return 0 }
        let skip = max(best(a.dropFirst(), b), best(a, b.dropFirst()))
        let gain = first.gain(other)
        return gain > 0 ? max(skip, gain + best(a.dropFirst(), b.dropFirst())) : skip
    }

    @Test(
        "a diff pairs as well as trying everything, and covers both sides in order",
        arguments: 1...60)
    func diff(_ seed: UInt64) {
        var draws = Draws(state: seed)
        let lists = [0, 1].map { _ in
            (0..<Int.random(in: 0...7, using: &draws)).compactMap { _ in
                Self.words.randomElement(using: &draws)
            }
        }
        let (a, b) = (side(lists[0]), side(lists[1]))
        let diff = WordDiff(a.0, b.0)
        // Each pair of a same or reworded part counts as its words do.
        var worth: Int32 = 0
        for part in diff.parts where part.kind == .same || part.kind == .reworded {
            guard let x = part.a, let y = part.b else { continue }
            let mine = a.0.words.filter { x.contains($0.range) }
            let other = b.0.words.filter { y.contains($0.range) }
            #expect(mine.count == other.count, "seed \(seed)")
            for (one, two) in zip(mine, other) { worth += one.gain(two) }
        }
        #expect(worth == best(a.0.words[...], b.0.words[...]), "seed \(seed)")
        for (ranges, words) in [
            (diff.parts.compactMap(\.a), a.0.words), (diff.parts.compactMap(\.b), b.0.words),
        ] {
            let covered = words.filter { word in ranges.contains { $0.contains(word.range) } }
            #expect(covered.count == words.count, "seed \(seed)")
            #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.end <= $1.start })
        }
    }

    /// Clusters by merging the strongest link whose clusters belong together, over and over.
    private func clusters(
        _ count: Int, _ links: [WholeClusters.Link], _ belong: (Int, Int) -> Bool
    ) -> Set<Set<Int>> {
        var clusters = (0..<count).map { Set([$0]) }
        let order = links.sorted { ($1.strength, $0.a, $0.b) < ($0.strength, $1.a, $1.b) }
        for link in order {
            guard let a = clusters.firstIndex(where: { $0.contains(link.a) }),
                let b = clusters.firstIndex(where: { $0.contains(link.b) }), a != b,
                clusters[a].allSatisfy({ x in
                    clusters[b].allSatisfy { belong(min(x, $0), max(x, $0)) }
                })
            else { continue }
            clusters[a].formUnion(clusters[b])
            clusters.remove(at: b)
        }
        return Set(clusters)
    }

    @Test("clusters are those of merging the strongest links one by one", arguments: 1...60)
    func clustering(_ seed: UInt64) {
        var draws = Draws(state: seed)
        let count = Int.random(in: 1...12, using: &draws)
        var pairs: Set<[Int]> = []
        var links: [WholeClusters.Link] = []
        for a in 0..<count {
            for b in (a + 1)..<max(a + 1, count) where Int.random(in: 0..<3, using: &draws) > 0 {
                pairs.insert([a, b])
                let strength = Double(Int.random(in: 0...4, using: &draws))
                links.append(WholeClusters.Link(a: a, b: b, strength: strength))
            }
        }
        let belong: (Int, Int) -> Bool = { pairs.contains([min($0, $1), max($0, $1)]) }
        var fast = WholeClusters(count: count)
        fast.merge(links, belong: belong)
        let found = Set(fast.members.filter { !$0.isEmpty }.map(Set.init))
        #expect(found == clusters(count, links, belong), "seed \(seed)")
        for cluster in found {
            for a in cluster { for b in cluster where a < b { #expect(belong(a, b)) } }
        }
    }

    @Test("candidates are the latest items that share a key", arguments: 1...40)
    func candidates(_ seed: UInt64) {
        var draws = Draws(state: seed)
        let reach = Int.random(in: 1...3, using: &draws)
        var index = CandidateIndex(reach: reach)
        var holders: [UInt64: [Int]] = [:]
        for item in 0..<40 {
            let keys = (0..<3).map { _ in UInt64.random(in: 0..<6, using: &draws) }
            let expected = Set(keys).reduce(into: Set<Int>()) {
                $0.formUnion((holders[$1] ?? []).suffix(reach))
            }
            #expect(index.insert(item, keys: keys) == expected.sorted(), "seed \(seed)")
            for key in Set(keys) { holders[key, default: []].append(item) }
        }
    }

    @Test("the innermost statement of each figure is that of asking them all", arguments: 1...40)
    func innermost(_ seed: UInt64) {
        var draws = Draws(state: seed)
        var records = DocumentExtraction()
        func range(_ length: ClosedRange<Int>) -> TextRange {
            let start = Int.random(in: 0..<60, using: &draws)
            return TextRange(start, start + Int.random(in: length, using: &draws))
        }
        let evidence = Evidence(rule: "test")
        records.statements = (0..<8).map { _ in
            Statement(
                mode: .indirect, speaker: nil, speakerUnknown: .notStated, cue: nil,
                passage: range(5...30), evidence: evidence)
        }.sorted { $0.passage < $1.passage }
        records.figures = (0..<12).map { _ in
            let place = range(1...3)
            return Figure(passage: place, surface: place, value: 1, evidence: evidence)
        }.sorted { $0.passage < $1.passage }
        let found = InnermostStatements(
            around: records.figures.map(\.surface), in: records
        ).indices
        for (figure, statement) in zip(records.figures, found) {
            let holding = records.statements.filter { $0.passage.contains(figure.passage) }
            let shortest = holding.map(\.passage.count).min()
            let own = statement.map { records.statements[$0] }
            #expect(own?.passage.count == shortest, "seed \(seed)")
            #expect(own.map { $0.passage.contains(figure.passage) } ?? holding.isEmpty)
        }
    }
}
