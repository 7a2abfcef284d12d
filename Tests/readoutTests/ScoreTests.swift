import Foundation
import TestSupport
import Testing

/// Labelled texts that are not part of the project, scored by their own program where they are there.
@Suite("Scores on labelled texts")
struct ScoreTests {
    /// What the scorer prints for one measure, and how many must be right.
    static let floors: [(measure: String, least: Int, of: Int)] = [
        ("documents", 8, 8), ("turns, with speaker", 12, 12),
        ("core figures, value+bound", 28, 29), ("core figures, value+unit", 27, 29),
    ]

    static let gold = Shared.folder?.appendingPathComponent("gold").path
    static let isThere =
        (gold.map { FileManager.default.fileExists(atPath: $0 + "/score.py") } ?? false)
        && FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

    @Test(
        "documents, turns and core figures are found as often as they were",
        .enabled(if: isThere, "needs the folder shared beside the checkout, and python3"))
    func seeds() throws {
        let gold = try #require(Self.gold)
        let outcome = try Built.shell(
            "python3 \(gold)/score.py seeds \(gold)/seeds/seed_gold.json --readout \"$READOUT\"")
        try #require(outcome.status == 0, "\(outcome.errors)")
        for floor in Self.floors {
            let line = try #require(
                outcome.output.split(separator: "\n").first { $0.hasPrefix(floor.measure + " ") },
                "\(outcome.output)")
            let counts = try #require(line.firstMatch(of: #/\((?<found>\d+) of (?<all>\d+),/#))
            #expect(Int(counts.all) == floor.of, "\(line)")
            #expect((Int(counts.found) ?? 0) >= floor.least, "\(line)")
        }
    }
}
