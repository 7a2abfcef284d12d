package import TextAnalysis

/// One document, read: where it comes from, its text, and what was found in it.
package struct ReadDocument: Sendable {
    /// Stable identifier made from content (or the one given in NDJSON), unique in a corpus.
    package let id: String
    /// SHA-256 of the text, 64 hexadecimal digits.
    package let sha256: String
    package let title: String?
    /// The publisher as the text, its credits, URL or the caller name it; nil where nothing does.
    package let source: String?
    /// ISO 8601 as precise as stated ("2021-01-11T18:20"); nil where the text does not say.
    package let published: String?
    package let url: String?
    /// BCP 47, as given or as the text's commonest words tell; nil where neither does.
    package let language: String?
    /// Path as given by the user; nil for NDJSON rows and standard input.
    package let file: String?
    /// Bytes of the document in its input (file or NDJSON `text`).
    package let inputRange: TextRange
    /// The same, in code points.
    package let inputCodePoints: Range<Int>
    package let analysis: AnalyzedText
    package let records: DocumentExtraction

    package init(
        id: String, sha256: String, title: String?, source: String?, published: String?,
        url: String?, language: String? = nil, file: String?, inputRange: TextRange,
        inputCodePoints: Range<Int>,
        analysis: AnalyzedText, records: DocumentExtraction
    ) {
        self.id = id
        self.sha256 = sha256
        self.title = title
        self.source = source
        self.published = published
        self.url = url
        self.language = language
        self.file = file
        self.inputRange = inputRange
        self.inputCodePoints = inputCodePoints
        self.analysis = analysis
        self.records = records
    }
}
