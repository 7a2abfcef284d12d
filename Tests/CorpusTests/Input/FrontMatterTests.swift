import Claims
import Corpus
import Extraction
import Testing
import TextAnalysis

@Suite("Front matter")
struct FrontMatterTests {
    private func document(_ text: String) throws -> (CorpusState, String) {
        let state = try Corpora.state("page.md", text.utf8)
        return (state, try #require(state.texts.first))
    }

    @Test("its lines are taken for the text behind it, whose place in the file counts it")
    func head() throws {
        let file = """
            ---
            title: "Ministers meet"
            # where it stood
            publisher: Larkdale Herald
            date: 2031-05-04 10:30 +02:00
            tags:
              - talks
            - harbour
            lang: en

            ---
            The two ministers met.
            """
        let (state, text) = try document(file)
        let document = try #require(state.corpus.documents.first)
        #expect(text == "The two ministers met.")
        #expect(document.title == "Ministers meet")
        #expect(document.source == "Larkdale Herald")
        #expect(document.published == "2031-05-04T10:30+02:00")
        #expect(document.language == "en")
        let end = file.unicodeScalars.count
        #expect(document.inputCodePoints == (end - 22)..<end)
        #expect(state.skippedInputs.isEmpty)
    }

    @Test("a byte order mark and carriage returns do not hide it")
    func windows() throws {
        let (state, text) = try document("\u{FEFF}---\r\ntitle: Ministers\r\n---\r\nThey met.\r\n")
        #expect(text == "They met.\r\n")
        #expect(state.corpus.documents.first?.title == "Ministers")
    }

    @Test(
        "lines of another shape make it text",
        arguments: [
            "---\nThe minister said so.\n---\nAnd left.", "---\ntitle: No end\nThe minister left.",
            "--- \ntitle: x\n---\nWords.", "----\ntitle: x\n---\nWords.",
        ])
    func none(_ text: String) throws {
        #expect(try document(text).1 == text)
    }

    @Test("a date that is not understood is told")
    func date() throws {
        let (state, text) = try document("---\ndate: 4 May\n---\nThey met.")
        #expect(text == "They met.")
        #expect(state.corpus.documents.first?.published == nil)
        #expect(state.skippedInputs.first?.reason.contains("\"4 May\" is not ISO 8601") == true)
    }

    @Test(
        "publication dates are ISO 8601, as precise as stated",
        arguments: [
            ("2031", "2031"), ("2031-05", "2031-05"), ("2031-05-04", "2031-05-04"),
            ("2031-05-04T10:30", "2031-05-04T10:30"),
            ("2031-05-04 10:30:15", "2031-05-04T10:30:15"),
            ("2031-05-04T10:30:00Z", "2031-05-04T10:30:00Z"), ("2031-13", nil), ("2031-02-30", nil),
            ("2031-05-04T25:00", nil), ("04.05.2031", nil), ("2031-5-4", nil),
            ("2031-05-04 in the morning", nil),
        ])
    func dates(_ text: String, _ expected: String?) throws {
        let (state, _) = try document("---\ndate: \(text)\n---\nThey met.")
        #expect(state.corpus.documents.first?.published == expected)
    }
}
