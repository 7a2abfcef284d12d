import Foundation
import TestSupport
import Testing

@Suite("readout extract")
struct ExtractTests {
    static let sample = Shared.checkout.appendingPathComponent("Fixtures/corpus").path

    @Test("reads text on standard input without being told")
    func standardInput() throws {
        for arguments in [["extract"], ["extract", "-"]] {
            let outcome = try Built.run(arguments, input: BadInputTests.good)
            #expect(outcome.status == 0)
            #expect(outcome.errors.isEmpty)
            let document = try #require(try outcome.records(of: "document").first)
            #expect(document["file"] is NSNull)
        }
    }

    @Test("reads NDJSON on standard input: one document a row, named as given")
    func rows() throws {
        let rows = """
            {"id": "first", "text": "The council met.\\nIt was short.", "published": "2021-05-03"}
            {"id": "second", "text": "Nobody came.", "title": "A quiet day", "source": "The Dale"}
            """
        let outcome = try Built.run(["extract"], input: rows)
        let documents = try outcome.records(of: "document")
        #expect(documents.map { $0["id"] as? String } == ["first", "second"])
        #expect(documents[0]["published"] as? String == "2021-05-03")
        #expect(documents[1]["title"] as? String == "A quiet day")
        #expect(documents[1]["source"] as? String == "The Dale")
    }

    @Test("reads rows behind a byte order mark and with CRLF")
    func rowsWithMarks() throws {
        let rows = "\u{FEFF}{\"text\": \"One came.\"}\r\n{\"text\": \"Two came.\"}\r\n"
        let outcome = try Built.run(["extract"], input: rows)
        #expect(try outcome.records(of: "document").count == 2)
        #expect(outcome.errors.isEmpty)
    }

    /// The same words with other line breaks and a mark in front.
    static let spellings: [(name: String, text: String)] = [
        ("plain", "Mr Brook spoke.\nMayor Ada Brook said: \"We planted 40 trees.\"\n"),
        ("mark", "\u{FEFF}Mr Brook spoke.\nMayor Ada Brook said: \"We planted 40 trees.\"\n"),
        ("CRLF", "Mr Brook spoke.\r\nMayor Ada Brook said: \"We planted 40 trees.\"\r\n"),
        ("wide", "Mr Brøok 🌳 spoke.\nMayor Ada Brook said: \"We planted 40 trees.\"\n"),
    ]

    @Test("offsets are code points of the text as it came", arguments: spellings)
    func offsets(_ name: String, text: String) throws {
        let scalars = Array(text.unicodeScalars)
        let records = try Built.run(["extract"], input: text).records()
        var seen = 0
        for record in records {
            guard let passage = record["passage"] as? [String: Any] else { continue }
            let start = try #require(passage["start"] as? Int)
            let end = try #require(passage["end"] as? Int)
            var slice = String.UnicodeScalarView()
            slice.append(contentsOf: scalars[start..<end])
            #expect(passage["exact"] as? String == String(slice))
            seen += 1
        }
        #expect(seen > 0)
    }

    @Test("ends quietly when its reader goes away")
    func brokenPipe() throws {
        let outcome = try Built.shell(
            "\"$READOUT\" extract \(Self.sample) \(Self.sample) | head -c 20; exit ${PIPESTATUS[1]}"
        )
        #expect(outcome.status == 0)
        #expect(outcome.output.count == 20)
        #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    }

    @Test("says so when standard output is full")
    func fullDisk() throws {
        let outcome = try Built.shell("\"$READOUT\" extract \(Self.sample) >/dev/full")
        #expect(outcome.status == 74)
        #expect(outcome.errors.contains("standard output: No space left on device"))
    }

    @Test("--explain tells in lines for people by which rule")
    func explain() throws {
        let outcome = try Built.run(["extract", "--explain", Self.sample])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("DOCUMENT "))
        #expect(outcome.output.contains("CLAIM "))
    }

    @Test("prints no terminal codes and no progress where nobody watches")
    func noProgress() throws {
        let outcome = try Built.run(["extract", Self.sample])
        #expect(outcome.errors.isEmpty)
        #expect(!outcome.output.contains("\u{1B}"))
    }
}
