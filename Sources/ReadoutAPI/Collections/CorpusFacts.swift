import Claims
import Corpus
import Extraction

/// What filters of several kinds ask of a corpus, worked out once.
struct CorpusFacts {
    let corpus: LinkedCorpus
    let rendered: RenderedCorpus

    let documents: FacetValues
    let people: FacetValues
    let sources: FacetValues
    let meetings: FacetValues
    let stories: FacetValues

    /// Per document: its source, its meetings (parts with their wholes), and its date as a span.
    let sourceOf: [Int?]
    let meetingsOf: [[Int]]
    let dateOf: [(low: Double, high: Double)?]
    /// Per statement and figure: its document.
    let documentOfStatement: [Int]
    let documentOfFigure: [Int]
    /// Per statement: the meetings that it was made at.
    let meetingsOfStatement: [[Int]]

    init(_ state: CorpusState) {
        corpus = state.corpus
        rendered = state.rendered
        documents = FacetValues("document", rendered.documents.identifiers)
        people = FacetValues(
            "person", rendered.people.identifiers,
            names: NameTable(corpus.people.map { [$0.name] + $0.names }))
        sources = FacetValues(
            "source", rendered.sources.identifiers,
            names: NameTable(corpus.sources.map { [$0.name] }))
        meetings = FacetValues("meeting", rendered.meetings.identifiers)
        stories = FacetValues("story", rendered.stories.identifiers)
        sourceOf = Self.sources(of: corpus)
        dateOf = corpus.documents.map { $0.published.flatMap(Self.span) }
        documentOfStatement = Self.owners(rendered.statementOffsets)
        documentOfFigure = Self.owners(rendered.figureOffsets)
        (meetingsOf, meetingsOfStatement) = Self.meetings(of: corpus, rendered)
    }

    /// The meetings of a figure: its statement's, or its document's where the text itself speaks.
    func meetings(ofFigure figure: Int) -> [Int] {
        if let statement = rendered.links.statementOfFigure[figure] {
            let meetings = meetingsOfStatement[statement]
            if !meetings.isEmpty { return meetings }
        }
        return meetingsOf[documentOfFigure[figure]]
    }

    func speaker(ofFigure figure: Int) -> Int? {
        rendered.links.statementOfFigure[figure].flatMap { rendered.links.speakerOfStatement[$0] }
    }

    /// The name of a document's source, stated or known from who publishes there.
    func sourceName(of document: Int) -> String? {
        sourceOf[document].map { corpus.sources[$0].name }
    }

    /// The span that an ISO 8601 text stands for; what is finer than seconds, or a zone, is left out.
    static func span(_ iso: String) -> (low: Double, high: Double)? {
        for length in [iso.utf8.count, 19, 16, 10, 7, 4] where length <= iso.utf8.count {
            if let key = DateKey(String(iso.prefix(length))) { return (key.first, key.last) }
        }
        return nil
    }

    private static func sources(of corpus: LinkedCorpus) -> [Int?] {
        var result: [Int?] = Array(repeating: nil, count: corpus.documents.count)
        for (number, source) in corpus.sources.enumerated() {
            for document in source.documents { result[document] = number }
        }
        return result
    }

    private static func owners(_ offsets: [Int]) -> [Int] {
        var owners: [Int] = []
        for (document, (first, end)) in zip(offsets, offsets.dropFirst()).enumerated() {
            owners += repeatElement(document, count: end - first)
        }
        return owners
    }

    private static func meetings(
        of corpus: LinkedCorpus, _ rendered: RenderedCorpus
    ) -> (documents: [[Int]], statements: [[Int]]) {
        var documents: [[Int]] = Array(repeating: [], count: corpus.documents.count)
        var statements: [[Int]] = Array(repeating: [], count: rendered.statements.count)
        func add(_ number: Int, to list: inout [Int]) {
            if !list.contains(number) { list.append(number) }
        }
        for (number, meeting) in corpus.meetings.enumerated() {
            for place in [number, meeting.partOf].compactMap({ $0 }) {
                for document in meeting.documents { add(place, to: &documents[document]) }
                for statement in meeting.statements {
                    let at = rendered.statementOffsets[statement.document] + statement.index
                    add(place, to: &statements[at])
                }
            }
        }
        return (documents, statements)
    }
}
