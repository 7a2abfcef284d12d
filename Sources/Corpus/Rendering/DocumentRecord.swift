import Claims
import Extraction
import TextAnalysis
import WireFormats

/// The record of a document: where it comes from and what stands in it.
enum DocumentRecord {
    static var writer: RecordWriter {
        RecordWriter(
            kind: "document",
            members: [
                "source", "kind", "title", "published", "place", "language", "url", "file",
                "file_start", "file_end", "sha256", "credits", "topics", "persons", "geography",
                "duplicate_of", "story", "meetings", "statements", "figures", "skipped",
            ])
    }

    static func table(_ scope: RecordScope) -> RecordTable {
        var writer = Self.writer
        let document = scope.source
        let layout = document.analysis.layout
        writer.begin(document.id)
        addOrigin(of: scope, to: &writer)
        writer.member("credits", strings: words(layout.credits, document))
        writer.member("topics", strings: words(layout.topics, document))
        writer.member("persons", strings: words(layout.persons, document))
        writer.member("geography", strings: words(layout.geography, document))
        addLinks(of: scope, to: &writer)
        writer.member("statements", int: document.records.statements.count)
        writer.member("figures", int: document.records.figures.count)
        writer.member("skipped")
        writer.write { addSkipped(of: document, to: &$0) }
        writer.end()
        return writer.table()
    }

    private static func addOrigin(of scope: RecordScope, to writer: inout RecordWriter) {
        let document = scope.source
        let layout = document.analysis.layout
        let source = scope.names.sourceOf[scope.document]
        writer.member("source", string: source.map { scope.corpus.sources[$0].name })
        writer.member("kind", string: layout.kind.rawValue)
        writer.member("title", string: document.title)
        writer.member("published", string: document.published)
        writer.member("place", string: layout.place.map(document.analysis.text.string))
        writer.member("language", string: document.language)
        writer.member("url", string: document.url)
        writer.member("file", string: document.file)
        writer.member("file_start", int: document.inputCodePoints.lowerBound)
        writer.member("file_end", int: document.inputCodePoints.upperBound)
        writer.member("sha256", string: document.sha256)
    }

    private static func addLinks(of scope: RecordScope, to writer: inout RecordWriter) {
        let original = scope.corpus.duplicateOf[scope.document]
        writer.member("duplicate_of", string: original.map { scope.corpus.documents[$0].id })
        let story = scope.names.storyOf[scope.document]
        writer.member("story", string: story.map { scope.names.stories[$0] })
        writer.member(
            "meetings",
            strings: scope.names.meetingsOf[scope.document].map { scope.names.meetings[$0] })
    }

    private static func addSkipped(of document: ReadDocument, to json: inout JSONWriter) {
        json.beginArray()
        for skipped in document.analysis.layout.skipped {
            let codePoints = document.analysis.text.codePoints(skipped.range)
            json.beginArray()
            json.int(codePoints.lowerBound)
            json.int(codePoints.upperBound)
            json.string(skipped.reason.rawValue)
            json.endArray()
        }
        json.endArray()
    }

    private static func words(_ ranges: [TextRange], _ document: ReadDocument) -> [String] {
        ranges.map(document.analysis.text.string)
    }
}
