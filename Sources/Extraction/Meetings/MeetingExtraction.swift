package import TextAnalysis

/// Finds the encounters that a document tells of.
package enum MeetingExtraction {
    /// The whole encounter first, then its parts, then others that it refers to.
    ///
    /// Reads people, statements, figures and dates.
    ///
    /// Complexity: linear in the text and its records.
    package static func meetings(
        in text: AnalyzedText, records: DocumentExtraction, anchor: CivilDate?
    ) -> [MeetingReport] {
        MeetingReader(MeetingText(text, records), anchor: anchor).reports()
    }
}
