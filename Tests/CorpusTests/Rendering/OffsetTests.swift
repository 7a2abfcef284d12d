import Claims
import Extraction
import Foundation
import TextAnalysis
import Testing

@testable import Corpus

@Suite("Offsets are code points")
struct OffsetTests {
    static let text = """
        “Straße” and ｗｉｄｅ words, a family 👩‍👩‍👧 and a cafe\u{301}.\r
        The council of Ålesund received 48 guests, and 7 of them stayed for the 北京 fair.
        """

    @Test("a document's place in its file counts code points, front matter included")
    func places() throws {
        let file = "---\ntitle: Čaj\n---\n" + Self.text
        let state = Corpora.state(files: [("a.txt", file)])
        let record = try #require(
            try Corpora.lines(state).first { $0["type"] as? String == "document" })
        let start = try #require(record["file_start"] as? Int)
        let end = try #require(record["file_end"] as? Int)
        let scalars = Array(file.unicodeScalars)
        #expect(Self.string(scalars[start..<end]) == state.texts[0])
        #expect(end == scalars.count)
    }

    @Test("`exact` is what stands between start and end, with 32 code points on either side")
    func passages() throws {
        let passages = ["“Straße”", "👩‍👩‍👧", "e\u{301}", "48 guests", "7", "北京 fair."]
        let table = CorpusRenderer.render(Self.corpus(figures: passages)).figures
        let scalars = Array(Self.text.unicodeScalars)
        for number in 0..<table.count {
            let object = try JSONSerialization.jsonObject(with: Data(table.json(number)))
            let record = try #require(object as? [String: Any])
            let passage = try #require(record["passage"] as? [String: Any])
            let start = try #require(passage["start"] as? Int)
            let end = try #require(passage["end"] as? Int)
            #expect(passage["exact"] as? String == passages[number])
            #expect(Self.string(scalars[start..<end]) == passages[number])
            let before = max(0, start - 32)..<start
            let after = end..<min(scalars.count, end + 32)
            #expect(passage["prefix"] as? String == Self.string(scalars[before]))
            #expect(passage["suffix"] as? String == Self.string(scalars[after]))
            #expect(record["id"] as? String == "f-d-\(start)-\(end)")
        }
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// One document that holds a figure at the first place of each of some words.
    private static func corpus(figures words: [String]) -> LinkedCorpus {
        let text = SourceText(Self.text)
        var records = DocumentExtraction()
        records.figures = words.map { words in
            let start = text.bytes.firstRange(of: Array(words.utf8))?.lowerBound ?? 0
            let range = TextRange(start, start + words.utf8.count)
            return Figure(
                passage: range, surface: range, value: 1, evidence: Evidence(rule: "test"))
        }
        let document = ReadDocument(
            id: "d", sha256: "00", title: nil, source: nil, published: nil, url: nil, file: nil,
            inputRange: text.range, inputCodePoints: 0..<text.codePointCount,
            analysis: TextAnalyzer.analyze(text), records: records)
        return CorpusLinker.link([document])
    }
}
