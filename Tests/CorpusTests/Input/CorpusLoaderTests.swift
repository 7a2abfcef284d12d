import Claims
import Corpus
import Extraction
import Foundation
import Testing
import TextAnalysis

@Suite("CorpusLoader")
struct CorpusLoaderTests {
    private let folder = try? TemporaryFolder()

    private func temporary() throws -> TemporaryFolder { try #require(folder) }

    /// A file that is refused: its name, its bytes, and what the reason names.
    struct Refusal: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let reason: String
        var testDescription: String { name }

        init(_ name: String, _ bytes: some Sequence<UInt8>, _ reason: String) {
            self.name = name
            self.bytes = Array(bytes)
            self.reason = reason
        }
    }

    static let refusals = [
        Refusal("empty.txt", [], "the file is empty"),
        Refusal("blank.txt", " \r\n\t\n".utf8, "the file holds nothing but white space"),
        Refusal(
            "mark.txt", [0xEF, 0xBB, 0xBF, 0x0A], "the file holds nothing but white space"),
        Refusal(
            "western.txt", Array("First line.\nA caf".utf8) + [0xE9, 0x20, 0x62],
            "not UTF-8: line 2, byte 6 (byte 17 of the file) is 0xE9; Windows-1252 or Latin-1 "
                + "text is converted with `iconv -f windows-1252 -t utf-8`"),
        Refusal("cut.md", Array("Lim".utf8) + [0xC3], "line 1, byte 4 (byte 3 of the file)"),
        Refusal(
            "little.txt", [0xFF, 0xFE, 0x41, 0x00],
            "UTF-16, not UTF-8: convert it with `iconv -f utf-16 -t utf-8`"),
        Refusal("big.txt", [0xFE, 0xFF, 0x00, 0x41], "UTF-16, not UTF-8"),
        Refusal("unmarked.txt", "A\0B\0".utf8, "byte 1 of the file is NUL"),
        Refusal("empty.ndjson", [], "the file is empty"),
        Refusal("rows.ndjson", [0xFF, 0xFE, 0x7B, 0x00], "UTF-16, not UTF-8"),
        Refusal("page.html", "<p>Words.</p>".utf8, "trafilatura"),
        Refusal("PAGE.HTM", "<p>Words.</p>".utf8, "trafilatura"),
    ]

    @Test("names what is wrong with a file, where, and what to do", arguments: refusals)
    func refused(_ refusal: Refusal) throws {
        let path = try temporary().write(refusal.name, refusal.bytes)
        let inputs = CorpusLoader.load([path])
        #expect(inputs.isEmpty)
        #expect(inputs.skipped.map(\.path) == [path])
        #expect(inputs.skipped.first?.reason.contains(refusal.reason) == true)
    }

    @Test("a refused file does not keep the others from being read")
    func rest() throws {
        let folder = try temporary()
        for refusal in Self.refusals { try folder.write(refusal.name, refusal.bytes) }
        try folder.write("good/one.txt", "The council met in Larkdale.")
        let inputs = CorpusLoader.load([folder.path])
        #expect(inputs.skipped.count == Self.refusals.count)
        let state = Corpora.build(inputs)
        #expect(state.texts == ["The council met in Larkdale."])
        #expect(state.skippedInputs.count == Self.refusals.count)
    }

