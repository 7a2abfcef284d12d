package import TextAnalysis

/// Finds the encounters that a document tells of.
package enum MeetingExtraction {
    /// The whole encounter first, then its parts.
    ///
    /// Reads people, statements, figures and dates.
    package static func meetings(
        in text: AnalyzedText, records: DocumentExtraction, anchor: CivilDate?
    ) -> [MeetingReport] { [] }
}
