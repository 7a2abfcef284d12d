import TextAnalysis

/// Money: signs and codes before the number.
extension FigureReader {
    /// "$5", "US $5", "€ 1,200", "USD 3 million", "$-50.8bn".
    func addMoneyBefore(to draft: inout FigureDraft) {
        var first = draft.tokens.lowerBound
        guard let money = moneySign(before: first) else { return }
        first = money.tokens.lowerBound
        if run.kind(first - 1) == .dash, run.isGlued(first), !run.isGlued(first - 1) {
            draft.isNegative = true
            first -= 1
        }
        if run.key(draft.number.tokens.upperBound) == Self.m,
            run.isGlued(draft.number.tokens.upperBound), draft.number.scale == 1
        {
            scale(&draft.number, to: 1e6)
        }
        draft.unit = money.unit
        draft.unitTokens = money.tokens
        draft.tokens = first..<max(draft.number.tokens.upperBound, draft.tokens.upperBound)
        addTrailingState(to: &draft)
    }

    private static let m: WordKey = "m"
    private static let states = WordSet("us u.s. u.s")
    static let dollar: WordKey = "$"

    /// "$75 U.S.".
    private func addTrailingState(to draft: inout FigureDraft) {
        let end = draft.tokens.upperBound
        guard draft.unit?.name == "USD", Self.states.contains(run.key(end)),
            run.flags(end).contains(.allCapitals), !run.isGlued(end)
        else { return }
        draft.tokens = draft.tokens.lowerBound..<end + 1
    }

    func isMoneySign(before index: Int) -> Bool { moneySign(before: index) != nil }

    /// The sign or code that ends before token `index`.
    func moneySign(before index: Int) -> UnitTable.Match? {
        let last = index - 1
        guard run.has(last) else { return nil }
        if let name = CurrencySigns.signs[run.key(last)], run.kind(last) != .word || name == "THB" {
            return sign(name, at: last)
        }
        if run.key(last) == "=", run.isGlued(last), run.key(last - 1) == "y",
            let yen = UnitTable.shared.unit(named: "JPY")
        {
            return .init(unit: yen, tokens: last - 1..<index)
        }
        guard run.isWord(last), let unit = code(at: last) else { return nil }
        return .init(unit: unit, tokens: last..<index)
    }

    private func sign(_ name: String, at index: Int) -> UnitTable.Match? {
        var first = index
        var name = name
        if run.key(index) == Self.dollar, let state = CurrencySigns.dollars[run.key(index - 1)],
            run.flags(index - 1).contains(.capitalized), isState(index - 1)
        {
            name = state
            first = index - 1
        }
        guard let unit = UnitTable.shared.unit(named: name) else { return nil }
        return .init(unit: unit, tokens: first..<index + 1)
    }

    /// "A $5 fee" opens with an article; "A$5" and "US $5" do not.
    private func isState(_ index: Int) -> Bool {
        run.isGlued(index + 1) || run.tokens[index].range.count > 1
            || run.tokens[index].range.count == 1 && run.key(index) == "s"
    }

    private func code(at index: Int) -> Unit? {
        guard let place = CurrencySigns.codeKeys[run.key(index)] else { return nil }
        let code = CurrencySigns.codes[place]
        let range = run.tokens[index].range
        guard run.bytes[range.start..<range.end].elementsEqual(code.spelling) else { return nil }
        return UnitTable.shared.unit(named: code.unit)
    }

    // MARK: Codes glued to digits

    /// "USD10m", "RM79", "AUD1.5m", "$US113": letters and digits in one word.
    func gluedMoney(at index: Int) -> FigureDraft? {
        let range = run.tokens[index].range
        var letters = range.start
        while letters < range.end, run.bytes[letters] &- 0x30 >= 10 { letters += 1 }
        let key = WordKey(of: run.bytes, in: TextRange(range.start, letters))
        guard let unit = gluedUnit(key, TextRange(range.start, letters), index) else { return nil }
        var end = index + 1
        var stop = range.end
        // Separators part the digits into tokens: "USD1,700".
        while end < index + 12, run.isGlued(end), run.isGlued(end + 1),
            run.kind(end) == .punctuation, run.kind(end + 1) == .number,
            Self.isSeparator(run.bytes[run.tokens[end].range.start])
        {
            stop = run.tokens[end + 1].range.end
            end += 2
        }
        var digitsEnd = letters
        while digitsEnd < stop, Self.isNumeric(run.bytes[digitsEnd]) { digitsEnd += 1 }
        guard let digits = DigitText(run.bytes, TextRange(letters, digitsEnd)) else { return nil }
        var number = Number(tokens: index..<end, value: digits.value, form: .digits)
        let suffix = TextRange(digitsEnd, run.tokens[end - 1].range.end)
        guard applySuffix(suffix, to: &number, end: end) else { return nil }
        var draft = FigureDraft(number: number)
        draft.unit = unit
        if run.key(index - 1) == Self.dollar {
            draft.tokens = index - 1..<number.tokens.upperBound
        }
        return draft
    }

    private func gluedUnit(_ key: WordKey, _ letters: TextRange, _ index: Int) -> Unit? {
        if run.key(index - 1) == Self.dollar, let name = CurrencySigns.dollars[key] {
            return UnitTable.shared.unit(named: name)
        }
        guard let place = CurrencySigns.codeKeys[key],
            run.bytes[letters.start..<letters.end]
                .elementsEqual(CurrencySigns.codes[place].spelling)
        else { return nil }
        return UnitTable.shared.unit(named: CurrencySigns.codes[place].unit)
    }

    private static func isSeparator(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x2E }

    private static func isNumeric(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || byte == 0x2C || byte == 0x2E
    }

    /// "m", "bn" in the word or a scale word behind it; false where other letters follow.
    private func applySuffix(_ suffix: TextRange, to number: inout Number, end: Int) -> Bool {
        if !suffix.isEmpty {
            let key = WordKey(of: run.bytes, in: suffix)
            let scale = key == Self.m ? 1e6 : NumberWords.scaleLetters[key]
            guard let scale else { return false }
            number.value *= scale
            number.scale = scale
        } else if run.isWord(end) {
            let isGlued = run.isGlued(end)
            let letters = run.key(end) == Self.m ? 1e6 : NumberWords.scaleLetters[run.key(end)]
            if isGlued, let letters {
                self.scale(&number, to: letters)
            } else if case .scale(let scale) = NumberWords.words[run.key(end)] {
                self.scale(&number, to: scale)
            }
        }
        return true
    }
}
