import Claims
import Extraction
import WireFormats

/// The records of the dates, times and durations that a document names.
enum DateRecord {
    static var writer: RecordWriter {
        RecordWriter(kind: "date", members: ["passage", "value", "kind", "document", "evidence"])
    }

    static func table(_ scope: RecordScope) -> RecordTable {
        var writer = Self.writer
        for (number, date) in scope.source.records.dates.enumerated() {
            writer.begin(scope.own.dates[number])
            writer.member("passage")
            writer.write { $0.passage(date.passage, of: scope.source) }
            writer.member("value", string: date.value)
            writer.member("kind", string: date.kind.rawValue)
            writer.member("document", string: scope.source.id)
            writer.member("evidence")
            writer.write { $0.evidence(date.evidence) }
            writer.end()
        }
        return writer.table()
    }
}
