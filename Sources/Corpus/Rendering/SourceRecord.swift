import Claims
import WireFormats

/// The records of publishers.
enum SourceRecord {
    static var writer: RecordWriter {
        RecordWriter(kind: "source", members: ["kind", "name", "documents", "origin"])
    }

    static func table(_ corpus: LinkedCorpus, _ names: RecordNames) -> RecordTable {
        var writer = Self.writer
        var firstOfOrigin: [Int: Int] = [:]
        for (number, source) in corpus.sources.enumerated()
        where firstOfOrigin[source.origin] == nil {
            firstOfOrigin[source.origin] = number
        }
        for (number, source) in corpus.sources.enumerated() {
            writer.begin(names.sources[number])
            writer.member("kind", string: source.kind.rawValue)
            writer.member("name", string: source.name)
            writer.member("documents", int: source.documents.count)
            let origin = firstOfOrigin[source.origin, default: number]
            writer.member("origin", string: names.sources[origin])
            writer.end()
        }
        return writer.table()
    }
}
