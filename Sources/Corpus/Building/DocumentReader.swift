import Extraction
import SystemIO
import TextAnalysis

/// A document read, before it has a name: identifiers need to know which equals came before.
struct DocumentDraft: Sendable {
    let given: InputText.Given
    let file: String?
    let inputRange: TextRange
    let inputCodePoints: Range<Int>
    let sha256: String
    let title: String?
    let source: String?
    let published: String?
    let language: String?
    let isTeaser: Bool
    let analysis: AnalyzedText
    let records: DocumentExtraction
}

/// A piece of an input that will be one document.
struct DocumentPiece: Sendable {
    /// Index of the input.
    let input: Int
    let range: TextRange
    let codePoints: Range<Int>
    let isTeaser: Bool
    /// The first article of its input: what is given for the input as a page is given for it.
    let isFirst: Bool
}

/// Inputs in, documents with their records out.
enum DocumentReader {
    /// Where the documents of an input stand.
    ///
    /// Complexity: linear in the length of the input.
    static func pieces(of input: InputText, number: Int) -> [DocumentPiece] {
        let whole = SourceText(input.bytes)
        let ranges = input.isRow ? [(whole.range, false)] : split(input, whole)
        var hasFirst = false
        return ranges.map { range, isTeaser in
            let isFirst = !hasFirst && !isTeaser
            hasFirst = hasFirst || isFirst
            return DocumentPiece(
                input: number, range: range, codePoints: whole.codePoints(range),
                isTeaser: isTeaser, isFirst: isFirst)
        }
    }

    private static func split(_ input: InputText, _ whole: SourceText) -> [(TextRange, Bool)] {
        let start = input.bodyStart
        let body = start == 0 ? whole : SourceText(Array(input.bytes[start...]))
        return DocumentSplitter.split(body).map { ($0.range.shifted(by: start), $0.isTeaser) }
    }

    /// Reads one document.
    ///
    /// Complexity: linear in its length.
    static func read(_ piece: DocumentPiece, of input: InputText) -> DocumentDraft {
        let given = piece.isFirst ? input.given : pageGiven(input.given)
        let text = SourceText(Array(input.bytes[piece.range.start..<piece.range.end]))
        var hints = TextAnalyzer.Hints()
        hints.isTeaser = piece.isTeaser
        hints.title = given.title
        let analysis = TextAnalyzer.analyze(text, hints: hints)
        let published = given.published ?? analysis.layout.publication.map(PublicationText.iso)
        let context = Extractor.Context(anchor: published.flatMap(PublicationText.day))
        return DocumentDraft(
            given: given, file: input.file, inputRange: piece.range,
            inputCodePoints: piece.codePoints,
            sha256: Digest(of: text.bytes).hexadecimal,
            title: given.title ?? analysis.layout.title.map(text.string),
            source: SourceNaming.name(given: given, analysis: analysis), published: published,
            language: given.language ?? LanguageGuess.language(of: analysis),
            isTeaser: analysis.layout.kind == .teaser,
            analysis: analysis, records: Extractor.extract(analysis, context: context))
    }

    /// What is given for a page that holds also for the further documents on it.
    private static func pageGiven(_ given: InputText.Given) -> InputText.Given {
        var page = InputText.Given()
        page.source = given.source
        page.language = given.language
        return page
    }
}
