import TextAnalysis

/// Numerals in words.
///
/// A numeral is groups below a thousand, each with a scale smaller than the one before; inside a
/// group hundreds, tens and units come in this order, each at most once.
extension NumberReader {
    func worded(at index: Int) -> Number? {
        switch NumberWords.words[run.key(index)] {
        case .small, .tens: return afterCardinal(cardinal(from: index, first: nil))
        case .ordinal(let place): return ordinal(at: index, tokens: index..<index + 1, place)
        case .fraction(let part): return leadingFraction(at: index, from: index, part)
        case .openScale(let scale): return openScale(at: index, scale)
        case .vague: return vagueScale(at: index, from: index)
        case .hundred, .scale, .dozen, .fractions: return nil
        case nil: return article(at: index)
        }
    }

    /// "a hundred", "a dozen", "a third", "a few thousand", "a couple of hundred".
    private func article(at index: Int) -> Number? {
        guard run.key(index) == Self.a || run.key(index) == Self.an || run.key(index) == Self.the
        else { return nil }
        let isThe = run.key(index) == Self.the
        switch NumberWords.words[run.key(index + 1)] {
        case .hundred, .scale, .dozen:
            return isThe ? nil : afterCardinal(cardinal(from: index + 1, first: index))
        case .fraction(let part):
            return isThe ? nil : leadingFraction(at: index + 1, from: index, part)
        case .ordinal(let place) where !isThe && place > 2 && run.key(index + 2) == Self.of:
            return Number(
                tokens: index..<index + 2, value: 1 / Double(place), form: .fraction)
        case .vague: return vagueScale(at: index + 1, from: index)
        case .small, .tens, .fractions, .ordinal, .openScale, nil: return nil
        }
    }

    private static let an: WordKey = "an"
    private static let the: WordKey = "the"
    private static let of: WordKey = "of"
    private static let point: WordKey = "point"

    // MARK: Cardinals

    /// The numeral from `start` on; `first` is its article, which stands for one.
    private func cardinal(from start: Int, first: Int?) -> Number? {
        var total = 0.0
        var group = first == nil ? 0.0 : 1.0
        var hasGroup = first != nil
        // What may still be added to the group: below a thousand, a hundred, ten, or nothing.
        var room = first == nil ? 1000.0 : 1.0
        var scales = 1e21
        var end = start
        var next = start
        scan: while next < min(run.bounds.upperBound, start + Self.tokensMax), run.isWord(next) {
            switch NumberWords.words[run.key(next)] {
            case .small(let value):
                guard value < room, hasGroup ? value > 0 : true else { break scan }
                group += value
                (room, hasGroup) = (0, true)
            case .tens(let value):
                guard value < room else { break scan }
                group += value
                (room, hasGroup) = (10, true)
            case .hundred:
                guard hasGroup, group > 0, group < 100 else { break scan }
                group *= 100
                room = 100
            case .scale(let value):
                guard hasGroup, value < scales else { break scan }
                total += group * value
                (group, hasGroup, room, scales) = (0, false, 1000, value)
            case .dozen:
                guard hasGroup else { break scan }
                group *= 12
                end = next + 1
                break scan
            case .openScale(12):
                guard hasGroup else { break scan }
                group *= 12
                end = next + 1
                break scan
            case .fraction, .fractions, .ordinal, .openScale, .vague, nil: break scan
            }
            end = next + 1
            next = joined(end, room: room)
        }
        guard end > start else { return nil }
        let scale = scales < 1e21 && !hasGroup ? scales : 1
        var number = Number(tokens: (first ?? start)..<end, value: total + group, form: .words)
        number.scale = scale
        return number
    }

    /// The next number word: behind "twenty" a hyphen may stand, behind "hundred" an "and".
    private func joined(_ end: Int, room: Double) -> Int {
        if run.isHyphen(end) { return end + 1 }
        guard room >= 100, run.key(end) == Self.and else { return end }
        switch NumberWords.words[run.key(end + 1)] {
        case .small, .tens: return end + 1
        case .hundred, .scale, .dozen, .fraction, .fractions, .ordinal, .openScale, .vague, nil:
            return end
        }
    }

    /// What may follow a numeral: "point five", "and a half", "million" after those, "thirds".
    private func afterCardinal(_ cardinal: Number?) -> Number? {
        guard var number = cardinal else { return nil }
        let end = number.tokens.upperBound
        let next = run.isHyphen(end) ? end + 1 : end
        if let ordinal = compoundOrdinal(number, at: next) { return ordinal }
        if case .fractions(let part) = NumberWords.words[run.key(next)], number.value < 100,
            part != 0.25 || isShare(number, next)
        {
            return Number(
                tokens: number.tokens.lowerBound..<next + 1, value: number.value * part,
                form: .fraction)
        }
        if number.value == 1, let one = oneFraction(number, at: next) { return one }
        addPoint(to: &number)
        addHalf(to: &number)
        addFraction(to: &number)
        if number.tokens.upperBound > end { multiply(&number) }
        return number
    }

