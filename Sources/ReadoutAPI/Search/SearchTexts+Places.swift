import Claims
import Corpus
import Extraction
import TextAnalysis

extension SearchTexts {
    /// The document of a record, and what of it the search reads.
    func place(
        of resource: Resource, _ record: Int, in state: CorpusState
    ) -> (document: Int, ranges: [TextRange]) {
        let documents = state.corpus.documents
        switch resource {
        case .statements:
            let offsets = state.rendered.statementOffsets
            let document = Self.owner(of: record, offsets)
            let statement = documents[document].records.statements[record - offsets[document]]
            return (document, statement.content)
        case .figures:
            let offsets = state.rendered.figureOffsets
            let document = Self.owner(of: record, offsets)
            let figure = documents[document].records.figures[record - offsets[document]]
            return (document, [Self.sentence(of: figure, in: documents[document])])
        case .claims:
            let first = state.corpus.claims[record].assertions[0]
            return (first.document, [Self.range(of: first, in: documents[first.document])])
        case .documents: return (record, [documents[record].analysis.text.range])
        case .sources, .people, .meetings, .stories, .dates, .disagreements:
            preconditionFailure("a search finds statements, figures, claims and documents")
        }
    }

    /// The document whose records hold number `record`.
    ///
    /// Complexity: logarithmic.
    private static func owner(of record: Int, _ offsets: [Int]) -> Int {
        var low = 0
        var high = offsets.count - 1
        while high - low > 1 {
            let middle = (low + high) / 2
            if offsets[middle] <= record { low = middle } else { high = middle }
        }
        return low
    }
}
