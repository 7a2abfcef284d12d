import Claims
import Extraction

/// Which record belongs to which, by number: what filters are made of.
package struct RecordLinks: Sendable {
    /// Per statement of the corpus: the index into its people; nil for nobody in particular.
    package let speakerOfStatement: [Int?]
    /// Per figure of the corpus: the number of the innermost statement that holds it.
    package let statementOfFigure: [Int?]
    /// Per document: the index of its story.
    package let storyOfDocument: [Int?]

    init(_ corpus: LinkedCorpus, _ names: RecordNames) {
        var speakers: [Int?] = []
        var statements: [Int?] = []
        for (document, own) in zip(corpus.documents, names.documents) {
            let first = speakers.count
            speakers += document.records.statements.map { statement in
                statement.speaker?.person.flatMap { own.person[$0] }
            }
            statements += own.statementOfFigure.map { $0.map { $0 + first } }
        }
        speakerOfStatement = speakers
        statementOfFigure = statements
        storyOfDocument = names.storyOf
    }
}
