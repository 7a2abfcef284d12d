import TextAnalysis

/// What the rest of the sentence says of a figure: change, dates, what is measured.
struct FigureSurroundings {
    let run: TokenRun
    let text: AnalyzedText
    /// The dates of the sentence, in text order.
    let dates: ArraySlice<DateExpression>

    /// Tokens of a clause at most, on each side of the figure.
    private static let clauseMax = 24

    func complete(_ figure: inout Figure, _ draft: FigureDraft) {
        let end = max(draft.numberEnd, draft.tokens.upperBound, draft.counted?.upperBound ?? 0)
        figure.change = change(draft, end)
        figure.measures = measures(draft, end)
        for date in near(figure.passage) where date.kind == .date || date.kind == .time {
            let tokens = text.tokenIndices(in: date.passage)
            guard !tokens.isEmpty, run.has(tokens.lowerBound), run.has(tokens.upperBound - 1) else {
                continue
            }
            place(date.value, tokens, in: &figure, draft.start..<end)
        }
    }

    /// The few dates around a figure: a sentence may hold any number of both.
    private func near(_ passage: TextRange) -> ArraySlice<DateExpression> {
        var (low, high) = (dates.startIndex, dates.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if dates[middle].passage.start < passage.start {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return dates[
            max(dates.startIndex, low - Self.datesMax)..<min(dates.endIndex, low + Self.datesMax)]
    }

    /// Dates looked at on each side of a figure.
    private static let datesMax = 4

    /// Two figures of one amount say together what it measures and when.
    static func join(_ first: inout Figure, _ second: inout Figure) {
        second.measures = first.measures ?? second.measures
        second.change = first.change ?? second.change
        first.asOf = first.asOf ?? second.asOf
        first.since = first.since ?? second.since
        second.asOf = second.asOf ?? first.asOf
        second.since = second.since ?? first.since
    }

    // MARK: Change

    private func change(_ draft: FigureDraft, _ end: Int) -> Figure.Change? {
        let first = draft.start
        if run.key(draft.tokens.lowerBound - 1) == "+" { return .up }
        if run.key(first - 1) == "from" { return rangeChange(draft, first - 1) }
        if let change = changeBefore(first, hasUnit: draft.unit != nil) { return change }
        let next = draft.tokens.upperBound
        for index in next..<next + 2 {
            guard let change = ChangeWords.behind[run.key(index)], draft.unit != nil else {
                continue
            }
            if !Self.comparatives.contains(run.key(index)) || run.key(index + 1) == "than" {
                return change
            }
        }
        return nil
    }

    /// "fell from $24 to $23": the ends say which way, where a verb says that it is a change.
    private func rangeChange(_ draft: FigureDraft, _ from: Int) -> Figure.Change? {
        guard let upper = draft.upper,
            (from - 3..<from).contains(where: { ChangeWords.before[run.key($0)] != nil })
        else { return nil }
        return upper.value < draft.number.value ? .down : .up
    }

    /// "rose 3 percent", "increased our trade by almost 4 percent".
    private func changeBefore(_ first: Int, hasUnit: Bool) -> Figure.Change? {
        var index = first - 1
        var hasBy = false
        while index > first - 4, Self.links.contains(run.key(index)) {
            hasBy = hasBy || run.key(index) == Self.by
            index -= 1
        }
        guard hasUnit || hasBy else { return nil }
        for place in (index - (hasBy ? 4 : 0)...index).reversed() where run.isWord(place) {
            if let change = ChangeWords.before[run.key(place)] { return change }
        }
        return nil
    }

    private static let by: WordKey = "by"
    private static let links = WordSet(
        "by a an another about to as much some further sharply slightly only just nearly almost")
    /// Changes only where they compare: "5 tonnes more than before".
    private static let comparatives = WordSet("more less fewer")

    // MARK: Dates

    private static let since: WordKey = "since"
    private static let asOf = WordSet("by at on in during for until before from through")
    /// Behind these another clause has dates of its own.
    private static let subordinating = WordSet("that which who whose where when")

    /// "since" dates where counting starts; "as of", "by", "in" date the figure itself.
    private func place(
        _ value: String, _ date: Range<Int>, in figure: inout Figure, _ own: Range<Int>
    ) {
        var before = date.lowerBound - 1
        if Self.articles.contains(run.key(before)) { before -= 1 }
        if run.key(before) == Self.since {
            if figure.since == nil { figure.since = value }
            return
        }
        guard figure.asOf == nil, date.lowerBound >= own.upperBound else { return }
        let isApposed = before == own.upperBound && run.kind(before) == .punctuation
        let isNear = isSameClause(own.upperBound..<date.lowerBound)
        guard isNear || isApposed else { return }
        // "as of May 3", not "the statement of May 3".
        let isAsOf = run.key(before) == "of" && run.key(before - 1) == "as"
        let isDated = Self.asOf.contains(run.key(before)) || isAsOf || isApposed
        if isDated, value.first?.isNumber == true { figure.asOf = value }
    }

    private static let articles = WordSet("the a late early mid")

    /// Whether no mark, no other number and no other clause stands between.
    private func isSameClause(_ range: Range<Int>) -> Bool {
        guard range.count < Self.clauseMax / 2 else { return false }
        return range.allSatisfy {
            run.kind($0) == .word && NumberWords.words[run.key($0)] == nil
                && !Self.subordinating.contains(run.key($0))
        }
    }

    // MARK: What is measured

    /// The clause around the figure, from mark to mark, without the figure where one side alone
    /// says enough.
    private func measures(_ draft: FigureDraft, _ end: Int) -> TextRange? {
        var start = draft.start
        while start > run.bounds.lowerBound, draft.start - start < Self.clauseMax,
            !endsClause(start - 1)
        {
            start -= 1
        }
        var stop = end
        while stop < run.bounds.upperBound, stop - end < Self.clauseMax, !endsClause(stop) {
            stop += 1
        }
        let behind = draft.tokens.upperBound..<max(stop, draft.tokens.upperBound)
        if behind.count >= 4 { return trimmed(behind) }
        return start < stop ? trimmed(start..<stop) : nil
    }

    private func endsClause(_ index: Int) -> Bool {
        switch run.kind(index) {
        case .punctuation: !Self.inside.contains(run.key(index))
        case .quote: true
        case .dash: !run.isHyphen(index)
        case .word, .number, .possessive, .symbol, nil: false
        }
    }

    private static let inside = WordSet("/ . &")

    /// Without "of", "the" and "have been" at its ends.
    private func trimmed(_ range: Range<Int>) -> TextRange? {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, Self.leading.contains(run.key(start)) { start += 1 }
        while end > start,
            run.kind(end - 1) == .punctuation || Self.trailing.contains(run.key(end - 1))
        {
            end -= 1
        }
        return start < end ? run.range(start..<end) : nil
    }

    private static let trailing = WordSet("and or but that of the a an with by to in")
    private static let leading = WordSet("of the a an and or that , .")
}
