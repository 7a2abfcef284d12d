import Claims
import Extraction
import WireFormats

/// The records of a document's statements.
enum StatementRecord {
    static var writer: RecordWriter {
        RecordWriter(
            kind: "statement",
            members: [
                "mode", "speaker", "speaker_unknown", "cue", "addressee", "passage", "segments",
                "quoted", "meeting", "document", "figures", "evidence",
            ])
    }

    static func table(_ scope: RecordScope) -> RecordTable {
        var writer = Self.writer
        let figures = figuresByStatement(scope)
        for (number, statement) in scope.source.records.statements.enumerated() {
            writer.begin(scope.own.statements[number])
            writer.member("mode", string: statement.mode.rawValue)
            addAttribution(of: statement, scope, to: &writer)
            addContent(of: statement, scope, to: &writer)
            let meeting = scope.own.meeting[number]
            writer.member("meeting", string: meeting.map { scope.names.meetings[$0] })
            writer.member("document", string: scope.source.id)
            writer.member("figures", strings: figures[number].map { scope.own.figures[$0] })
            writer.member("evidence")
            writer.write { $0.evidence(statement.evidence) }
            writer.end()
        }
        return writer.table()
    }

    private static func figuresByStatement(_ scope: RecordScope) -> [[Int]] {
        var figures: [[Int]] = Array(repeating: [], count: scope.own.statements.count)
        for (figure, statement) in scope.own.statementOfFigure.enumerated() {
            if let statement { figures[statement].append(figure) }
        }
        return figures
    }

    private static func addAttribution(
        of statement: Statement, _ scope: RecordScope, to writer: inout RecordWriter
    ) {
        writer.member("speaker")
        writer.write { json in
            guard let speaker = statement.speaker else { return json.null() }
            add(speaker, scope, to: &json)
        }
        writer.member("speaker_unknown", string: statement.speakerUnknown?.rawValue)
        writer.member("cue")
        writer.write { $0.words(statement.cue, of: scope.source) }
        writer.member("addressee")
        writer.write { json in
            if statement.addressees.isEmpty { return json.null() }
            json.strings(statement.addressees)
        }
    }

    private static func add(_ speaker: Speaker, _ scope: RecordScope, to json: inout JSONWriter) {
        json.beginObject()
        json.member("person", scope.names.person(speaker.person, of: scope.document))
        json.member("name", speaker.name)
        json.member("role", speaker.role)
        json.name("mention")
        json.words(speaker.mention, of: scope.source)
        json.member("resolved_by", speaker.resolution.rawValue)
        json.endObject()
    }

    private static func addContent(
        of statement: Statement, _ scope: RecordScope, to writer: inout RecordWriter
    ) {
        writer.member("passage")
        writer.write { $0.passage(statement.passage, of: scope.source) }
        writer.member("segments")
        writer.write { $0.spans(statement.segments, of: scope.source) }
        writer.member("quoted")
        writer.write { $0.spans(statement.quoted, of: scope.source) }
    }
}
