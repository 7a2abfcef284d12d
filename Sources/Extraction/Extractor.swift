package import TextAnalysis

/// The stages from analysed text to records, in order.
package enum Extractor {
    /// What is known of the document beside its text.
    package struct Context: Sendable {
        /// The day that "Monday" and "last year" are counted from: the publication date stated or
        /// given; nil where none is.
        package var anchor: CivilDate?
        package init(anchor: CivilDate? = nil) { self.anchor = anchor }
    }

    /// The records of one document.
    ///
    /// Complexity: linear in the length of the text.
    package static func extract(
        _ text: AnalyzedText, context: Context = Context()
    ) -> DocumentExtraction {
        var records = DocumentExtraction()
        records.dates = DateExtraction.dates(in: text, anchor: context.anchor)
        records.figures = FigureExtraction.figures(in: text, dates: records.dates)
        StatementExtraction.addPeopleAndStatements(in: text, to: &records)
        records.meetings = MeetingExtraction.meetings(
            in: text, records: records, anchor: context.anchor)
        return records
    }
}
