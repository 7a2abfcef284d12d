import TextAnalysis

/// Words between quotation marks, the marks themselves outermost in their paragraph.
struct QuoteSpan {
    /// The opening mark.
    let open: Int
    /// The closing mark; nil where the paragraph ends before one comes.
    let close: Int?
    /// The tokens between the marks; never empty.
    let inner: Range<Int>
    /// Whether the mark reopens a quotation that ran on from the paragraph before.
    var isReopened = false
    /// Whether the next paragraph reopens it.
    var runsOn = false
    /// Whether the marks are single ones.
    let isSingle: Bool

    /// Marks and all.
    var tokens: Range<Int> { open..<(close.map { $0 + 1 } ?? inner.upperBound) }

    /// Everything between the marks.
    func range(in view: SpeechText) -> TextRange {
        let start = view.tokens[open].range.end
        guard let close else {
            return TextRange(
                view.tokens[inner.lowerBound].range.start,
                view.tokens[inner.upperBound - 1].range.end)
        }
        return TextRange(start, view.tokens[close].range.start)
    }
}
