package import TextAnalysis

/// Finds who is said to have said what.
package enum StatementExtraction {
    /// Fills `people` and `statements`; statements in text order of their passages.
    package static func addPeopleAndStatements(
        in text: AnalyzedText, to records: inout DocumentExtraction
    ) {}
}
