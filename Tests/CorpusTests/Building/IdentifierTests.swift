import Claims
import Corpus
import Extraction
import Testing

@Suite("Identifiers come from content")
struct IdentifierTests {
    static let files = [
        ("a.txt", "---\nsource: Larkdale Herald\npublished: 2031-05-04\n---\nThe council met."),
        ("b.txt", "---\nsource: Harbour Post\npublished: 2031-05-05\n---\nThe council met."),
        ("c.txt", "---\nsource: Harbour Post\n---\nThe bridge was closed on Friday."),
        ("d.txt", "---\nsource: Larkdale Herald\npublished: 2031-05-04\n---\nThe council met."),
        ("rows.ndjson", "{\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"x\",\"text\":\"Two.\"}"),
    ]

    /// What the corpus knows of each document, without the file that it came from.
    private func summary(_ order: [Int]) -> [String] {
        let state = Corpora.state(files: order.map { Self.files[$0] })
        return state.corpus.documents.enumerated().map { number, document in
            let original = state.corpus.duplicateOf[number].map { state.corpus.documents[$0].id }
            return "\(document.id) \(document.sha256) \(original ?? "")"
        } + [state.version]
    }

    @Test("the order of loading changes none of them")
    func order() {
        let expected = summary([0, 1, 2, 3, 4])
        #expect(summary([4, 3, 2, 1, 0]) == expected)
        #expect(summary([2, 0, 4, 1, 3]) == expected)
    }

    @Test("the same text twice is two documents, the later a duplicate of the earlier")
    func duplicates() throws {
        let state = Corpora.state(files: Self.files)
        let documents = state.corpus.documents
        #expect(documents.count == 6)
        #expect(Set(documents.map(\.id)).count == 6)
        let originals = documents.indices.map { state.corpus.duplicateOf[$0] }
        #expect(originals == [nil, 0, 0, nil, nil, nil])
        let lines = try Corpora.lines(state).filter { $0["type"] as? String == "document" }
        let copies = lines.compactMap { $0["duplicate_of"] as? String }
        #expect(copies == [documents[0].id, documents[0].id])
    }

    @Test("a text that changes by one letter is another document")
    func change() {
        let one = Corpora.state(files: [("a.txt", "The council met.")])
        let other = Corpora.state(files: [("a.txt", "The council meet.")])
        #expect(one.corpus.documents[0].id != other.corpus.documents[0].id)
        #expect(one.version != other.version)
    }

    @Test("documents stand by publication date, the undated last")
    func totalOrder() {
        let published = Corpora.state(files: Self.files).corpus.documents.map(\.published)
        #expect(published == ["2031-05-04", "2031-05-04", "2031-05-05", nil, nil, nil])
    }
}
