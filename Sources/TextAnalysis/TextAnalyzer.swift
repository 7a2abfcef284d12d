/// Document text in, layout, tokens and sentences out.
package enum TextAnalyzer {
    /// What a caller knows of a document before it is read (from NDJSON, say).
    package struct Hints: Sendable {
        /// A piece that the splitter found to be an article inside another's page.
        package var isTeaser = false
        /// The text is a body alone, with its title given apart.
        package var title: String?
        package init() {}
    }

    /// Complexity: linear in the length of the text.
    package static func analyze(_ text: SourceText, hints: Hints = Hints()) -> AnalyzedText {
        let layout = DocumentLayout(kind: hints.isTeaser ? .teaser : .report)
        return AnalyzedText(text: text, layout: layout, tokens: [], sentences: [])
    }
}
