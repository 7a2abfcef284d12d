import Claims
import Corpus
import Extraction
import Testing
import TextAnalysis

@Suite("Documents given as JSON")
struct DocumentRowsTests {
    @Test("a row's members say what its text does not")
    func members() throws {
        let state = try Corpora.state(
            "rows.ndjson",
            Corpora.row([
                "id": "talks-1", "text": "The two ministers met.", "title": "Ministers meet",
                "url": "https://herald.example/talks", "source": "Larkdale Herald",
                "published": "2031-05-04T10:30", "language": "en",
            ]).utf8)
        let document = try #require(state.corpus.documents.first)
        #expect(document.id == "talks-1")
        #expect(document.title == "Ministers meet")
        #expect(document.url == "https://herald.example/talks")
        #expect(document.source == "Larkdale Herald")
        #expect(document.published == "2031-05-04T10:30")
        #expect(document.language == "en")
        #expect(document.file == nil)
        #expect(state.skippedInputs.isEmpty)
    }

    @Test("the JSON that trafilatura writes is a document")
    func trafilatura() throws {
        let state = try Corpora.state(
            "page.json",
            #"""
            {"title": "Ministers meet", "author": "Ana Quispe", "hostname": "herald.example",
             "date": "2031-05-04", "fingerprint": "0f", "id": null, "license": null,
             "text": "The two ministers met.\nThey talked.", "language": null,
             "source": "https://www.herald.example/talks", "source-hostname": "Herald",
             "categories": "", "tags": "talks"}
            """#.utf8)
        let document = try #require(state.corpus.documents.first)
        #expect(state.texts == ["The two ministers met.\nThey talked."])
        #expect(document.source == "herald.example")
        #expect(document.url == "https://www.herald.example/talks")
        #expect(document.published == "2031-05-04")
        #expect(document.title == "Ministers meet")
    }

    @Test("without a publisher's name the host of the address stands for it")
    func host() throws {
        let state = try Corpora.state(
            "rows.ndjson",
            Corpora.row(["text": "Words.", "url": "https://www.gazette.example:8443/a?b"]).utf8)
        #expect(state.corpus.documents.map(\.source) == ["gazette.example"])
    }

    @Test("an array's elements are documents, and each bad one is named by its number")
    func array() throws {
        let state = try Corpora.state(
            "list.json", #"[{"text":"First."}, 7, {"text":""}, {"text":"Fourth."}, {}]"#.utf8)
        #expect(Set(state.texts) == ["First.", "Fourth."])
        #expect(
            state.skippedInputs.map { $0.path.split(separator: ",").last } == [
                " element 2", " element 3", " element 5",
            ])
        #expect(
            state.skippedInputs.map(\.reason) == [
                "not a JSON object", "the member \"text\" is empty", "no string member \"text\"",
            ])
    }

    @Test("a bad line is named by its number and the rest is read")
    func badLines() throws {
        let lines = [
            #"{"text":"One."}"#, "", #"{"text": "cut"#, #"{"id":5,"text":"Four."}"#,
            "{\"text\":\"caf\u{0}\"}", "no JSON at all", #"{"text":"Seven."}"#,
        ]
        let state = try Corpora.state("rows.ndjson", lines.joined(separator: "\r\n").utf8)
        #expect(Set(state.texts) == ["One.", "Four.", "Seven."])
        #expect(state.corpus.documents.contains { $0.id == "5" })
        #expect(
            state.skippedInputs.map { String($0.path.split(separator: ",").last ?? "") } == [
                " line 3", " line 5", " line 6",
            ])
        #expect(
            state.skippedInputs.first?.reason
                == "not JSON: the text ends inside a value, at byte 14 of the line")
    }

    @Test("a line in another encoding is refused alone")
    func encoding() throws {
        let bad = Array("{\"text\":\"caf".utf8) + [0xE9] + Array("\"}\n".utf8)
        let state = try Corpora.state("rows.ndjson", bad + Array("{\"text\":\"Good.\"}".utf8))
        #expect(state.texts == ["Good."])
        #expect(
            state.skippedInputs.map(\.reason)
                == ["not JSON: bytes that are not UTF-8, at byte 13 of the line"])
    }

    @Test("broken JSON on several lines is one fault, with line and byte")
    func oneValue() throws {
        let object = try Corpora.state("page.json", "{\n \"text\": \"Words.\",\n \"id\": x\n}".utf8)
        #expect(
            object.skippedInputs.map(\.reason)
                == ["not JSON: a character that JSON does not allow here, at line 3, byte 8"])
        let array = try Corpora.state("list.json", "[\n{\"text\": \"Words.\"},\n{]\n".utf8)
        #expect(array.skippedInputs.count == 1)
        #expect(array.skippedInputs.first?.reason.hasSuffix("at line 3, byte 2") == true)
    }

    @Test("a byte order mark before rows is passed over")
    func mark() throws {
        let state = try Corpora.state(
            "rows.ndjson", ("\u{FEFF}{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n").utf8)
        #expect(Set(state.texts) == ["One.", "Two."])
        #expect(state.skippedInputs.isEmpty)
    }

    @Test("a date that is not understood is told, and the document is read without it")
    func date() throws {
        let state = try Corpora.state(
            "rows.ndjson", Corpora.row(["text": "Words.", "date": "May 4th"]).utf8)
        #expect(state.corpus.documents.map(\.published) == [nil])
        #expect(state.skippedInputs.first?.reason.contains("\"May 4th\" is not ISO 8601") == true)
    }

    @Test("faults beyond a hundred are counted, not listed")
    func manyFaults() throws {
        let lines = Array(repeating: "{]", count: 250) + [#"{"text":"Good."}"#]
        let state = try Corpora.state("rows.ndjson", lines.joined(separator: "\n").utf8)
        #expect(state.texts == ["Good."])
        #expect(state.skippedInputs.count == 101)
        #expect(state.skippedInputs.last?.reason == "150 more rows have faults")
    }

    @Test("a row is one document, whatever its text looks like")
    func unsplit() throws {
        let text = "---\ntitle: No front matter\n---\nWords.\n"
        let state = try Corpora.state("rows.ndjson", Corpora.row(["text": text]).utf8)
        #expect(state.texts == [text])
        #expect(state.corpus.documents.first?.inputCodePoints == 0..<text.unicodeScalars.count)
    }
}
