import TextAnalysis

/// What the table of traps asks of a number and its surroundings.
extension FigureReader {
    /// Neither unit nor bound nor range: a number and nothing else.
    private func isBare(_ draft: FigureDraft) -> Bool {
        draft.unit == nil && draft.bound == .exact && !draft.isRange && draft.rule != .ratio
    }

    private func isInteger(_ draft: FigureDraft) -> Bool {
        draft.number.form == .digits && draft.number.scale == 1
            && draft.number.digits?.decimals == 0 && draft.number.digits?.isGrouped == false
    }

    /// "item 8", "articles 3 and 4", "Phase 3 trials".
    func isLabelled(_ draft: FigureDraft) -> Bool {
        guard draft.unit == nil, draft.number.form != .open, draft.rule != .ratio else {
            return false
        }
        var label = draft.tokens.lowerBound - 1
        let limit = label - 8
        while label > limit, LabelNouns.joins(run.key(label)) || run.kind(label) == .number {
            label -= 1
        }
        if label < draft.tokens.lowerBound - 1, run.kind(label + 1) != .number { return false }
        let key = run.key(label)
        if LabelNouns.strong.contains(key) { return draft.bound == .exact || draft.isRange }
        guard LabelNouns.weak.contains(key), draft.bound == .exact || draft.isRange else {
            return false
        }
        let isCapital = run.isCapitalized(label) && label > run.bounds.lowerBound
        return draft.counted == nil || isCapital
    }

    /// "Tempest 1516", "the Fortune 100".
    func isNamePart(_ draft: FigureDraft) -> Bool {
        guard isBare(draft), isInteger(draft) else { return false }
        let before = draft.tokens.lowerBound - 1
        guard run.isWord(before), isNameLike(before) else { return false }
        if before == run.bounds.lowerBound {
            return draft.counted == nil && !ClauseWords.ends(run.key(before))
        }
        if ClauseWords.ends(run.key(before)), run.tokens[before].range.count < 5 { return false }
        if draft.isNegative { return true }
        return draft.counted == nil || !Self.placeWords.contains(run.key(before - 1))
    }

    private static let placeWords = WordSet("in at from to for with on by of and")

    /// A capital first, or one inside ("iPhone").
    private func isNameLike(_ index: Int) -> Bool {
        if run.isCapitalized(index) { return true }
        let range = run.tokens[index].range
        return range.count > 2 && run.bytes[range.start + 1] &- 0x41 < 26
    }

    /// "the Seven Islands", "the Big Four", inside a sentence.
    func isCapitalizedName(_ draft: FigureDraft) -> Bool {
        let first = draft.number.tokens.lowerBound
        guard draft.number.form == .words || draft.number.form == .open, run.isCapitalized(first),
            first > run.bounds.lowerBound, draft.unit == nil
        else { return false }
        switch run.kind(first - 1) {
        case .word, .possessive, .number: return true
        case .quote, .dash, .symbol, .punctuation, nil: return false
        }
    }

    /// "5G", "10th", "1990s".
    func hasGluedLetters(_ draft: FigureDraft) -> Bool {
        let end = draft.numberEnd
        guard draft.number.form == .digits, run.isGlued(end), run.isWord(end) else { return false }
        return draft.unitTokens?.contains(end) != true
    }

    /// "COVID-19", "last-32", "#5", "path/7".
    func isGluedToWord(_ draft: FigureDraft) -> Bool {
        let first = draft.tokens.lowerBound
        let before = first - 1
        if draft.isNegative {
            let word = first - 1
            return run.isWord(word) && run.isGlued(first)
                || draft.unit == nil
                    && run.isWord(word) && run.flags(word).contains(.allCapitals)
        }
        guard draft.boundStart != before, run.isGlued(first) else { return false }
        switch run.kind(before) {
        case .dash:
            guard run.isGlued(before), run.tokens[before].range.count == 1 else { return false }
            if run.kind(before - 1) == .number { return draft.unit == nil }
            return run.isWord(before - 1) && !Self.prefixes.contains(run.key(before - 1))
        case .punctuation: return Self.codeMarks.contains(run.key(before))
        case .symbol: return Self.codeMarks.contains(run.key(before))
        case .word, .number: return draft.unit == nil
        case .possessive, .quote, nil: return false
        }
    }

