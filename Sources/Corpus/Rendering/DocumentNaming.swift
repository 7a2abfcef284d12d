import Extraction
import TextAnalysis

/// Names the records of one document: kind, document, passage.
enum DocumentNaming {
    static func names(of document: ReadDocument) -> RecordNames.DocumentNames {
        let records = document.records
        return RecordNames.DocumentNames(
            statements: unique("s", document, records.statements.map(\.passage)),
            figures: unique("f", document, records.figures.map(\.passage)),
            dates: unique("d", document, records.dates.map(\.passage)),
            person: Array(repeating: nil, count: records.people.count),
            meeting: Array(repeating: nil, count: records.statements.count),
            statementOfFigure: innermostStatements(records))
    }

    /// `s-4f0c…-6317-6340`, in code points.
    static func name(_ kind: String, _ document: ReadDocument, _ passage: TextRange) -> String {
        let codePoints = document.analysis.text.codePoints(passage)
        return "\(kind)-\(document.id)-\(codePoints.lowerBound)-\(codePoints.upperBound)"
    }

    private static func unique(
        _ kind: String, _ document: ReadDocument, _ passages: [TextRange]
    ) -> [String] {
        var taken = UniqueNames()
        return passages.map { taken.unique(name(kind, document, $0)) }
    }

    /// Per figure: the shortest statement whose content holds it.
    ///
    /// Complexity: linear in figures and statements, times the depth of nesting.
    private static func innermostStatements(_ records: DocumentExtraction) -> [Int?] {
        let statements = records.statements
        let order = statements.indices.sorted { statements[$0].passage < statements[$1].passage }
        var result: [Int?] = Array(repeating: nil, count: records.figures.count)
        var open: [Int] = []
        var next = 0
        for figure in records.figures.indices.sorted(by: {
            records.figures[$0].passage < records.figures[$1].passage
        }) {
            let range = records.figures[figure].surface
            while next < order.count, statements[order[next]].passage.start <= range.start {
                open.append(order[next])
                next += 1
            }
            open.removeAll { statements[$0].passage.end <= range.start }
            result[figure] =
                open
                .filter { statements[$0].content.contains { $0.contains(range) } }
                .min { statements[$0].passage.count < statements[$1].passage.count }
        }
        return result
    }
}
