import Claims
import Extraction
import TextAnalysis

/// A document written for a test, with the records that the test says it holds.
struct InventedDocument: Sendable {
    var text: String
    var source = 0
    var story: Int? = 0
    var published: String? = "2031-05-04"
    var figures: [(String, @Sendable (inout Figure) -> Void)] = []
    var statements: [(Statement.Mode, String, String)] = []
    var isDuplicate = false

    /// The range of the first place where `words` stand.
    static func range(of words: String, in text: String) -> TextRange {
        let bytes = Array(text.utf8)
        let wanted = Array(words.utf8)
        for start in 0...(bytes.count - wanted.count)
        where bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
            return TextRange(start, start + wanted.count)
        }
        preconditionFailure("the test's text lacks its own words: \(words)")
    }

    /// The document as read; speakers are persons in order of first appearance in `people`.
    func read(id: String, people: [String]) -> ReadDocument {
        let source = SourceText(text)
        var records = DocumentExtraction()
        records.people = people.map { DocumentPerson(kind: .person, name: $0, names: [$0]) }
        records.figures = figures.map { words, shape in
            let passage = Self.range(of: words, in: text)
            var figure = Figure(
                passage: passage, surface: passage, value: nil, evidence: Evidence(rule: "test"))
            shape(&figure)
            return figure
        }.sorted { $0.passage < $1.passage }
        records.statements = statements.map { mode, speaker, words in
            let person = people.firstIndex(of: speaker)
            return Statement(
                mode: mode,
                speaker: Speaker(
                    person: person, name: speaker, mention: nil, resolution: .fullName),
                cue: nil, passage: Self.range(of: words, in: text),
                evidence: Evidence(rule: "test"))
        }.sorted { $0.passage < $1.passage }
        return ReadDocument(
            id: id, sha256: id, title: nil, source: "source \(self.source)",
            published: published, url: nil, file: nil, inputRange: source.range,
            inputCodePoints: 0..<source.codePointCount, analysis: TextAnalyzer.analyze(source),
            records: records)
    }

    /// The claims of a corpus of such documents; each source is its own origin.
    static func claims(_ documents: [InventedDocument]) -> [Claim] {
        let (read, entities) = corpus(documents)
        return ClaimClusters.claims(of: read, entities: entities)
    }

    static func corpus(
        _ documents: [InventedDocument]
    ) -> (documents: [ReadDocument], entities: LinkedEntities) {
        var people: [String] = []
        for (_, speaker, _) in documents.flatMap(\.statements) where !people.contains(speaker) {
            people.append(speaker)
        }
        let read = documents.enumerated().map { $1.read(id: "d\($0)", people: people) }
        var entities = LinkedEntities(documents: read)
        entities.people = people.enumerated().map { index, name in
            Person(
                kind: .person, name: name, names: [name], roles: [],
                members: documents.indices.map { RecordReference(document: $0, index: index) })
        }
        for (index, document) in documents.enumerated() {
            entities.personOf[index] = Array(people.indices)
            entities.sourceOf[index] = document.source
            entities.originOf[index] = document.source
            entities.storyOf[index] = document.story
            entities.duplicateOf[index] = document.isDuplicate ? 0 : nil
        }
        entities.sources = (0...(documents.map(\.source).max() ?? 0)).map { number in
            Source(
                name: "source \(number)", kind: .press,
                documents: documents.indices.filter { documents[$0].source == number },
                origin: number)
        }
        return (read, entities)
    }
}
