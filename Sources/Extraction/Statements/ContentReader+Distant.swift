import TextAnalysis

/// Contents that stand at some distance from their cue.
extension ContentReader {
    /// "said in a letter to the council that …", "said, however, that …".
    func distantThat(from start: Int, _ limit: Int) -> Opening? {
        guard start < limit else { return nil }
        let isParenthesis = view.key(start) == ","
        guard
            isParenthesis || view.has(start, .preposition)
                || Self.timeWords.contains(view.key(start))
        else { return nil }
        var index = start + 1
        while index < min(limit - 1, start + Self.gapTokensMax) {
            if let number = prose.span(at: index) {
                let span = prose.spans[number]
                guard !isParenthesis, span.inner.count < Self.titleTokensMax,
                    !span.inner.contains(where: { PieceReader.isSmall(view, $0) })
                else { return nil }
                index = span.tokens.upperBound
                continue
            }
            if view.key(index) == "that",
                !isParenthesis || view.key(index - 1) == ",",
                !opensRelative(index, isParenthesis)
            {
                return Opening(start: afterComma(index + 1), rule: "reported_that")
            }
            if view.has(index, [.subjectPronoun, .auxiliary, .relative, .modal]) { return nil }
            if view.key(index) == ",", !isParenthesis { return nil }
            index += 1
        }
        return nil
    }

    /// Tokens of a quoted title at most: "said on “Evening Talk” that".
    private static let titleTokensMax = 8

    /// "a letter that was found": "that" goes with the noun before it, as its verb shows.
    private func opensRelative(_ that: Int, _ isSetOff: Bool) -> Bool {
        let next = that + 1
        let isNamed =
            view.isCapital(that - 1)
            || view.has(that - 1, [.occasion, .time, .cueNoun, .crowd, .office, .body])
        return view.has(next, .auxiliary) || view.isAdverb(next) || view.isPastShape(next)
            || !isSetOff && !isNamed && !startsClause(next)
    }

    /// "telling voters and reporters that": no verb stands between.
    func toldThat(from start: Int, _ limit: Int) -> Opening? {
        for index in start..<max(start, min(limit - 1, start + 12)) {
            guard view.isWord(index) || view.isHyphen(index), prose.span(at: index) == nil,
                !view.has(index, [.auxiliary, .subjectPronoun])
            else { return nil }
            if view.key(index) == "that" {
                return Opening(start: afterComma(index + 1), rule: "reported_that")
            }
        }
        return nil
    }

    /// "said despite the rain, the match would go on": a clause that opens with a preposition.
    func fronted(_ start: Int, _ limit: Int) -> Opening? {
        guard view.has(start, .preposition) else { return nil }
        for index in start..<max(start, min(limit - 2, start + 14)) where isComma(index) {
            guard
                view.has(index + 1, [.subjectPronoun, .determiner, .possessivePronoun])
                    || view.isCapital(index + 1), !view.has(index + 1, .time),
                isClause(index + 1, limit, .mostlyClause)
            else { return nil }
            return Opening(start: start, rule: "reported_bare")
        }
        return nil
    }

    /// "asked: Is it safe?", "said: The bridge is late": a sentence behind a colon.
    func behindColon(at index: Int, _ head: AttributionHead, _ limit: Int) -> Opening? {
        guard view.key(index) == ":", head.frames.has(.quotes), head.frames.has([.that, .asks]),
            index + 2 < limit, prose.span(at: index + 1) == nil, view.isCapital(index + 1)
        else { return nil }
        let isQuestion = head.frames.has(.asks)
        return Opening(
            start: view.key(index + 1) == "that" ? index + 2 : index + 1,
            rule: isQuestion ? "reported_question" : "reported_bare")
    }

    /// "said at a rally in the capital: “…”".
    func distantQuotation(from start: Int, _ limit: Int) -> Opening? {
        var index = start
        while index < min(limit - 1, start + Self.gapTokensMax) {
            if prose.span(at: index) != nil || view.key(index) == "that" { return nil }
            if view.has(index, [.past, .third]), !view.has(index, .nounToo) { return nil }
            if view.has(index, [.auxiliary, .subjectPronoun]) { return nil }
            if view.key(index) == "," || view.key(index) == ":",
                prose.span(openingAt: index + 1) != nil
            {
                return Opening(
                    start: index + 1, rule: "quotation_cue_before", isQuotation: true)
            }
            index += 1
        }
        return nil
    }

    /// "said in an interview he …": the token after the occasion.
    func behindOccasion(from start: Int, _ limit: Int) -> Int? {
        guard start < limit, view.has(start, .preposition) else { return nil }
        var index = start + 1
        while index < min(limit, start + Self.gapTokensMax) {
            if prose.span(at: index) != nil || view.tokens[index].kind == .punctuation {
                return nil
            }
            if view.has(index, .subjectPronoun) { return index }
            if view.has(index, .auxiliary) { return nil }
            if view.has(index - 1, [.occasion, .time]), !view.has(index, [.occasion, .time]),
                view.has(index, [.determiner, .possessivePronoun]) || view.isCapital(index)
            {
                return index
            }
            index += 1
        }
        return nil
    }
}
