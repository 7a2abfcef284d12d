import Extraction
import Foundation
import TestSupport
import Testing

/// One line of the fixture: a text and the statements that it holds, all of them.
struct StatementCase: Decodable, Sendable, CustomTestStringConvertible {
    struct Expected: Decodable, Sendable, Equatable {
        var mode: String
        var rule: String
        var speaker: String?
        var by: String?
        var mention: String?
        var unknown: String?
        var cue: String?
        var content: [String]
        var quoted: [String]?
    }

    let name: String
    let text: String
    let statements: [Expected]
    var testDescription: String { name }

    static let all: [StatementCase] = {
        let file = Shared.checkout.appendingPathComponent("Fixtures/extraction/statements.jsonl")
        guard let data = try? Data(contentsOf: file) else { return [] }
        return data.split(separator: 10).compactMap {
            try? JSONDecoder().decode(StatementCase.self, from: $0)
        }
    }()

    /// What the reader finds in the text, in the form of the fixture.
    var found: [Expected] {
        let read = ReadText(text)
        return read.records.statements.map { statement in
            Expected(
                mode: statement.mode.rawValue, rule: statement.evidence.rule,
                speaker: statement.speaker?.name, by: statement.speaker?.resolution.rawValue,
                mention: statement.speaker?.mention.map(read.string),
                unknown: statement.speakerUnknown?.rawValue,
                cue: statement.cue.map(read.string), content: statement.content.map(read.string),
                quoted: statement.mode == .mixed ? statement.quoted.map(read.string) : nil)
        }
    }
}

@Suite("Statements of fixture texts")
struct StatementFixtureTests {
    @Test("the fixture is there and every line reads")
    func fixture() throws {
        let file = Shared.checkout.appendingPathComponent("Fixtures/extraction/statements.jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(StatementCase.all.count == lines.count)
        #expect(lines.count >= 35)
    }

    @Test("a text holds these statements and no others", arguments: StatementCase.all)
    func statements(_ example: StatementCase) {
        #expect(example.found == example.statements)
    }
}