    private static let prefixes = WordSet("sub minus plus mid over about near nearly to then now")
    private static let codeMarks = WordSet("/ . : _ # @ = & * \\ %")

    /// "one of them", "no one", "one should".
    func isPronoun(_ draft: FigureDraft) -> Bool {
        let number = draft.number
        guard number.form == .words, number.value == 1, number.tokens.count == 1,
            draft.rule != .ratio, !draft.isRange, draft.unit == nil
        else { return false }
        let next = number.tokens.upperBound
        if run.key(next) == Self.of || draft.bound != .exact && draft.counted == nil { return true }
        guard draft.counted != nil, !nouns.isVerb(next) else { return true }
        if Self.notBeforeOne.contains(run.key(number.tokens.lowerBound - 1)) { return true }
        return Self.idioms.contains(run.key(next))
    }

    private static let notBeforeOne = WordSet(
        """
        no any every each this that which some the another other not these those a first last
        latest new old big small good bad best better right wrong same different only next previous
        """)
    private static let idioms = WordSet(
        "another day thing way moment point side time more hand such who word")

    /// "the two agreed", "cut in two".
    func isBarePronoun(_ draft: FigureDraft) -> Bool {
        guard isBare(draft), draft.number.form == .words, draft.number.scale == 1,
            draft.number.value < 100, draft.counted == nil
        else { return false }
        return Self.beforePronoun.contains(run.key(draft.number.tokens.lowerBound - 1))
    }

    private static let beforePronoun = WordSet(
        "the these those all other others which any into in us them last first between s both")

    /// A number that opens a line or stands alone in brackets.
    func isListNumber(_ draft: FigureDraft) -> Bool {
        guard isBare(draft), isInteger(draft), draft.number.value < 1000 else { return false }
        let first = draft.tokens.lowerBound
        let next = draft.numberEnd
        if isCitation(first, next) || isEnumerator(first, next) { return true }
        guard first == run.bounds.lowerBound || run.flags(first).contains(.lineBefore) else {
            return false
        }
        return run.key(next) == "." || run.key(next) == ")"
    }

    /// "; 2) exports": a closing bracket that none has opened.
    private func isEnumerator(_ first: Int, _ next: Int) -> Bool {
        guard run.key(next) == ")",
            first == run.bounds.lowerBound
                || Self.beforeEnumerator.contains(run.key(first - 1))
        else { return false }
        return !(first - 12..<first).contains { run.key($0) == "(" }
    }

    private static let beforeEnumerator = WordSet("; : , . and")

    /// Brackets that hold numbers and commas alone: "(10, 11)", "[1]".
    private func isCitation(_ first: Int, _ next: Int) -> Bool {
        var left = first - 1
        var right = next
        while left > first - 12, run.key(left) == "," || run.kind(left) == .number { left -= 1 }
        while right < next + 12, run.key(right) == "," || run.kind(right) == .number { right += 1 }
        return run.key(left) == "(" && run.key(right) == ")"
            || run.key(left) == "[" && run.key(right) == "]"
    }

    /// "2 of 5" and nothing else.
    func isCounter(_ draft: FigureDraft) -> Bool {
        guard isInteger(draft), draft.counted == nil else { return false }
        let next = draft.number.tokens.upperBound
        if run.key(next) == Self.of || run.key(next) == "/" {
            return run.kind(next + 1) == .number && !run.has(next + 2)
        }
        let before = draft.tokens.lowerBound - 1
        return run.key(before) == Self.of && run.kind(before - 1) == .number && !run.has(next)
            && before - 1 == run.bounds.lowerBound
    }

    /// "won 2-1": digits that a dash joins, which count nothing.
    func isScore(_ draft: FigureDraft) -> Bool {
        guard draft.number.form == .digits, draft.unit == nil else { return false }
        if let upper = draft.upper {
            let isDashed = run.kind(upper.tokens.lowerBound - 1) == .dash
            let isOpened =
                draft.boundStart != nil
                || Self.openers.contains(run.key(draft.tokens.lowerBound - 1))
            return isDashed && draft.counted == nil && !isOpened && upper.scale == 1
        }
        let next = draft.number.tokens.upperBound
        return run.isHyphen(next) && run.kind(next + 1) == .number
    }

