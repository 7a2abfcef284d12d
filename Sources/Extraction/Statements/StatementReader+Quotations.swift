import TextAnalysis

/// Quotations that an attribution stands right behind.
extension StatementReader {
    /// "“…,” he said": the quotation that ends right before an attribution.
    mutating func quotationBefore(
        _ head: AttributionHead, _ sentence: Range<Int>
    ) -> Bool {
        guard head.kind == .finite || head.kind == .inverted || head.kind == .accordingTo,
            head.frames.has([.quotes, .that, .bare, .asks])
        else { return false }
        var before = head.start - 1
        var isMarked = false
        while before >= sentence.lowerBound, prose.span(at: before) == nil,
            view.key(before) == "," || view.tokens[before].kind == .dash
        {
            isMarked = true
            before -= 1
        }
        guard before >= sentence.lowerBound, let number = prose.span(endingAt: before) else {
            return quotationOfSentenceBefore(head, sentence)
        }
        let span = prose.spans[number]
        guard isMarked || endsInMark(span) || head.kind == .inverted || isSentence(span, sentence)
        else { return false }
        takeQuotation(number, head, sentence)
        return true
    }

    /// Whether a comma, stop or dash stands last between the marks, inner marks left out.
    func endsInMark(_ span: QuoteSpan) -> Bool { lastMark(span) != nil }

    private func lastMark(_ span: QuoteSpan) -> WordKey? {
        var last = span.inner.upperBound - 1
        while last > span.inner.lowerBound, view.tokens[last].kind == .quote { last -= 1 }
        let key = view.key(last)
        let isMark =
            key == "," || QuoteMark.stops.contains(key) || view.tokens[last].kind == .dash
        return isMark ? key : nil
    }

    /// Whether the words between the marks are a sentence, a mark at its end left out or not.
    private func isSentence(_ span: QuoteSpan, _ sentence: Range<Int>) -> Bool {
        span.open == sentence.lowerBound && span.inner.count > 4
            && view.isCapital(span.inner.lowerBound)
            && span.inner.contains { PieceReader.isSmall(view, $0) }
    }

    /// "“…!” Quispe demanded.": the stop inside the marks seemed to end the sentence.
    mutating func quotationOfSentenceBefore(
        _ head: AttributionHead, _ sentence: Range<Int>
    ) -> Bool {
        guard head.start == sentence.lowerBound, contents.endsAttribution(head, in: sentence),
            let number = prose.span(endingAt: head.start - 1), takenBy[number] < 0
        else { return false }
        guard let last = lastMark(prose.spans[number]), last != ".", last != "," else {
            return false
        }
        takeQuotation(number, head, prose.spans[number].open..<sentence.upperBound)
        return true
    }

    mutating func takeQuotation(
        _ number: Int, _ head: AttributionHead, _ sentence: Range<Int>
    ) {
        // "Reed disagreed: “…,” he said" is said once; who stands before the words is named best.
        guard takenBy[number] < 0 else { return }
        let span = prose.spans[number]
        let rule = head.kind == .inverted ? "quotation_inverted" : "quotation_cue_after"
        let prefix = sentence.lowerBound..<span.open
        if let start = mixedStart(prefix) {
            add(draft([start..<span.tokens.upperBound], head, rule: "reported_cue_after"))
            return
        }
        var spans = [number]
        if let next = continuation(of: span, head, sentence) { spans.append(next) }
        add(draft(spans.map { prose.spans[$0].inner }, spans: spans, head, rule: rule))
        joinReopened(to: number)
    }

    /// Where a report starts whose end is quoted; nil where the quotation stands for itself.
    func mixedStart(_ prefix: Range<Int>) -> Int? {
        guard !prefix.isEmpty else { return nil }
        let last = prefix.upperBound - 1
        if prose.span(at: last) != nil { return nil }
        if view.tokens[last].kind == .punctuation, view.key(last) != ",", view.key(last) != ")" {
            return nil
        }
        let words = prefix.filter { view.isWord($0) }
        return words.isEmpty ? nil : prefix.lowerBound
    }

    /// "“A,” he said, “B”": the second half.
    func continuation(
        of span: QuoteSpan, _ head: AttributionHead, _ sentence: Range<Int>
    ) -> Int? {
        var index = head.end
        while index < min(sentence.upperBound, head.end + 25) {
            if let number = prose.span(openingAt: index) {
                let before = view.key(index - 1)
                let isRight = index == head.end && view.isCapital(index + 1)
                return isRight || before == "," || before == ":" ? number : nil
            }
            if view.has(index, [.past, .third]), index > head.end + 3 { return nil }
            index += 1
        }
        return nil
    }
}
