import TextAnalysis

/// Reads the date that starts at a token of one sentence.
///
/// Complexity: a few tokens a date.
struct DateReader {
    let run: TokenRun
    let numbers: NumberReader

    init(_ run: TokenRun) {
        self.run = run
        numbers = NumberReader(run: run)
    }

    /// Whether a date may start at token `index`: one probe for most tokens.
    func mayStart(at index: Int) -> Bool {
        let token = run.tokens[index]
        switch token.kind {
        case .number: return true
        case .word:
            guard let roles = TriggerWords.words[token.key] else { return false }
            return roles != .article || opensDate(index)
        case .punctuation: return token.key == Self.apostrophe
        case .quote, .dash, .symbol, .possessive: return false
        }
    }

    private static let apostrophe: WordKey = "'"
    private static let the: WordKey = "the"
    private static let afterThe = WordSet("same day")

    /// Whether an article stands before a word that makes a date of it.
    private func opensDate(_ index: Int) -> Bool {
        let next = run.key(index + 1)
        if run.key(index) == Self.the { return Self.afterThe.contains(next) }
        guard let roles = TriggerWords.words[next] else { return false }
        return !roles.isDisjoint(with: [.date, .number])
    }

    /// The longest date at `index`; nil where none starts there.
    func read(at index: Int) -> DateReading? {
        switch run.kind(index) {
        case .number:
            return clock(at: index) ?? numeric(at: index) ?? dayFirst(at: index)
                ?? amount(at: index) ?? year(at: index)
        case .word: return word(at: index)
        case .punctuation: return decade(at: index)
        case .symbol, .quote, .dash, .possessive, nil: return nil
        }
    }

    func word(_ index: Int) -> DateWords.Word? { DateWords.words[run.key(index)] }

    private func word(at index: Int) -> DateReading? {
        switch word(index) {
        case .month: return monthFirst(at: index)
        case .weekday(let day): return weekday(at: index, day)
        case .weekdays(let day):
            return DateReading(
                index..<index + 1, .fixed("XXXX-WXX-\(day)"), .set, .set)
        case .day(let days): return relativeDay(at: index, days)
        case .relative(let step): return relative(at: index, step)
        case .stretch(let step): return stretch(at: index, step)
        case .reference(let value): return reference(at: index, value)
        case .each(let unit):
            return DateReading(index..<index + 1, .fixed(unit.duration(1)), .set, .set)
        case .hour(let hour): return namedHour(at: index, hour)
        case .season(let code): return season(at: index, code)
        case .feast(let month, let day): return feast(at: index, month, day)
        case .edge: return edge(at: index) ?? amount(at: index)
        case .units(let unit): return bareUnits(at: index, unit)
        case .unit, .partOfDay, nil: break
        }
        return ordinalQuarter(at: index) ?? dayFirst(at: index) ?? amount(at: index)
            ?? article(at: index)
    }
}
