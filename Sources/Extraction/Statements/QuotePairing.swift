import TextAnalysis

/// Pairs quotation marks of every shape, paragraph by paragraph.
///
/// A mark's shape says what it does where it can (“ ” « » ‘ ’); a straight mark, and a shape used
/// the wrong way round, goes by the spaces around it and by whether a mark is open. A mark that is
/// open when the paragraph ends, or when another opens a new sentence, was never closed: what it
/// opened ends there, so that no broken mark swallows what follows. Marks inside a pair of another
/// shape belong to the words quoted.
///
/// Complexity: linear in the tokens.
struct QuotePairing {
    private let view: SpeechText

    init(_ view: SpeechText) { self.view = view }

    /// The spans of a paragraph, in text order, never overlapping.
    ///
    /// `runsOn` tells whether the next paragraph opens with a mark, as a quotation that goes on does.
    func spans(in paragraph: Range<Int>, runsOn: Bool) -> [QuoteSpan] {
        var spans: [QuoteSpan] = []
        var open: Int?
        var depth = 0
        for index in paragraph where view.tokens[index].kind == .quote {
            guard let first = open else {
                if opens(index, in: paragraph) { open = index }
                depth = 0
                continue
            }
            guard isSameFamily(first, index) else { continue }
            switch role(of: index, whileOpen: first, in: paragraph) {
            case .nested: depth += 1
            case .closes where depth > 0: depth -= 1
            case .closes:
                add(first, close: index, to: &spans)
                open = nil
            case .restarts:
                add(first, end: index, to: &spans)
                open = index
                depth = 0
            }
        }
        if let first = open { addUnclosed(first, paragraph, runsOn, to: &spans) }
        return spans
    }

    private enum Role { case closes, nested, restarts }

    /// What a mark does while another of its family is open.
    private func role(of index: Int, whileOpen first: Int, in paragraph: Range<Int>) -> Role {
        let shape = QuoteMark.of(view, index)
        if shape == .closing || closesGerman(index, first) { return .closes }
        let looksOpening = looksOpening(index, in: paragraph)
        guard looksOpening, index > first + 1 else {
            return shape == .opening && !looksClosing(index, in: paragraph) ? .nested : .closes
        }
        let followsStop = QuoteMark.stops.contains(view.key(index - 1))
        let startsSentence = view.isCapital(index + 1)
        if followsStop, startsSentence { return .restarts }
        return shape == .opening ? .nested : .closes
    }

    /// „so“ closes with the mark that opens in English.
    private func closesGerman(_ index: Int, _ first: Int) -> Bool {
        view.text.token(first, isSpelled: "„") && view.text.token(index, isSpelled: "“")
            || view.text.token(first, isSpelled: "‚") && view.text.token(index, isSpelled: "‘")
    }

    private func opens(_ index: Int, in paragraph: Range<Int>) -> Bool {
        switch QuoteMark.of(view, index) {
        case .opening: return true
        case .closing: return looksOpening(index, in: paragraph) && index + 1 < paragraph.upperBound
        case .either: return looksOpening(index, in: paragraph)
        }
    }

    /// Space or an opening bracket before it, a word right behind it.
    private func looksOpening(_ index: Int, in paragraph: Range<Int>) -> Bool {
        guard index + 1 < paragraph.upperBound else { return false }
        let token = view.tokens[index]
        let spaceBefore =
            token.flags.contains(.spaceBefore) || index == paragraph.lowerBound
            || QuoteMark.brackets.contains(view.key(index - 1))
            || view.tokens[index - 1].kind == .dash
        let next = view.tokens[index + 1]
        let spaceAfter = next.flags.contains(.spaceBefore)
        if spaceBefore, spaceAfter { return index == paragraph.lowerBound }
        return spaceBefore && !spaceAfter && !QuoteMark.stops.contains(next.key)
            && next.key != ","
    }

    /// A word right before it and none right behind it.
    private func looksClosing(_ index: Int, in paragraph: Range<Int>) -> Bool {
        guard !view.tokens[index].flags.contains(.spaceBefore) else { return false }
        guard index + 1 < paragraph.upperBound else { return true }
        let next = view.tokens[index + 1]
        return next.flags.contains(.spaceBefore) || next.kind == .punctuation
    }

    private func isSameFamily(_ a: Int, _ b: Int) -> Bool {
        QuoteMark.isSingle(view, a) == QuoteMark.isSingle(view, b)
    }

    private func add(_ open: Int, close: Int, to spans: inout [QuoteSpan]) {
        guard close > open + 1 else { return }
        spans.append(
            QuoteSpan(
                open: open, close: close, inner: (open + 1)..<close,
                isSingle: QuoteMark.isSingle(view, open)))
    }

    private func add(_ open: Int, end: Int, to spans: inout [QuoteSpan]) {
        guard end > open + 1, !QuoteMark.isSingle(view, open) else { return }
        spans.append(
            QuoteSpan(open: open, close: nil, inner: (open + 1)..<end, isSingle: false))
    }

    /// An unclosed mark: at the start of a paragraph it holds all of it, else its sentence.
    private func addUnclosed(
        _ open: Int, _ paragraph: Range<Int>, _ runsOn: Bool, to spans: inout [QuoteSpan]
    ) {
        let isFirst = open == paragraph.lowerBound
        var end = paragraph.upperBound
        if !isFirst, !runsOn, open + 1 < end,
            let sentence = view.text.sentenceIndex(ofToken: open + 1)
        {
            end = min(end, view.text.sentences[sentence].tokens.upperBound)
        }
        let before = spans.count
        add(open, end: end, to: &spans)
        if runsOn, spans.count > before { spans[before].runsOn = true }
    }
}
