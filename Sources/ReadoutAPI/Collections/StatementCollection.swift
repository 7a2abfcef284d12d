import Claims
import Corpus
import Extraction
import TextAnalysis

/// Statements: filters and orders.
enum StatementCollection {
    static func make(_ facts: CorpusFacts) -> RecordCollection {
        let statements = facts.corpus.documents.flatMap(\.records.statements)
        let words = wordCounts(facts)
        let speakers = facts.rendered.links.speakerOfStatement
        var builder = CollectionBuilder(.statements, facts.rendered.statements)
        builder.addDocumentFilters(facts, facts.documentOfStatement)
        builder.facet(.meeting, facts.meetings) { statement, add in
            for meeting in facts.meetingsOfStatement[statement] { add(meeting) }
        }
        builder.facet(.speaker, facts.people) { statement, add in
            if let speaker = speakers[statement] { add(speaker) }
        }
        builder.facet(.mode, words: Statement.Mode.allCases.map(\.rawValue)) {
            statements[$0].mode.rawValue
        }
        let withFigure = Set(facts.rendered.links.statementOfFigure.compactMap { $0 })
        builder.facet(.hasFigure, words: ["true", "false"]) {
            withFigure.contains($0) ? "true" : "false"
        }
        builder.column(.wordsMin, Column(counts: words))
        builder.orders = [
            .published(facts, facts.documentOfStatement),
            SortOrder("words", count: words.count) { words[$0] },
            SortOrder("speaker", count: words.count) { number in
                speakers[number].map { facts.corpus.people[$0].name.lowercased() }
            },
        ]
        return RecordCollection(builder)
    }

    /// Words and numbers of the content of each statement.
    private static func wordCounts(_ facts: CorpusFacts) -> [Int] {
        facts.corpus.documents.flatMap { document in
            let analysis = document.analysis
            return document.records.statements.map { statement in
                statement.content.reduce(0) { count, range in
                    count
                        + analysis.tokenIndices(in: range).count { index in
                            switch analysis.tokens[index].kind {
                            case .word, .number: true
                            case .possessive, .quote, .dash, .symbol, .punctuation: false
                            }
                        }
                }
            }
        }
    }
}

extension CollectionBuilder {
    /// The filters that a record has through its document.
    mutating func addDocumentFilters(_ facts: CorpusFacts, _ documentOf: [Int]) {
        facet(.document, facts.documents) { record, add in add(documentOf[record]) }
        facet(.documentKind, words: DocumentFacts.kinds) { record in
            facts.corpus.documents[documentOf[record]].analysis.layout.kind.rawValue
        }
        facet(.source, facts.sources) { record, add in
            if let source = facts.sourceOf[documentOf[record]] { add(source) }
        }
        facet(.story, facts.stories) { record, add in
            if let story = facts.rendered.links.storyOfDocument[documentOf[record]] { add(story) }
        }
        let dates = Column(documentOf.map { facts.dateOf[$0] })
        column(.from, dates)
        column(.to, dates)
    }
}

/// Words that documents are told apart by.
enum DocumentFacts {
    static let kinds = ["transcript", "report", "teaser"]
}

extension SortOrder {
    /// The total order: publication of the document, then place in it.
    static func published(_ facts: CorpusFacts, _ documentOf: [Int]) -> SortOrder {
        SortOrder(natural: "published", count: documentOf.count) { record in
            facts.corpus.documents[documentOf[record]].published != nil
        }
    }
}
