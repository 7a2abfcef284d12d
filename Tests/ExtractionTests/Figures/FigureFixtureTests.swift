import Foundation
import TestSupport
import Testing
import TextAnalysis

@testable import Extraction

/// A line of `Fixtures/extraction/figures.jsonl`: a sentence and all its figures.
struct FigureLine: Decodable, Sendable, CustomStringConvertible {
    struct Expected: Decodable, Sendable {
        let exact: String
        let value: Double?
        let low: Double?
        let high: Double?
        let bound: String
        let unit: String?
        let counted: String?
        let change: String?
        let since: String?
        let as_of: String?
        let flags: [String]?
    }

    let text: String
    let figures: [Expected]
    var description: String { text }

    static var all: [FigureLine] { ExtractionLines.read("figures") }
}

/// Lines of a fixture file, each a JSON object.
enum ExtractionLines {
    static func read<Line: Decodable>(_ name: String) -> [Line] {
        let fixture = Fixture.all(in: "extraction").first { $0.name == name }
        return (fixture?.bytes ?? []).split(separator: 0x0A).compactMap {
            try? JSONDecoder().decode(Line.self, from: Data($0))
        }
    }
}

@Suite("Figures of invented sentences")
struct FigureFixtureTests {
    @Test("the fixture is there") func present() { #expect(FigureLine.all.count > 60) }

    @Test("a sentence holds these figures and no other", arguments: FigureLine.all)
    func sentence(_ line: FigureLine) {
        let read = ReadSentence(line.text)
        #expect(read.figures.map { read.string($0.passage) } == line.figures.map(\.exact))
        for (figure, expected) in zip(read.figures, line.figures) {
            #expect(near(figure.value, expected.value), "\(String(describing: figure.value))")
            #expect(near(figure.low, expected.low))
            #expect(near(figure.high, expected.high))
            #expect(figure.bound.rawValue == expected.bound)
            #expect(figure.unit == expected.unit)
            #expect(read.string(figure.counted) == expected.counted)
            #expect(figure.flags == expected.flags ?? [])
            if let change = expected.change { #expect(figure.change?.rawValue == change) }
            #expect(figure.since == expected.since)
            #expect(figure.asOf == expected.as_of)
        }
    }

    private func near(_ a: Double?, _ b: Double?) -> Bool {
        guard let a, let b else { return a == nil && b == nil }
        return (a - b).magnitude <= 1e-9 * max(a.magnitude, b.magnitude)
    }
}
