package import Extraction
import TextAnalysis

/// The innermost statement around each of a document's figures.
///
/// One sweep over both lists, where asking for each figure anew would cost the product of the two.
package struct StatementsOfFigures {
    /// Per figure: index into the document's statements; nil for narration.
    package let statements: [Int?]

    /// Complexity: linear in statements and figures, times the depth to which statements nest.
    package init(_ records: DocumentExtraction) {
        var open: [Int] = []
        var next = 0
        statements = records.figures.map { figure in
            let place = figure.surface
            while next < records.statements.count,
                records.statements[next].passage.start <= place.start
            {
                open.append(next)
                next += 1
            }
            open.removeAll { records.statements[$0].passage.end <= place.start }
            return open.filter { index in
                records.statements[index].content.contains { $0.contains(place) }
            }.min {
                records.statements[$0].passage.count < records.statements[$1].passage.count
            }
        }
    }
}
