import Claims
import Corpus
import Extraction

/// Documents, and the dates that they name: filters and orders.
enum DocumentCollection {
    static func documents(_ facts: CorpusFacts) -> RecordCollection {
        let documents = facts.corpus.documents
        var builder = CollectionBuilder(.documents, facts.rendered.documents)
        let own = Array(documents.indices)
        builder.addDocumentFilters(facts, own)
        builder.facet(.meeting, facts.meetings) { document, add in
            facts.meetingsOf[document].forEach(add)
        }
        builder.facet(.speaker, facts.people) { document, add in
            let offsets = facts.rendered.statementOffsets
            for statement in offsets[document]..<offsets[document + 1] {
                if let speaker = facts.rendered.links.speakerOfStatement[statement] { add(speaker) }
            }
        }
        builder.orders = [
            .published(facts, own),
            SortOrder("title", count: own.count) { documents[$0].title?.lowercased() },
            SortOrder("source", count: own.count) { facts.sourceName(of: $0)?.lowercased() },
            SortOrder("statements", count: own.count) { documents[$0].records.statements.count },
            SortOrder("figures", count: own.count) { documents[$0].records.figures.count },
        ]
        return RecordCollection(builder)
    }

    static func dates(_ facts: CorpusFacts) -> RecordCollection {
        let dates = facts.corpus.documents.flatMap(\.records.dates)
        var documentOf: [Int] = []
        for (number, document) in facts.corpus.documents.enumerated() {
            documentOf += repeatElement(number, count: document.records.dates.count)
        }
        var builder = CollectionBuilder(.dates, facts.rendered.dates)
        builder.facet(.document, facts.documents) { date, add in add(documentOf[date]) }
        builder.facet(.kind, words: ["date", "time", "duration", "set"]) { dates[$0].kind.rawValue }
        builder.orders = [
            .published(facts, documentOf),
            SortOrder("value", count: dates.count) { dates[$0].value },
        ]
        return RecordCollection(builder)
    }
}