    @Test("a byte order mark and carriage returns stay in the text")
    func marks() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("One line.\r\n\r\nAnother.\r\n".utf8)
        let state = try Corpora.state("windows.txt", bytes)
        let document = try #require(state.corpus.documents.first)
        #expect(document.analysis.text.bytes == bytes)
        #expect(document.inputCodePoints == 0..<24)
    }

    @Test("a missing path, and a folder without documents, are named with the reason")
    func nothing() throws {
        let folder = try temporary()
        try folder.write("empty/picture.png", [1])
        let inputs = CorpusLoader.load([folder.path + "/none.txt", folder.path + "/empty"])
        #expect(inputs.isEmpty)
        #expect(
            inputs.skipped.map(\.reason) == [
                "cannot be read: No such file or directory",
                "a folder without *.txt, *.md, *.json or *.ndjson files",
            ])
    }

    @Test("folders are read recursively, by the endings that name texts")
    func recursion() throws {
        let folder = try temporary()
        for name in ["b/c/deep.md", "a.txt", "Z.TXT", "rows.ndjson", "one.json", "more.jsonl"] {
            let text = name.contains("json") ? Corpora.row(["text": name]) : name
            try folder.write(name, text)
        }
        try folder.write("notes.docx", "x")
        try folder.write(".hidden.txt", "x")
        let state = Corpora.build(CorpusLoader.load([folder.path]))
        #expect(
            Set(state.texts) == [
                "b/c/deep.md", "a.txt", "Z.TXT", "rows.ndjson", "one.json", "more.jsonl",
            ])
        #expect(state.skippedInputs.isEmpty)
    }

    @Test("links that lead in a circle or nowhere end, and what is beside them is read")
    func links() throws {
        let folder = try temporary()
        try folder.write("text.txt", "The council met.")
        for (name, target) in [
            ("up", folder.path), ("self", folder.path + "/self"), ("gone.txt", "/none/at/all"),
        ] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/" + name, withDestinationPath: target)
        }
        let inputs = CorpusLoader.load([folder.path])
        #expect(Corpora.build(inputs).texts == ["The council met."])
        #expect(
            inputs.skipped.map { String($0.path.split(separator: "/").last ?? "") }.sorted()
                == ["gone.txt", "self"])
    }

    @Test("a file that fails while it is read is named")
    func unreadable() throws {
        let path = try temporary().write("good.txt", "Words.")
        let inputs = CorpusLoader.load(["/proc/self/mem", path])
        #expect(inputs.skipped.map(\.path) == ["/proc/self/mem"])
        #expect(inputs.skipped.map(\.reason) == ["cannot be read: Input/output error"])
        #expect(Corpora.build(inputs).texts == ["Words."])
    }

    @Test("a line, a file and a number of files beyond their limits are refused by name")
    func limits() throws {
        let folder = try temporary()
        var limits = InputLimits()
        limits.lineBytesMax = 1 << 20
        let line = Array(repeating: UInt8(ascii: "x"), count: (1 << 20) + 1)
        let long = try folder.write("long.txt", Array("Short.\n".utf8) + line)
        let row = try folder.write(
            "long.ndjson",
            Corpora.row(["text": "Short."]) + "{\"text\":\"" + String(decoding: line, as: UTF8.self)
                + "\"}\n")
        let inputs = CorpusLoader.load([long, row], limits: limits)
        #expect(
            inputs.skipped.map(\.reason) == [
                "line 2 is longer than 1 MiB: break the text into lines or files",
                "longer than 1 MiB",
            ])
        #expect(inputs.skipped.last?.path == row + ", line 2")
        #expect(Corpora.build(inputs).texts == ["Short."])
        limits.fileBytesMax = 1 << 20
        #expect(
            CorpusLoader.load([long], limits: limits).skipped.map(\.reason)
                == ["larger than 1 MiB: split it"])
        limits.filesMax = 1
        #expect(
            CorpusLoader.load([folder.path], limits: limits).skipped.last?.reason
                == "1 files beyond the limit")
    }

    @Test("bytes without a name are rows where they open an object, else text")
    func sniffed() throws {
        let folder = try temporary()
        let rows = try folder.write("rows", "\u{FEFF}" + Corpora.row(["text": "A row."]))
        let array = try folder.write("array", "[ {\"text\": \"In an array.\"} ]")
        let text = try folder.write("text", "[Applause] A text.")
        let state = Corpora.build(CorpusLoader.load([rows, array, text]))
        #expect(Set(state.texts) == ["A row.", "In an array.", "[Applause] A text."])
    }
}
