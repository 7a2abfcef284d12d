package import TextAnalysis

/// Everything found in one document, each list in text order.
///
/// Records refer to each other by index; identifiers are made where records are written.
package struct DocumentExtraction: Sendable {
    package var people: [DocumentPerson] = []
    package var statements: [Statement] = []
    package var figures: [Figure] = []
    package var dates: [DateExpression] = []
    package var meetings: [MeetingReport] = []

    package init() {}

    /// The innermost statement whose content holds `range`: who says a figure.
    ///
    /// Nil for narration.
    ///
    /// Complexity: linear in the statements that start before the range.
    package func statement(holding range: TextRange) -> Int? {
        var innermost: Int?
        for (index, statement) in statements.enumerated() {
            if statement.passage.start > range.start { break }
            guard statement.content.contains(where: { $0.contains(range) }) else { continue }
            if let best = innermost,
                statements[best].passage.count <= statement.passage.count
            {
                continue
            }
            innermost = index
        }
        return innermost
    }
}
