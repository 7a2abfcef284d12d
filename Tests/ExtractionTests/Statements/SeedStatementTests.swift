import Extraction
import Foundation
import TestSupport
import Testing
import TextAnalysis

/// The labelled data lies beside the checkout; without it these tests are skipped.
@Suite("Statements of the labelled pages", .enabled(if: Shared.folder != nil))
struct SeedStatementTests {
    struct Found {
        let file: String
        let range: Range<Int>
        let statement: Statement
    }

    private func load() throws -> (SeedGold, [Found]) {
        let folder = try #require(Shared.folder)
        let files = try FileManager.default.contentsOfDirectory(
            at: folder.appendingPathComponent("seeds"), includingPropertiesForKeys: nil)
        var found: [Found] = []
        for file in files {
            let text = SourceText(try String(contentsOf: file, encoding: .utf8))
            let name = file.lastPathComponent.hasPrefix("000") ? "press" : "kremlin"
            for piece in DocumentSplitter.split(text) {
                found += statements(of: piece, in: text).map {
                    Found(file: name, range: $0.0, statement: $0.1)
                }
            }
        }
        return (try SeedGold.load(from: folder), found)
    }

    private func statements(
        of piece: DocumentSplitter.Piece, in text: SourceText
    ) -> [(Range<Int>, Statement)] {
        var hints = TextAnalyzer.Hints()
        hints.isTeaser = piece.isTeaser
        let analysis = TextAnalyzer.analyze(SourceText(text.string(piece.range)), hints: hints)
        var records = DocumentExtraction()
        StatementExtraction.addPeopleAndStatements(in: analysis, to: &records)
        let base = text.codePointOffset(ofByte: piece.range.start)
        return records.statements.map { statement in
            let range = analysis.text.codePoints(statement.passage)
            return ((range.lowerBound + base)..<(range.upperBound + base), statement)
        }
    }

    private func isSame(_ found: Speaker?, _ name: String) -> Bool {
        guard let found else { return false }
        return found.name.split(separator: " ").last == name.split(separator: " ").last
            || name.contains(found.name)
            || found.name.contains("spokesperson")
                && name.contains("spokesperson")
    }

    @Test("every turn is found with its speaker")
    func turns() throws {
        let (gold, found) = try load()
        for turn in gold.statements where turn.mode == "transcript_turn" {
            let name = try #require(gold.people[turn.speaker ?? ""]?.name)
            let range = turn.segments[0].start..<turn.segments[turn.segments.count - 1].end
            let hit = found.contains {
                $0.file == turn.segments[0].file && $0.statement.mode == .turn
                    && $0.range.clamped(to: range).count * 10 >= range.count * 9
                    && $0.statement.speaker?.name == name
            }
            #expect(hit, "\(turn.id)")
        }
    }

    @Test("every direct quotation is found, to the character, with its speaker")
    func quotations() throws {
        let (gold, found) = try load()
        let wanted = gold.statements.filter { $0.mode == "direct_quote" }
        #expect(wanted.count == 17)
        for quotation in wanted {
            let segment = quotation.segments[0]
            let hit = found.first {
                $0.file == segment.file && $0.range == segment.start..<segment.end
                    && $0.statement.mode == .direct
            }
            let name = gold.people[quotation.speaker ?? ""]?.name ?? ""
            #expect(hit != nil && isSame(hit?.statement.speaker, name), "\(quotation.id)")
        }
    }
}
