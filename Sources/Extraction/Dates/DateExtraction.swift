package import TextAnalysis

/// Finds the dates, times, durations and sets of times of a text.
///
/// Readings are collected first and placed in the calendar after: a date without its year may be
/// told by one that stands further on.
package enum DateExtraction {
    /// Dates in text order, header dates included, none overlapping another.
    ///
    /// Complexity: linear in the length of the text; n log n in the number of dates.
    package static func dates(in text: AnalyzedText, anchor: CivilDate?) -> [DateExpression] {
        var found: [Found] = []
        for sentence in text.sentences {
            let run = TokenRun(
                tokens: text.tokens, bytes: text.text.bytes, bounds: sentence.tokens)
            append(readingsOf: run, to: &found)
        }
        for skipped in text.layout.skipped where isRead(skipped.reason) {
            append(readingsOf: header(skipped.range, of: text), to: &found)
        }
        if let publication = publication(of: text) {
            found.removeAll { $0.passage.overlaps(publication.passage) }
            found.append(publication)
        }
        found.sort { $0.passage < $1.passage }
        return placed(found, in: text, anchor: anchor)
    }

    /// The publication date as the layout found it: day and time are one expression.
    private static func publication(of text: AnalyzedText) -> Found? {
        guard let publication = text.layout.publication, !publication.range.isEmpty else {
            return nil
        }
        var content = DateContent.fixed(publication.date.iso)
        var kind = DateExpression.Kind.date
        if let minute = publication.minute {
            content = .fixed(
                publication.date.iso + "T" + DateResolver.two(minute / 60) + ":"
                    + DateResolver.two(minute % 60))
            kind = .time
        }
        let reading = DateReading(0..<0, content, .publication, kind)
        return Found(passage: publication.range, reading: reading, isFuture: false)
    }

    private struct Found {
        let passage: TextRange
        let reading: DateReading
        let isFuture: Bool
    }

    /// Header, caption and tail lines date the document; boxes of links date other pages.
    private static func isRead(_ reason: DocumentLayout.SkipReason) -> Bool {
        switch reason {
        case .byline, .dateline, .caption, .credit, .note, .pageTail: true
        case .title, .photoCounter, .navigation, .linkBox, .teaserLink, .comment, .advertisement:
            false
        }
    }

    /// The tokens of a stretch that the analysis left out.
    private static func header(_ range: TextRange, of text: AnalyzedText) -> TokenRun {
        let tokens = TextAnalyzer.tokens(of: text.text.string(range)).map {
            Token(
                range: $0.range.shifted(by: range.start), key: $0.key, kind: $0.kind,
                flags: $0.flags)
        }
        return TokenRun(tokens: tokens, bytes: text.text.bytes, bounds: 0..<tokens.count)
    }

    private static func append(readingsOf run: TokenRun, to found: inout [Found]) {
        let reader = DateReader(run)
        var index = run.bounds.lowerBound
        while index < run.bounds.upperBound {
            guard reader.mayStart(at: index), let reading = reader.read(at: index) else {
                index += 1
                continue
            }
            found.append(
                Found(
                    passage: run.range(reading.tokens), reading: reading,
                    isFuture: Tense.isFuture(before: reading.tokens.lowerBound, in: run)))
            index = max(reading.tokens.upperBound, index + 1)
        }
    }

    private static func placed(
        _ found: [Found], in text: AnalyzedText, anchor: CivilDate?
    ) -> [DateExpression] {
        var resolver = DateResolver(anchor: anchor, readings: found.map(\.reading))
        var dates: [DateExpression] = []
        dates.reserveCapacity(found.count)
        for item in found {
            if let last = dates.last, last.passage.overlaps(item.passage) { continue }
            dates.append(
                DateExpression(
                    passage: item.passage,
                    value: resolver.value(of: item.reading, isFuture: item.isFuture),
                    kind: item.reading.kind, evidence: Evidence(rule: item.reading.rule.name)))
        }
        return dates
    }
}
