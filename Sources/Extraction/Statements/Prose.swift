import TextAnalysis

/// The publisher's prose, paragraph by paragraph, with its quotations and whole sentences.
struct Prose {
    struct Paragraph {
        let tokens: Range<Int>
        /// Numbers of its quotations.
        let spans: Range<Int>
        /// Sentences as wholes: no sentence ends inside a quotation.
        let sentences: [Range<Int>]

        /// The sentence that a token stands in.
        ///
        /// Complexity: logarithmic.
        func sentence(holding token: Int) -> Range<Int>? {
            var low = 0
            var high = sentences.count
            while low < high {
                let middle = (low + high) / 2
                if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
            }
            guard low < sentences.count, sentences[low].contains(token) else { return nil }
            return sentences[low]
        }
    }

    let view: SpeechText
    private(set) var paragraphs: [Paragraph] = []
    private(set) var spans: [QuoteSpan] = []
    /// For each token the number of the quotation that it stands in, marks included, or -1.
    private var spanOfToken: [Int32]

    init(_ view: SpeechText) {
        self.view = view
        spanOfToken = Array(repeating: -1, count: view.tokens.count)
        let stretches = Self.stretches(view)
        let pairing = QuotePairing(view)
        for (number, stretch) in stretches.enumerated() {
            let next = number + 1 < stretches.count ? stretches[number + 1] : nil
            let runsOn = next.map { opensQuoted($0) } ?? false
            add(pairing.spans(in: stretch.tokens, runsOn: runsOn), stretch)
        }
    }

    private struct Stretch {
        let tokens: Range<Int>
        let sentences: Range<Int>
    }

    /// Runs of sentences of one prose paragraph; turns and the title are left out.
    private static func stretches(_ view: SpeechText) -> [Stretch] {
        let sentences = view.text.sentences
        var stretches: [Stretch] = []
        var index = 0
        while index < sentences.count {
            var end = index + 1
            while end < sentences.count, sentences[end].paragraph == sentences[index].paragraph {
                end += 1
            }
            if sentences[index].paragraph != nil, view.text.turnIndex(ofSentence: index) == nil {
                let tokens =
                    sentences[index].tokens.lowerBound..<sentences[end - 1].tokens.upperBound
                stretches.append(Stretch(tokens: tokens, sentences: index..<end))
            }
            index = end
        }
        return stretches
    }

    private func opensQuoted(_ stretch: Stretch) -> Bool {
        let first = stretch.tokens.lowerBound
        return view.tokens[first].kind == .quote && QuoteMark.of(view, first) != .closing
            && !QuoteMark.isSingle(view, first)
    }

    private mutating func add(_ found: [QuoteSpan], _ stretch: Stretch) {
        let first = spans.count
        var found = found
        if let last = spans.last, last.runsOn, !found.isEmpty,
            found[0].open == stretch.tokens.lowerBound
        {
            found[0].isReopened = true
        }
        for (number, span) in found.enumerated() {
            for token in span.tokens { spanOfToken[token] = Int32(first + number) }
        }
        spans += found
        paragraphs.append(
            Paragraph(
                tokens: stretch.tokens, spans: first..<spans.count,
                sentences: wholeSentences(stretch.sentences)))
    }

    private func wholeSentences(_ numbers: Range<Int>) -> [Range<Int>] {
        var whole: [Range<Int>] = []
        for number in numbers {
            let tokens = view.text.sentences[number].tokens
            if let last = whole.last, isInside(tokens.lowerBound) {
                whole[whole.count - 1] = last.lowerBound..<tokens.upperBound
            } else {
                whole.append(tokens)
            }
        }
        return whole
    }

    /// Whether a token stands in a quotation that opened before it.
    private func isInside(_ token: Int) -> Bool {
        let number = spanOfToken[token]
        return number >= 0 && spans[Int(number)].open < token
    }

    /// The quotation that a token stands in, marks included.
    func span(at token: Int) -> Int? {
        guard token >= 0, token < spanOfToken.count, spanOfToken[token] >= 0 else { return nil }
        return Int(spanOfToken[token])
    }

    /// The quotation whose opening mark a token is.
    func span(openingAt token: Int) -> Int? {
        span(at: token).flatMap { spans[$0].open == token ? $0 : nil }
    }

    /// The quotation that ends with a token.
    func span(endingAt token: Int) -> Int? {
        span(at: token).flatMap { spans[$0].tokens.upperBound == token + 1 ? $0 : nil }
    }
}
