import Claims
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
            statementOfFigure: InnermostStatements(
                around: records.figures.map(\.surface), in: records
            ).indices)
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
}
