import Claims
import Extraction
import TextAnalysis
import WireFormats

/// The records of a document's figures.
enum FigureRecord {
    static var writer: RecordWriter {
        RecordWriter(
            kind: "figure",
            members: [
                "passage", "surface", "value", "low", "high", "bound", "unit", "unit_as_written",
                "dimension", "quantity", "counted", "measures", "speaker", "statement", "document",
                "as_of", "since", "change", "flags", "evidence",
            ])
    }

    static func table(_ scope: RecordScope) -> RecordTable {
        var writer = Self.writer
        for (number, figure) in scope.source.records.figures.enumerated() {
            writer.begin(scope.own.figures[number])
            addAmount(of: figure, scope, to: &writer)
            addMeaning(of: figure, scope, to: &writer)
            addSpeaker(of: number, scope, to: &writer)
            writer.member("document", string: scope.source.id)
            writer.member("as_of", string: figure.asOf)
            writer.member("since", string: figure.since)
            writer.member("change", string: figure.change?.rawValue)
            writer.member("flags", strings: figure.flags)
            writer.member("evidence")
            writer.write { $0.evidence(figure.evidence) }
            writer.end()
        }
        return writer.table()
    }

    private static func addAmount(
        of figure: Figure, _ scope: RecordScope, to writer: inout RecordWriter
    ) {
        writer.member("passage")
        writer.write { $0.passage(figure.passage, of: scope.source) }
        writer.member("surface")
        writer.write { $0.text(figure.surface, of: scope.source) }
        writer.member("value", number: figure.value)
        writer.member("low", number: figure.low)
        writer.member("high", number: figure.high)
        writer.member("bound", string: figure.bound.rawValue)
        writer.member("unit", string: figure.unit)
        writer.member("unit_as_written")
        writer.write { $0.optionalText(figure.unitAsWritten, of: scope.source) }
        writer.member("dimension", string: figure.dimension)
        writer.member("quantity")
        writer.write { add(figure.quantity, to: &$0) }
    }

    private static func add(_ quantity: Figure.Quantity?, to json: inout JSONWriter) {
        guard let quantity else { return json.null() }
        json.beginObject()
        json.name("value")
        json.number(quantity.value)
        json.member("unit", quantity.unit)
        json.name("base")
        json.beginObject()
        json.name("value")
        json.number(quantity.baseValue)
        json.member("unit", quantity.baseUnit)
        json.endObject()
        json.endObject()
    }

    private static func addMeaning(
        of figure: Figure, _ scope: RecordScope, to writer: inout RecordWriter
    ) {
        writer.member("counted")
        writer.write { $0.optionalText(figure.counted, of: scope.source) }
        writer.member("measures")
        writer.write { $0.optionalText(figure.measures, of: scope.source) }
    }

    private static func addSpeaker(
        of number: Int, _ scope: RecordScope, to writer: inout RecordWriter
    ) {
        let statement = scope.own.statementOfFigure[number]
        let speaker = statement.flatMap { scope.source.records.statements[$0].speaker }
        writer.member("speaker")
        writer.write { json in
            guard let speaker else { return json.null() }
            json.person(
                scope.names.person(speaker.person, of: scope.document), name: speaker.name)
        }
        writer.member("statement", string: statement.map { scope.own.statements[$0] })
    }
}
