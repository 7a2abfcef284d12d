import Extraction
import TextAnalysis

/// A text with the people and statements found in it.
struct ReadText {
    let analysis: AnalyzedText
    let records: DocumentExtraction

    init(_ text: String) {
        analysis = TextAnalyzer.analyze(SourceText(text))
        var records = DocumentExtraction()
        StatementExtraction.addPeopleAndStatements(in: analysis, to: &records)
        self.records = records
    }

    func string(_ range: TextRange) -> String { analysis.text.string(range) }

    var rules: [String] { records.statements.map(\.evidence.rule) }
}
