import Claims
import Corpus
import Extraction
import SearchIndex
import TextAnalysis

/// The indexes of a corpus: what a search reads of each record.
struct SearchTexts: Sendable {
    /// Statements, figures, claims and documents, each numbered as its table is.
    let index: IndexSnapshot
    /// Figures by what they measure and count.
    let measures: IndexSnapshot

    /// The kinds that a search finds, in the order of their entries.
    static let resources: [Resource] = [.statements, .figures, .claims, .documents]

    /// Complexity: linear in the texts.
    init(_ facts: CorpusFacts) {
        let corpus = facts.corpus
        var writer = IndexWriter()
        for document in corpus.documents {
            for statement in document.records.statements {
                writer.add(
                    document.analysis, ranges: statement.content,
                    strings: statement.speaker.map { [$0.name] } ?? [],
                    kind: Resource.statements.rawValue)
            }
        }
        for document in corpus.documents {
            for figure in document.records.figures {
                writer.add(
                    document.analysis, ranges: [Self.sentence(of: figure, in: document)],
                    kind: Resource.figures.rawValue)
            }
        }
        for claim in corpus.claims {
            let texts = claim.assertions.map { assertion in
                let document = corpus.documents[assertion.document]
                return (document.analysis, Self.range(of: assertion, in: document))
            }
            writer.add(
                texts[0].0, ranges: [texts[0].1],
                strings: texts.dropFirst().map { $0.0.text.string($0.1) },
                kind: Resource.claims.rawValue)
        }
        for (number, document) in corpus.documents.enumerated() {
            writer.add(
                document.analysis, ranges: [document.analysis.text.range],
                strings: [document.title, facts.sourceName(of: number)].compactMap { $0 },
                kind: Resource.documents.rawValue)
        }
        index = writer.finish()
        measures = Self.measures(of: corpus)
    }

    /// The entries of a kind, in the order of its records.
    func entries(of resource: Resource) -> Range<Int> { index.entries(ofKind: resource.rawValue) }

    /// A claim by a figure is found by the sentence that the figure stands in.
    static func range(of assertion: Claim.Assertion, in document: ReadDocument) -> TextRange {
        assertion.figure.map { sentence(of: document.records.figures[$0], in: document) }
            ?? assertion.passage
    }

    static func sentence(of figure: Figure, in document: ReadDocument) -> TextRange {
        guard let number = document.analysis.sentenceIndex(atByte: figure.passage.start) else {
            return figure.passage
        }
        let range = document.analysis.sentences[number].range
        return range.contains(figure.passage) ? range : figure.passage
    }

    private static func measures(of corpus: LinkedCorpus) -> IndexSnapshot {
        var writer = IndexWriter()
        for document in corpus.documents {
            for figure in document.records.figures {
                let ranges = [figure.measures, figure.counted].compactMap { $0 }
                writer.add(document.analysis, ranges: ranges, kind: 0)
            }
        }
        return writer.finish()
    }
}
