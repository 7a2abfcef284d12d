import TestSupport
import Testing
import TextAnalysis

@testable import Extraction

/// A line of `Fixtures/extraction/dates.jsonl`: a sentence, the day it is read from, all its dates.
struct DateLine: Decodable, Sendable, CustomStringConvertible {
    struct Expected: Decodable, Sendable, Equatable {
        let exact: String
        let value: String
        let kind: String
    }

    let text: String
    let anchor: String?
    let dates: [Expected]
    var description: String { text }

    static var all: [DateLine] { ExtractionLines.read("dates") }

    var day: CivilDate? {
        let parts = (anchor ?? "").split(separator: "-").compactMap { Int($0) }
        return parts.count == 3
            ? CivilDate(year: parts[0], month: parts[1], day: parts[2]) : nil
    }
}

@Suite("Dates of invented sentences")
struct DateFixtureTests {
    @Test("the fixture is there") func present() { #expect(DateLine.all.count > 50) }

    @Test("a sentence holds these dates and no other", arguments: DateLine.all)
    func sentence(_ line: DateLine) {
        let read = ReadSentence(line.text, anchor: line.day)
        let found = read.dates.map {
            DateLine.Expected(
                exact: read.string($0.passage) ?? "", value: $0.value, kind: $0.kind.rawValue)
        }
        #expect(found == line.dates)
    }
}
