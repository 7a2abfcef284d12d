import TextAnalysis

/// Tells words that somebody is quoted with from names, titles and words held at arm's length.
struct PieceReader {
    private let prose: Prose
    private var view: SpeechText { prose.view }

    init(_ prose: Prose) { self.prose = prose }

    /// Quotations of one sentence that are looked at from one of them; more stand in lists.
    private static let piecesMax = 32

    /// The quotations of a sentence, from a given one on, if any of them quotes a speaker.
    func pieces(in sentence: Range<Int>, from number: Int) -> [Int]? {
        var pieces: [Int] = []
        var index = number
        let limit = min(prose.spans.count, number + Self.piecesMax)
        while index < limit, prose.spans[index].open < sentence.upperBound {
            if isQuoted(prose.spans[index]) { pieces.append(index) }
            index += 1
        }
        let isPhrase = pieces.contains { isQuotedPhrase(prose.spans[$0]) }
        return !pieces.isEmpty && (isPhrase || isHearsay(sentence)) ? pieces : nil
    }

    /// Two words or more, one of them small, and no naming word before.
    private func isQuoted(_ span: QuoteSpan) -> Bool {
        guard !span.isSingle, span.close != nil else { return false }
        let words = span.inner.filter { view.isWord($0) }
        guard words.count > 1, words.contains(where: { Self.isSmall(view, $0) }) else {
            return false
        }
        return !Self.naming.contains(view.key(span.open - 1))
    }

    /// Three words or more that begin small, so that they are no title.
    func isQuotedPhrase(_ span: QuoteSpan) -> Bool {
        guard isQuoted(span), !view.isCapital(span.inner.lowerBound) else { return false }
        return span.inner.reduce(0) { $0 + (view.isWord($1) ? 1 : 0) } > 2
    }

    /// A small word that titles would write with a capital.
    static func isSmall(_ view: SpeechText, _ index: Int) -> Bool {
        view.isWord(index) && !view.isCapital(index)
            && !view.has(index, [.preposition, .determiner, .conjunction])
    }

    /// Words behind which a name or title stands.
    private static let naming = WordSet(
        """
        album as article book called documentary dubbed entitled episode film headlined known
        labeled labelled named nicknamed novel phrase play poem program programme series show
        so-called song term termed titled word words
        """)

    /// Whether the words are said to be nobody's in particular: "allegedly".
    func isHearsay(_ sentence: Range<Int>) -> Bool {
        sentence.contains { Self.hearsay.contains(view.key($0)) && prose.span(at: $0) == nil }
    }

    static let hearsay = WordSet("allegedly apparently purportedly reportedly supposedly")
}
