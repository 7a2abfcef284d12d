import TextAnalysis

/// The tokens that a rule may look at: one sentence, never beyond.
struct TokenRun {
    let tokens: [Token]
    let bytes: [UInt8]
    let bounds: Range<Int>

    func has(_ index: Int) -> Bool { bounds.contains(index) }

    /// The word at `index`; the key of no word outside the run.
    func key(_ index: Int) -> WordKey { has(index) ? tokens[index].key : .none }

    func kind(_ index: Int) -> Token.Kind? { has(index) ? tokens[index].kind : nil }

    func flags(_ index: Int) -> Token.Flags { has(index) ? tokens[index].flags : .spaceBefore }

    /// Whether no space stands between token `index` and the one before it in the run.
    func isGlued(_ index: Int) -> Bool {
        has(index) && index > bounds.lowerBound
            && tokens[index].range.start == tokens[index - 1].range.end
    }

    /// Whether a hyphen or dash at `index` joins its neighbours without spaces.
    func isHyphen(_ index: Int) -> Bool {
        kind(index) == .dash && isGlued(index) && isGlued(index + 1)
    }

    func isWord(_ index: Int) -> Bool { kind(index) == .word }

    func isCapitalized(_ index: Int) -> Bool { flags(index).contains(.capitalized) }

    /// The bytes from the first to the last of some tokens, which are not none.
    func range(_ range: Range<Int>) -> TextRange {
        TextRange(tokens[range.lowerBound].range.start, tokens[range.upperBound - 1].range.end)
    }
}
