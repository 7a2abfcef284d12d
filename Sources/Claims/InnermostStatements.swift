package import Extraction
package import TextAnalysis

/// The innermost statement around each of some places of a document.
///
/// One sweep over both lists, where asking for each place anew would cost the product of the two.
package struct InnermostStatements {
    /// Per place: index into the document's statements; nil for narration.
    package let indices: [Int?]

    /// Takes places in text order.
    ///
    /// Complexity: linear in statements and places, times the depth to which statements nest.
    package init(around places: some Sequence<TextRange>, in records: DocumentExtraction) {
        let statements = records.statements
        var open: [Int] = []
        var next = 0
        indices = places.map { place in
            while next < statements.count, statements[next].passage.start <= place.start {
                open.append(next)
                next += 1
            }
            open.removeAll { statements[$0].passage.end <= place.start }
            return open.filter { index in
                statements[index].content.contains { $0.contains(place) }
            }.min { statements[$0].passage.count < statements[$1].passage.count }
        }
    }
}
