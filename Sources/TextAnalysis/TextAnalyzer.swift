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
        let layout = LayoutReader.read(text, hints: hints)
        var tokens: [Token] = []
        var sentences: [AnalyzedText.Sentence] = []
        tokens.reserveCapacity(text.bytes.count / 5)
        for stretch in stretches(of: layout) {
            let first = tokens.count
            Tokenizer.append(tokensOf: stretch.range, in: text.bytes, to: &tokens)
            SentenceSplitter.append(
                sentencesOf: first..<tokens.count, tokens: tokens, bytes: text.bytes,
                paragraph: stretch.paragraph, to: &sentences)
        }
        return AnalyzedText(text: text, layout: layout, tokens: tokens, sentences: sentences)
    }

    /// The tokens of a piece of text that is no document: a name, a draft, a query.
    package static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        let bytes = Array(text.utf8)
        Tokenizer.append(tokensOf: TextRange(0, bytes.count), in: bytes, to: &tokens)
        return tokens
    }

    /// Title and paragraphs in text order.
    private static func stretches(
        of layout: DocumentLayout
    ) -> [(range: TextRange, paragraph: Int?)] {
        var stretches: [(range: TextRange, paragraph: Int?)] = []
        var title = layout.title
        for (index, paragraph) in layout.paragraphs.enumerated() {
            if let range = title, range.start < paragraph.range.start {
                stretches.append((range, nil))
                title = nil
            }
            stretches.append((paragraph.range, index))
        }
        if let title { stretches.append((title, nil)) }
        return stretches
    }
}
