import Foundation
import TestSupport
import Testing
import TextAnalysis

@testable import Extraction

@Suite("Figures and dates of the seed files")
struct SeedFigureTests {
    private struct Place {
        let file: String
        let range: TextRange
    }

    /// Everything found, with bytes counted in the file.
    private static func read(
        _ folder: URL
    ) throws -> (figures: [(Place, Figure)], dates: [(Place, DateExpression)]) {
        var figures: [(Place, Figure)] = []
        var dates: [(Place, DateExpression)] = []
        for (name, label) in [
            ("000_616a772ea8624ea7.txt", "press"), ("002_4ad3b3e440424221.txt", "kremlin"),
        ] {
            let file = SourceText(
                [UInt8](try Data(contentsOf: folder.appendingPathComponent("seeds/\(name)"))))
            for piece in DocumentSplitter.split(file) {
                let bytes = Array(file.bytes[piece.range.start..<piece.range.end])
                var hints = TextAnalyzer.Hints()
                hints.isTeaser = piece.isTeaser
                let text = TextAnalyzer.analyze(SourceText(bytes), hints: hints)
                let found = DateExtraction.dates(
                    in: text, anchor: text.layout.publication?.date)
                let place = { (range: TextRange) in
                    Place(file: label, range: range.shifted(by: piece.range.start))
                }
                dates += found.map { (place($0.passage), $0) }
                figures += FigureExtraction.figures(in: text, dates: found).map {
                    (place($0.passage), $0)
                }
            }
        }
        return (figures, dates)
    }

    private static let bounds: [String: Set<Figure.Bound>] = [
        "more_than": [.over, .atLeast], "about": [.about, .almost], "almost": [.about, .almost],
    ]

    @Test(
        "are found with their values and bounds, traps are not",
        .enabled(if: Shared.folder != nil, "the labelled files are not here"))
    func seeds() throws {
        let folder = try #require(Shared.folder)
        let gold = try SeedGold.load(from: folder)
        let (figures, dates) = try Self.read(folder)
        let core = gold.figures.filter { $0.core == true && $0.in_scope && $0.value != nil }
        let right = core.filter { figure in
            figures.contains { place, found in
                place.file == figure.file && found.value == figure.value
                    && place.range.overlaps(TextRange(figure.byte_start, figure.byte_end))
                    && Self.bounds[figure.modifier ?? "", default: [.exact]].contains(found.bound)
            }
        }
        #expect(right.count >= 28, "of \(core.count)")
        let dated = gold.dates.filter { date in
            let value = date.normalized.split(separator: " ").first.map(String.init)
            return dates.contains { place, found in
                place.file == date.file && found.value == value
                    && place.range.overlaps(TextRange(date.byte_start, date.byte_end))
            }
        }
        #expect(dated.count >= 37, "of \(gold.dates.count)")
        let hit = gold.traps.filter { trap in
            figures.contains { place, _ in
                place.file == trap.file
                    && place.range.overlaps(TextRange(trap.byte_start, trap.byte_end))
            }
        }
        #expect(hit.isEmpty, "\(hit.map(\.text))")
    }
}
