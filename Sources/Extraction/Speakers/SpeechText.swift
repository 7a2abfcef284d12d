import TextAnalysis

/// A document's tokens with what each word may be, as all readers of speakers and statements see it.
struct SpeechText {
    let text: AnalyzedText
    let tokens: [Token]
    let classes: [WordClass]

    init(_ text: AnalyzedText) {
        self.text = text
        tokens = text.tokens
        classes = text.tokens.map { $0.kind == .word ? WordClasses.of($0.key) : [] }
    }

    /// A piece of text on its own, with offsets from its own start.
    init(piece: String) {
        self.init(
            AnalyzedText(
                text: SourceText(piece), layout: DocumentLayout(kind: .report),
                tokens: TextAnalyzer.tokens(of: piece), sentences: []))
    }

    func key(_ index: Int) -> WordKey {
        index >= 0 && index < tokens.count ? tokens[index].key : .none
    }

    func isWord(_ index: Int) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].kind == .word
    }

    func has(_ index: Int, _ classes: WordClass) -> Bool {
        index >= 0 && index < tokens.count && self.classes[index].has(classes)
    }

    func isCapital(_ index: Int) -> Bool {
        isWord(index) && tokens[index].flags.contains(.capitalized)
    }

    func isAdjacent(_ index: Int) -> Bool { text.isAdjacent(index) }

    /// A hyphen that joins the words around it.
    func isHyphen(_ index: Int) -> Bool {
        index > 0 && index + 1 < tokens.count && tokens[index].kind == .dash
            && isAdjacent(index) && isAdjacent(index + 1)
    }

    /// A small word in "ed", as most pasts are, or an irregular past.
    func isPastShape(_ index: Int) -> Bool {
        if has(index, .irregularPast), !isCapital(index) { return true }
        guard isWord(index), !isCapital(index), tokens[index].range.count > 3 else { return false }
        let end = tokens[index].range.end
        return text.text.bytes[end - 1] == 0x64 && text.text.bytes[end - 2] == 0x65
    }

    /// "also", "repeatedly": a listed adverb or a small word in "ly".
    func isAdverb(_ index: Int) -> Bool {
        if has(index, [.adverb, .negation]) { return true }
        guard isWord(index), classes[index].isEmpty, !isCapital(index) else { return false }
        let range = tokens[index].range
        return range.count > 4 && text.text.bytes[range.end - 1] == 0x79
            && text.text.bytes[range.end - 2] == 0x6C
    }

    /// Whether a word is longer than an ending and ends in it.
    func ends(_ index: Int, in ending: [UInt8]) -> Bool {
        guard isWord(index), tokens[index].range.count > ending.count + 1 else { return false }
        let end = tokens[index].range.end
        return text.text.bytes[(end - ending.count)..<end].elementsEqual(ending)
    }

    /// The bytes from the first token to the last.
    func range(_ tokens: Range<Int>) -> TextRange { text.range(ofTokens: tokens) }

    /// The words of a run, white space of any kind between them made one space.
    func words(_ range: Range<Int>) -> String {
        var words = ""
        for index in range {
            if index > range.lowerBound, !isAdjacent(index) { words += " " }
            words += text.string(ofToken: index)
        }
        return words
    }

    /// The state whose name or adjective starts at a token.
    func country(at index: Int, before limit: Int) -> CountryNames.Match? {
        guard isCapital(index) else { return nil }
        return CountryNames.match(at: index, before: limit) { tokens[$0].key }
    }

    /// Words that open no name although they may carry a capital.
    static let functionWords: WordClass = [
        .determiner, .possessivePronoun, .subjectPronoun, .objectPronoun, .relative,
        .preposition, .conjunction, .subordinator, .auxiliary, .negation, .adverb, .time,
        .question,
    ]
}