    private static let openers = WordSet("from between about around roughly some")

    /// "555-0199", "0100", "18:20", "24/7", a year.
    func isCode(_ draft: FigureDraft) -> Bool {
        guard draft.unit == nil, draft.number.form == .digits || draft.number.form == .fraction
        else { return false }
        if draft.number.digits?.hasLeadingZero == true { return true }
        if draft.upper?.digits?.hasLeadingZero == true { return true }
        let next = draft.numberEnd
        if run.key(next) == ":" || run.key(next) == "/", run.isGlued(next), run.isGlued(next + 1),
            run.kind(next + 1) == .number
        {
            return true
        }
        if run.key(draft.tokens.lowerBound - 1) == "+", run.kind(next) == .number { return true }
        if isBare(draft), isInteger(draft), isInRow(draft.tokens.lowerBound, next) { return true }
        return isBare(draft) && isInteger(draft) && draft.counted == nil
            && (1900...2100).contains(draft.number.value) && draft.number.digits?.wholeDigits == 4
    }

    /// Numbers in a row without marks: "0845 125 2222".
    private func isInRow(_ first: Int, _ next: Int) -> Bool {
        let isBehind = run.kind(first - 1) == .number && !run.isGlued(first)
        return isBehind || run.kind(next) == .number && !run.isGlued(next)
    }

    /// "12 Linden Street".
    func isAddress(_ draft: FigureDraft) -> Bool {
        guard draft.unit == nil, isInteger(draft) else { return false }
        var index = draft.numberEnd
        let limit = index + 4
        while index < limit, run.isCapitalized(index) {
            if Self.streets.contains(run.key(index)), index > draft.numberEnd { return true }
            index += 1
        }
        return false
    }

    private static let streets = WordSet(
        "street st st. road rd rd. avenue ave ave. lane drive boulevard blvd square embankment")

    /// "Mira Tolan, 34, runs".
    func isApposition(_ draft: FigureDraft) -> Bool {
        guard isBare(draft), isInteger(draft), draft.number.value < 120 else { return false }
        let first = draft.tokens.lowerBound
        guard run.key(first - 1) == ",", run.isCapitalized(first - 2) else { return false }
        let next = draft.numberEnd
        return run.key(next) == "," || run.key(next) == "." || !run.has(next)
    }

    /// "aged 18 to 34".
    func isAgeAttribute(_ draft: FigureDraft) -> Bool {
        guard draft.unit == nil || draft.unit?.name == "year" else { return false }
        return Self.aged.contains(run.key(draft.tokens.lowerBound - 1))
    }

    private static let aged = WordSet("aged ages")

    /// A half or third that nothing is taken of.
    func isBareFraction(_ draft: FigureDraft) -> Bool {
        guard draft.number.form == .fraction, draft.rule != .ratio, draft.unit == nil,
            draft.bound == .exact
        else { return false }
        let next = draft.numberEnd
        if Self.places.contains(run.key(draft.number.tokens.lowerBound - 1)) { return true }
        if Self.beforeShare.contains(run.key(draft.number.tokens.lowerBound - 1)) { return false }
        if case .fractions = NumberWords.words[run.key(next - 1)], draft.number.tokens.count > 1 {
            return false
        }
        if draft.tokens.count > 1, !run.has(next), draft.tokens.lowerBound == run.bounds.lowerBound
        {
            return false
        }
        return run.key(next) != Self.of && !Self.wholes.contains(run.key(next))
    }

    /// "the second half of the year" is a stretch, no share.
    private static let places = WordSet(
        "first second third fourth latter last final other opening earlier later")
    /// "fell by half", "cut to a third".
    private static let beforeShare = WordSet("by to")

    private static let wholes = WordSet("the a an its his her their our your all these those that")

    /// "three-way", "six-speed", "3-D".
    func isWordCompound(_ draft: FigureDraft) -> Bool {
        guard draft.unit == nil, !draft.isRange else { return false }
        let next = draft.numberEnd
        guard run.isHyphen(next) else { return false }
        return draft.number.form == .words || run.tokens[next + 1].range.count == 1
    }
}