    /// "three-quarters", "two quarters of it"; "the first three quarters" are stretches of a year.
    private func isShare(_ number: Number, _ word: Int) -> Bool {
        if Self.beforePeriods.contains(run.key(number.tokens.lowerBound - 1)) { return false }
        return run.key(word + 1) == Self.of || number.value == 3
    }

    private static let beforePeriods = WordSet("first last past next previous consecutive all")

    /// "one third", "one-half", "one quarter".
    private func oneFraction(_ number: Number, at next: Int) -> Number? {
        let part: Double
        switch NumberWords.words[run.key(next)] {
        case .fraction(let value): part = value
        case .ordinal(let place) where place > 2: part = 1 / Double(place)
        case .small, .tens, .hundred, .scale, .dozen, .fractions, .ordinal, .openScale, .vague,
            nil:
            return nil
        }
        return Number(
            tokens: number.tokens.lowerBound..<next + 1, value: part, form: .fraction)
    }

    /// "three point one four".
    private func addPoint(to number: inout Number) {
        var next = number.tokens.upperBound
        guard run.key(next) == Self.point else { return }
        var place = 0.1
        while place > 1e-9, case .small(let digit) = NumberWords.words[run.key(next + 1)],
            digit < 10
        {
            number.value += digit * place
            place /= 10
            next += 1
            number.tokens = number.tokens.lowerBound..<next + 1
        }
    }

    /// "two and two thirds", "three and a quarter".
    private func addFraction(to number: inout Number) {
        let end = number.tokens.upperBound
        guard number.scale == 1, number.value < 100, run.key(end) == Self.and,
            run.key(end + 1) != Self.and, let part = worded(at: end + 1), part.form == .fraction,
            part.value < 1, part.tokens.count > 1
        else { return }
        number.value += part.value
        number.tokens = number.tokens.lowerBound..<part.tokens.upperBound
    }

    /// A scale behind "one and a half" or "three point five".
    private func multiply(_ number: inout Number) {
        guard case .scale(let scale) = NumberWords.words[run.key(number.tokens.upperBound)] else {
            return
        }
        number.value *= scale
        number.scale = scale
        number.tokens = number.tokens.lowerBound..<number.tokens.upperBound + 1
    }

    // MARK: Ordinals

    /// "twenty-first": tens and a small ordinal.
    private func compoundOrdinal(_ number: Number, at next: Int) -> Number? {
        guard case .ordinal(let place) = NumberWords.words[run.key(next)], place < 10,
            number.value >= 20, number.value < 1e6,
            number.value.truncatingRemainder(dividingBy: 10) == 0,
            number.value.truncatingRemainder(dividingBy: 100) != 0
        else { return nil }
        return ordinal(
            at: next, tokens: number.tokens.lowerBound..<next + 1, Int(number.value) + place)
    }

    private func ordinal(at index: Int, tokens: Range<Int>, _ place: Int) -> Number {
        Number(tokens: tokens, value: Double(place), form: .ordinal)
    }

    // MARK: Parts and open amounts

    /// "half a million", "half of", "half an hour", "a quarter of", "a half".
    private func leadingFraction(at index: Int, from first: Int, _ part: Double) -> Number? {
        let next = index + 1
        let isArticle = run.key(next) == Self.a || run.key(next) == Self.an
        let word = isArticle ? next + 1 : run.isHyphen(next) ? next + 1 : next
        switch NumberWords.words[run.key(word)] {
        case .scale(let scale) where first == index:
            return Number(tokens: index..<word + 1, value: part * scale, form: .words)
        case .dozen where first == index:
            return Number(tokens: index..<word + 1, value: part * 12, form: .words)
        case .small, .tens, .hundred, .scale, .dozen, .fraction, .fractions, .ordinal, .openScale,
            .vague, nil:
            return Number(tokens: first..<index + 1, value: part, form: .fraction)
        }
    }

    /// "thousands", "tens of thousands", "hundreds of millions".
    private func openScale(at index: Int, _ scale: Double) -> Number? {
        var low = scale == 12 ? 24 : scale
        var end = index + 1
        if run.key(end) == Self.of, case .openScale(let more) = NumberWords.words[run.key(end + 1)],
            more > scale
        {
            low = scale * more
            end += 2
        }
        var number = Number(tokens: index..<end, value: low, form: .open)
        number.high = scale == 12 ? 100 : low * 10
        return number
    }

    /// "several hundred", "a few million", "a couple of thousand": at least two of them.
    private func vagueScale(at index: Int, from first: Int) -> Number? {
        var next = index + 1
        if run.key(next) == Self.of { next += 1 }
        let scale: Double
        switch NumberWords.words[run.key(next)] {
        case .hundred: scale = 100
        case .scale(let value): scale = value
        case .dozen: scale = 12
        case .small, .tens, .fraction, .fractions, .ordinal, .openScale, .vague, nil: return nil
        }
        return Number(tokens: first..<next + 1, value: 2 * scale, form: .open)
    }
}
