import Claims
import Extraction

/// The records of a corpus as lines of JSON: what `readout extract` prints.
package enum RecordLines {
    /// Hands out the lines in portions: documents with their records in text order, then meetings,
    /// stories, sources, people and claims.
    package static func write<Failure>(
        _ state: CorpusState, explained: Bool = false,
        to output: (ArraySlice<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        if explained { return try output(Explanation(state).bytes[...]) }
        let rendered = state.rendered
        var line: [UInt8] = []
        func put(_ table: RecordTable, _ number: Int) {
            line += table.json(number)
            line.append(0x0A)
        }
        for document in state.inputOrder {
            line.removeAll(keepingCapacity: true)
            put(rendered.documents, document)
            for record in inTextOrder(state.corpus.documents[document].records) {
                switch record.kind {
                case .statement:
                    put(rendered.statements, rendered.statementOffsets[document] + record.number)
                case .figure:
                    put(rendered.figures, rendered.figureOffsets[document] + record.number)
                case .date: put(rendered.dates, rendered.dateOffsets[document] + record.number)
                }
            }
            try output(line[...])
        }
        for table in [
            rendered.meetings, rendered.stories, rendered.sources, rendered.people,
            rendered.claims,
        ] {
            line.removeAll(keepingCapacity: true)
            for number in 0..<table.count { put(table, number) }
            try output(line[...])
        }
    }

    private enum Kind { case statement, figure, date }

    private static func inTextOrder(
        _ records: DocumentExtraction
    ) -> [(kind: Kind, number: Int)] {
        let statements = records.statements.enumerated().map {
            (passage: $0.element.passage, kind: Kind.statement, number: $0.offset)
        }
        let figures = records.figures.enumerated().map {
            (passage: $0.element.passage, kind: Kind.figure, number: $0.offset)
        }
        let dates = records.dates.enumerated().map {
            (passage: $0.element.passage, kind: Kind.date, number: $0.offset)
        }
        return (statements + figures + dates).enumerated()
            .sorted {
                $0.element.passage == $1.element.passage
                    ? $0.offset < $1.offset : $0.element.passage < $1.element.passage
            }
            .map { ($0.element.kind, $0.element.number) }
    }
}
