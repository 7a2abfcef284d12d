import Claims
import WireFormats

/// The records of publishers.
enum SourceRecord {
    static var writer: RecordWriter {
        RecordWriter(kind: "source", members: ["kind", "name", "documents", "origin"])
    }

    static func table(_ corpus: LinkedCorpus, _ names: RecordNames) -> RecordTable {
        var writer = Self.writer
        for (number, source) in corpus.sources.enumerated() {
            writer.begin(names.sources[number])
            writer.member("kind", string: source.kind.rawValue)
            writer.member("name", string: source.name)
            writer.member("documents", int: source.documents.count)
            let origin = corpus.sources.firstIndex { $0.origin == source.origin } ?? number
            writer.member("origin", string: names.sources[origin])
            writer.end()
        }
        return writer.table()
    }
}
