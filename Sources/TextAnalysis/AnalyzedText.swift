/// A document's text with everything that later stages read: layout, tokens and sentences.
package struct AnalyzedText: Sendable {
    /// A run of tokens inside one paragraph.
    package struct Sentence: Sendable {
        /// Indices into `tokens`, half-open.
        package let tokens: Range<Int>
        /// From the first byte of the first token to the last of the last.
        package let range: TextRange
        /// Index into `layout.paragraphs`; nil where the sentence is the title.
        package let paragraph: Int?
        package init(tokens: Range<Int>, range: TextRange, paragraph: Int?) {
            self.tokens = tokens
            self.range = range
            self.paragraph = paragraph
        }
    }

    package let text: SourceText
    package let layout: DocumentLayout
    /// Tokens of title and paragraphs, in text order.
    package let tokens: [Token]
    /// In text order.
    ///
    /// The title is a sentence too, with no paragraph.
    package let sentences: [Sentence]

    package init(
        text: SourceText, layout: DocumentLayout, tokens: [Token], sentences: [Sentence]
    ) {
        self.text = text
        self.layout = layout
        self.tokens = tokens
        self.sentences = sentences
    }
}
