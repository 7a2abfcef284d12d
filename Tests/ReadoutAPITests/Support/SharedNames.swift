import Claims
import Corpus
import Extraction
import TextAnalysis

/// A corpus of one document whose people share a surname.
enum SharedNames {
    static let state: CorpusState = {
        let text = SourceText("Two of one name met.\n")
        let names = [["Ada Fenn", "Fenn"], ["Bo Fenn", "Fenn"], ["Cyd Öst", "Öst"]]
        var records = DocumentExtraction()
        records.people = names.map { DocumentPerson(kind: .person, name: $0[0], names: $0) }
        let document = ReadDocument(
            id: "one", sha256: String(repeating: "0", count: 64), title: nil, source: nil,
            published: nil, url: nil, file: nil, inputRange: text.range, inputCodePoints: 0..<21,
            analysis: TextAnalyzer.analyze(text), records: records)
        let people = names.enumerated().map { number, names in
            Person(
                kind: .person, name: names[0], names: names, roles: [],
                members: [RecordReference(document: 0, index: number)])
        }
        let corpus = LinkedCorpus(
            documents: [document], duplicateOf: [nil], people: people, sources: [], meetings: [],
            stories: [], claims: [])
        return CorpusState(
            version: "0123456789abcdef", corpus: corpus,
            rendered: CorpusRenderer.render(corpus), skippedInputs: [], isSample: false)
    }()
}
