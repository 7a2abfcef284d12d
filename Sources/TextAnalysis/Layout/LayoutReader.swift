/// Reads what the lines of a document are.
enum LayoutReader {
    /// Complexity: linear in the length of the text.
    static func read(_ text: SourceText, hints: TextAnalyzer.Hints) -> DocumentLayout {
        var layout = DocumentLayout(kind: hints.isTeaser ? .teaser : .report)
        for line in LineTable(text.bytes, in: text.range).lines where !line.isBlank {
            layout.paragraphs.append(.init(range: line.range, turn: nil))
        }
        return layout
    }
}
