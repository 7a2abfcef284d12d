import Foundation
import Testing

/// Inputs that cannot be read, each beside one that can.
@Suite("Bad input on the command line")
struct BadInputTests {
    /// A file with a fault, and what standard error must say of it.
    struct Case: CustomTestStringConvertible {
        let name: String
        let file: String
        let bytes: [UInt8]
        /// Place, fault and remedy, in the words that a user sees.
        let says: [String]

        var testDescription: String { name }

        init(_ name: String, _ file: String, _ bytes: [UInt8], says: [String]) {
            self.name = name
            self.file = file
            self.bytes = bytes
            self.says = says
        }
    }

    static let good = "Mayor Ada Brook said on 3 May 2021 that 40 trees were planted.\n"

    static let cases = [
        Case("an empty file", "a.txt", [], says: ["the file is empty"]),
        Case("a blank file", "a.txt", Array(" \r\n\t\n".utf8), says: ["nothing but white space"]),
        Case(
            "a byte order mark alone", "a.txt", [0xEF, 0xBB, 0xBF],
            says: ["nothing but white space"]),
        Case(
            "Windows-1252", "a.txt", Array("one\ntwo caf".utf8) + [0xE9] + Array(" open\n".utf8),
            says: [
                "line 2, byte 8 (byte 11 of the file) is 0xE9", "iconv -f windows-1252 -t utf-8",
            ]),
        Case(
            "UTF-16", "a.txt", [0xFF, 0xFE, 0x48, 0x00, 0x69, 0x00],
            says: ["UTF-16", "iconv -f utf-16 -t utf-8"]),
        Case("a page by name", "a.html", Array("words".utf8), says: ["a web page", "trafilatura"]),
        Case(
            "a page by content", "a.txt", Array("\n<!DOCTYPE html><p>words".utf8),
            says: ["a web page", "trafilatura"]),
        Case("a PDF", "a.txt", Array("%PDF-1.7\n".utf8), says: ["a PDF", "pdftotext"]),
        Case("a gzip file", "a.txt", [0x1F, 0x8B, 0x08, 0x00], says: ["compressed", "gunzip"]),
        Case(
            "an office file", "a.md", [0x50, 0x4B, 0x03, 0x04, 0x00],
            says: ["ZIP or office file", "save it as text"]),
        Case(
            "a row that is not JSON", "a.ndjson",
            Array("{\"text\": \"Fine.\"}\n{\"text\": \"cut off\n".utf8),
            says: ["a.ndjson, line 2", "not JSON", "byte 18 of the line"]),
        Case(
            "a row without a text", "a.ndjson",
            Array("{\"text\": \"Fine.\"}\n\n{\"title\": \"No text\"}\n".utf8),
            says: ["a.ndjson, line 3", "no string member \\\"text\\\""]),
        Case(
            "a row with an empty text", "a.json", Array("[{\"text\": \"\"}]".utf8),
            says: ["a.json", "element 1", "is empty"]),
        Case(
            "a broken JSON file", "a.json", Array("{\n \"text\": \"Fine.\",\n \"title\" 3\n}".utf8),
            says: ["not JSON", "at line 3, byte 10"]),
        Case("a JSON number", "a.json", Array("17".utf8), says: ["not a JSON object"]),
    ]

    @Test("is named with place and remedy, and the rest is read", arguments: cases)
    func named(_ fault: Case) throws {
        let scratch = try Scratch()
        let bad = try scratch.write(fault.file, fault.bytes)
        let outcome = try Built.run(["extract", bad, try scratch.write("good.txt", Self.good)])
        #expect(outcome.status == 0)
        for words in [bad] + fault.says {
            #expect(outcome.errors.contains(words), "\(outcome.errors)")
        }
        let texts = try outcome.records(of: "document").count
        #expect(texts == (outcome.errors.contains("line ") && fault.file == "a.ndjson" ? 2 : 1))
    }

    @Test("ends with 66 when it is all there is", arguments: cases.filter { $0.file != "a.ndjson" })
    func nothingElse(_ fault: Case) throws {
        let scratch = try Scratch()
        let outcome = try Built.run(["extract", try scratch.write(fault.file, fault.bytes)])
        #expect(outcome.status == 66)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("no documents in"))
    }

    @Test("a line of 200 MB is refused with its number and the limit")
    func longLine() throws {
        let scratch = try Scratch()
        let long = [UInt8](repeating: UInt8(ascii: "a"), count: 200_000_000)
        let bad = try scratch.write("long.txt", Array("first line\n".utf8) + long)
        let outcome = try Built.run(["extract", bad, try scratch.write("good.txt", Self.good)])
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("line 2 is longer than 64 MiB"), "\(outcome.errors)")
        #expect(try outcome.records(of: "document").count == 1)
    }

    @Test("a missing file, a dangling link and a link to itself are named with the system's reason")
    func unreadable() throws {
        let scratch = try Scratch()
        let manager = FileManager.default
        try manager.createSymbolicLink(
            atPath: scratch.path("dangling.txt"), withDestinationPath: "nowhere.txt")
        try manager.createSymbolicLink(
            atPath: scratch.path("loop.txt"), withDestinationPath: "loop.txt")
        _ = try scratch.write("good.txt", Self.good)
        let outcome = try Built.run(["extract", scratch.folder, scratch.path("missing.txt")])
        #expect(outcome.status == 0)
        for line in [
            "dangling.txt reason=\"cannot be read: No such file or directory\"",
            "loop.txt reason=\"cannot be read: Too many levels of symbolic links\"",
            "missing.txt reason=\"cannot be read: No such file or directory\"",
        ] {
            #expect(outcome.errors.contains(line), "\(outcome.errors)")
        }
    }

    @Test("a folder without documents ends with 66 and says what is read")
    func emptyFolder() throws {
        let scratch = try Scratch()
        _ = try scratch.write("photo.jpg", "no text")
        let outcome = try Built.run(["extract", scratch.folder])
        #expect(outcome.status == 66)
        #expect(outcome.errors.contains("*.txt, *.md, *.json or *.ndjson"))
        #expect(outcome.errors.contains(scratch.folder))
    }

    @Test("a publication date in words is named, and the row read without it")
    func dateInWords() throws {
        let row = "{\"text\": \"Fine.\", \"published\": \"May 3\"}"
        let outcome = try Built.run(["extract"], input: row)
        #expect(outcome.errors.contains("is not ISO 8601, as in 2021-01-11"))
        #expect(try outcome.records(of: "document").first?["published"] is NSNull)
    }

    @Test("of many faulty rows the first hundred are named, the rest counted")
    func manyFaultyRows() throws {
        let scratch = try Scratch()
        let rows = "{\"text\": \"Fine.\"}\n" + String(repeating: "[]\n", count: 250)
        let outcome = try Built.run(["extract", try scratch.write("rows.ndjson", rows)])
        #expect(outcome.status == 0)
        #expect(outcome.errors.split(separator: "\n").count == 101)
        #expect(outcome.errors.contains("150 more rows have faults"))
    }
}
