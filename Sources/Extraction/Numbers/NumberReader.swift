import TextAnalysis

/// Reads the numeral that starts at a token.
///
/// Complexity: the tokens of the numeral, at most `tokensMax`.
struct NumberReader {
    let run: TokenRun

    /// Tokens of a numeral at most; a longer run of number words is no number.
    static let tokensMax = 48

    /// The longest numeral at `index`; nil where none starts there.
    func number(at index: Int) -> Number? {
        switch run.kind(index) {
        case .number: digits(at: index)
        case .symbol: vulgarFraction(at: index, adding: 0, from: index)
        case .word: worded(at: index)
        case .possessive, .quote, .dash, .punctuation, nil: nil
        }
    }

    // MARK: Digits

    private func digits(at index: Int) -> Number? {
        guard let digits = DigitText(run.bytes, run.tokens[index].range) else { return nil }
        var number = Number(tokens: index..<index + 1, value: digits.value, form: .digits)
        number.digits = digits
        if let mixed = mixedFraction(after: number) ?? power(after: number) { return mixed }
        addHalf(to: &number)
        addScale(to: &number)
        return number
    }

    /// "2 1/2", "1/2", "2½".
    private func mixedFraction(after number: Number) -> Number? {
        let next = number.tokens.upperBound
        if run.kind(next) == .symbol, number.digits?.decimals == 0 {
            return vulgarFraction(
                at: next, adding: number.value, from: number.tokens.lowerBound)
        }
        if let simple = slashFraction(at: number.tokens.lowerBound) { return simple }
        guard run.kind(next) == .number, !run.isGlued(next), number.digits?.decimals == 0,
            var fraction = slashFraction(at: next)
        else { return nil }
        fraction.value += number.value
        fraction.tokens = number.tokens.lowerBound..<fraction.tokens.upperBound
        return fraction
    }

    /// "1.99×10^30", "1.99 × 10−30": a power of ten.
    private func power(after number: Number) -> Number? {
        var next = number.tokens.upperBound
        guard run.key(next) == Self.times, run.key(next + 1) == Self.ten else { return nil }
        next += 2
        if run.key(next) == Self.caret { next += 1 }
        let isNegative = run.kind(next) == .dash
        if isNegative { next += 1 }
        guard next > number.tokens.upperBound + 2, run.kind(next) == .number, run.isGlued(next),
            let exponent = DigitText(run.bytes, run.tokens[next].range), exponent.value < 31,
            exponent.decimals == 0
        else { return nil }
        var scale = 1.0
        for _ in 0..<Int(exponent.value) { scale *= 10 }
        return Number(
            tokens: number.tokens.lowerBound..<next + 1,
            value: isNegative ? number.value / scale : number.value * scale, form: .digits)
    }

    private static let times: WordKey = "×"
    private static let ten: WordKey = "10"
    private static let caret: WordKey = "^"
    private static let slash: WordKey = "/"
    private static let fractionSlash: WordKey = "\u{2044}"

    private func slashFraction(at index: Int) -> Number? {
        let mark = run.key(index + 1)
        guard mark == Self.slash || mark == Self.fractionSlash, run.isGlued(index + 1),
            run.isGlued(index + 2), run.kind(index + 2) == .number,
            run.key(index + 3) != Self.slash || !run.isGlued(index + 3),
            let above = DigitText(run.bytes, run.tokens[index].range),
            let below = DigitText(run.bytes, run.tokens[index + 2].range),
            above.decimals + below.decimals == 0, above.wholeDigits < 4, below.value > above.value,
            above.value > 0, mark == Self.fractionSlash || Self.denominators.contains(below.value)
        else { return nil }
        return Number(
            tokens: index..<index + 3, value: above.value / below.value, form: .fraction)
    }

    /// Denominators that a slash is a fraction with; others are dates and ratios.
    private static let denominators: Set<Double> = [2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 64, 100]

    private func vulgarFraction(at index: Int, adding whole: Double, from first: Int) -> Number? {
        guard let value = VulgarFractions.values[run.key(index)],
            first == index || run.isGlued(index)
        else { return nil }
        var number = Number(
            tokens: first..<index + 1, value: whole + value, form: whole > 0 ? .digits : .fraction)
        addScale(to: &number)
        return number
    }

    /// "million" behind a space or hyphen, "bn" behind a space or none, "k" and "b" behind none.
    private func addScale(to number: inout Number) {
        let from = number.tokens.upperBound
        var last = 1e18
        while number.tokens.count < Self.tokensMax {
            let next = number.tokens.upperBound
            let word = run.isHyphen(next) ? next + 1 : next
            guard run.isWord(word), let scale = scale(at: word, first: word == from),
                scale < last || last == 100
            else { return }
            last = scale
            number.scale *= scale
            number.value *= scale
            number.tokens = number.tokens.lowerBound..<word + 1
        }
    }

    private func scale(at index: Int, first: Bool) -> Double? {
        switch NumberWords.words[run.key(index)] {
        case .scale(let value): return value
        case .hundred: return 100
        case .dozen, .openScale(12): return 12
        case .small, .tens, .fraction, .fractions, .ordinal, .openScale, .vague, nil: break
        }
        guard first, let value = NumberWords.scaleLetters[run.key(index)] else { return nil }
        return run.isGlued(index) || run.tokens[index].range.count > 1 ? value : nil
    }

    /// "two and a half", "4-and-a-half".
    func addHalf(to number: inout Number) {
        var next = number.tokens.upperBound
        let isHyphened = run.isHyphen(next)
        let step = isHyphened ? 2 : 1
        if isHyphened { next += 1 }
        guard run.key(next) == Self.and, run.key(next + step) == Self.a,
            !isHyphened || run.isHyphen(next + 1),
            case .fraction(let part) = NumberWords.words[run.key(next + 2 * step)]
        else { return }
        number.value += part
        number.tokens = number.tokens.lowerBound..<next + 2 * step + 1
    }

    static let and: WordKey = "and"
    static let a: WordKey = "a"
}
