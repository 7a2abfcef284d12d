import Foundation
import TestSupport
import Testing
import TextAnalysis

/// Pages that are no part of the project; skipped where they are absent.
@Suite("Labelled pages", .enabled(if: Shared.folder != nil, "the labelled data is absent"))
struct SharedPagesTests {
    private static func contents(_ path: String) throws -> Data {
        let folder = try #require(Shared.folder)
        return try Data(contentsOf: folder.appendingPathComponent(path))
    }

    private struct JoinedFile: Decodable {
        struct Document: Decodable {
            let start: Int
            let title: String
            let date: String
        }
        let file: String
        let docs: [Document]
    }

    @Test("pages run together are told apart, each with its title and day")
    func joined() throws {
        let rows = try Self.contents("gold/documents/joined.gold.jsonl").split(separator: 0x0A)
        var wanted = 0
        var found = 0
        var right = 0
        for row in rows {
            let gold = try JSONDecoder().decode(JoinedFile.self, from: Data(row))
            let file = SourceText([UInt8](try Self.contents("gold/documents/joined/\(gold.file)")))
            let pieces = DocumentSplitter.split(file)
            wanted += gold.docs.count
            found += pieces.count
            for piece in pieces { right += Self.isRight(piece, of: file, gold.docs) ? 1 : 0 }
        }
        #expect(Double(right) >= 0.97 * Double(max(wanted, found)))
    }

    private static func isRight(
        _ piece: DocumentSplitter.Piece, of file: SourceText, _ gold: [JoinedFile.Document]
    ) -> Bool {
        let start = file.codePoints(piece.range).lowerBound
        guard let document = gold.first(where: { abs($0.start - start) <= 2 }) else { return false }
        let text = SourceText(Array(file.bytes[piece.range.start..<piece.range.end]))
        let layout = TextAnalyzer.analyze(text).layout
        return layout.title.map(text.string) == document.title
            && layout.publication?.date.iso == document.date
    }

    @Test("the documents of the seed files are found, teasers included")
    func seeds() throws {
        let gold = try SeedGold.load(from: #require(Shared.folder))
        var found: [(file: String, range: Range<Int>)] = []
        for name in Set(gold.documents.map(\.file)).sorted() {
            let file = SourceText([UInt8](try Self.contents("seeds/\(name)")))
            found += DocumentSplitter.split(file).map { (name, file.codePoints($0.range)) }
        }
        #expect(found.count == gold.documents.count)
        for document in gold.documents {
            #expect(
                found.contains {
                    $0.file == document.file && abs($0.range.lowerBound - document.start) <= 80
                        && abs($0.range.upperBound - document.end) <= 80
                })
        }
    }
}
