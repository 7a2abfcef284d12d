package import TextAnalysis

/// Finds the numbers that a text uses as figures.
///
/// One pass over the tokens: a numeral is read where one may start, then its sign, currency, unit,
/// bound and what it counts are looked for around it, and the table of traps says whether it is a
/// figure at all.
package enum FigureExtraction {
    /// Figures in text order.
    ///
    /// A duration is both a figure and a date; other dates hold no figure. The title holds none.
    ///
    /// Complexity: linear in the length of the text.
    package static func figures(in text: AnalyzedText, dates: [DateExpression]) -> [Figure] {
        var figures: [Figure] = []
        var next = 0
        for sentence in text.sentences where sentence.paragraph != nil {
            while next < dates.count, dates[next].passage.end <= sentence.range.start { next += 1 }
            var last = next
            while last < dates.count, dates[last].passage.start < sentence.range.end { last += 1 }
            append(figuresOf: sentence, of: text, dates[next..<last], to: &figures)
        }
        return figures
    }

    private static func append(
        figuresOf sentence: AnalyzedText.Sentence, of text: AnalyzedText,
        _ dates: ArraySlice<DateExpression>, to figures: inout [Figure]
    ) {
        let run = TokenRun(tokens: text.tokens, bytes: text.text.bytes, bounds: sentence.tokens)
        let reader = FigureReader(run)
        let surroundings = FigureSurroundings(run: run, text: text, dates: dates)
        var index = sentence.tokens.lowerBound
        var date = dates.startIndex
        var previous: FigureDraft?
        while index < sentence.tokens.upperBound {
            guard reader.mayStart(at: index) else {
                index += 1
                continue
            }
            let start = run.tokens[index].range.start
            while date < dates.endIndex, dates[date].passage.end <= start { date += 1 }
            let isInDate = date < dates.endIndex && blocks(dates[date], start)
            switch reader.read(at: index, isInDate: isInDate) {
            case .nothing: index += 1
            case .passedOver(let end): index = max(end, index + 1)
            case .figure(var draft):
                if let previous { reader.inherit(from: previous, to: &draft) }
                var figure = draft.figure(in: run)
                surroundings.complete(&figure, draft)
                if let previous, reader.restates(previous, draft) {
                    FigureSurroundings.join(&figures[figures.count - 1], &figure)
                }
                figures.append(figure)
                previous = draft
                index = max(draft.numberEnd, draft.tokens.upperBound, index + 1)
            }
        }
    }

    /// Whether a date holds the byte; a duration or set is a figure too.
    private static func blocks(_ date: DateExpression, _ start: Int) -> Bool {
        switch date.kind {
        case .date, .time: date.passage.contains(start)
        case .duration, .set: false
        }
    }
}
