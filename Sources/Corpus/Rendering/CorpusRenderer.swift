package import Claims
import Extraction
import SystemIO

/// Writes every record of a corpus once, documents side by side.
package enum CorpusRenderer {
    /// The tables of one document.
    private struct DocumentTables: Sendable {
        let document: RecordTable
        let statements: RecordTable
        let figures: RecordTable
        let dates: RecordTable
    }

    /// Complexity: linear in the text of all records.
    package static func render(_ corpus: LinkedCorpus) -> RenderedCorpus {
        let names = RecordNames(
            corpus,
            documents: ParallelWork.parallelMap(corpus.documents.count) {
                DocumentNaming.names(of: corpus.documents[$0])
            })
        let tables = ParallelWork.parallelMap(corpus.documents.count) { number in
            let scope = RecordScope(corpus: corpus, names: names, document: number)
            return DocumentTables(
                document: DocumentRecord.table(scope), statements: StatementRecord.table(scope),
                figures: FigureRecord.table(scope), dates: DateRecord.table(scope))
        }
        return RenderedCorpus(
            documents: joined(tables.map(\.document), DocumentRecord.writer),
            people: PersonRecord.table(corpus, names), sources: SourceRecord.table(corpus, names),
            meetings: MeetingRecord.table(corpus, names), stories: StoryRecord.table(corpus, names),
            statements: joined(tables.map(\.statements), StatementRecord.writer),
            figures: joined(tables.map(\.figures), FigureRecord.writer),
            dates: joined(tables.map(\.dates), DateRecord.writer),
            claims: ClaimRecord.table(corpus, names),
            statementOffsets: offsets(tables.map(\.statements.count)),
            figureOffsets: offsets(tables.map(\.figures.count)),
            dateOffsets: offsets(tables.map(\.dates.count)),
            disagreements: DisagreementRecord.table(corpus, names),
            links: RecordLinks(corpus, names))
    }

    private static func joined(_ tables: [RecordTable], _ writer: RecordWriter) -> RecordTable {
        RecordWriter.joined(tables, emptyLike: writer.table())
    }

    private static func offsets(_ counts: [Int]) -> [Int] {
        var total = 0
        return counts.map { count in
            defer { total += count }
            return total
        } + [counts.reduce(0, +)]
    }
}

/// A document of a corpus, as the writers of its records see it.
struct RecordScope: Sendable {
    let corpus: LinkedCorpus
    let names: RecordNames
    /// Index into `corpus.documents`.
    let document: Int

    var source: ReadDocument { corpus.documents[document] }
    var own: RecordNames.DocumentNames { names.documents[document] }
}
