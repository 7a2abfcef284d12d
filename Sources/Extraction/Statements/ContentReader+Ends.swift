import TextAnalysis

/// Where a content ends.
extension ContentReader {
    /// The end of a content that starts at `start`: before the next attribution that is no part of
    /// it, else the sentence's end without its stop.
    func end(
        from start: Int, in sentence: Range<Int>, before heads: ArraySlice<AttributionHead>,
        limit: Int? = nil, isPhrase: Bool = false
    ) -> Int {
        var end = min(sentence.upperBound, limit ?? sentence.upperBound)
        var hasNested = false
        for head in heads where head.start > start && head.start < end {
            // "said that she asked and insisted": the second verb goes with the first inside.
            if hasNested, head.kind == .coordinated { continue }
            if head.kind == .participle, opening(after: head, in: sentence) == nil { continue }
            if let cut = cut(before: head, from: start, sentence, isNested: hasNested) {
                end = cut
                break
            }
            hasNested = hasNested || head.kind == .finite
        }
        if isPhrase { end = phraseEnd(from: start, before: end) }
        end = aside(from: start, before: end) ?? end
        return trimmedEnd(start, gloss(from: start, before: end) ?? end)
    }

    /// Where a noun phrase ends: at a comma that parts no list, or before when it was said.
    private func phraseEnd(from start: Int, before end: Int) -> Int {
        for index in (start + 1)..<max(start + 1, end) where prose.span(at: index) == nil {
            if isComma(index), !isListComma(index, end) { return index }
            if Self.circumstances.contains(view.key(index)), view.isWord(index - 1) {
                return index
            }
            if view.key(index) == "on", view.has(index + 1, .time) { return index }
        }
        return end
    }

    private static let circumstances: Set<WordKey> = ["after", "before", "during", "when", "while"]

    /// "roads, bridges and schools": an "and" or "or" follows before any verb does.
    private func isListComma(_ comma: Int, _ end: Int) -> Bool {
        if view.key(comma + 1) == "including" { return true }
        for index in (comma + 1)..<max(comma + 1, min(end, comma + Self.listTokensMax)) {
            if view.key(index) == "and" || view.key(index) == "or" { return index > comma + 1 }
            if isComma(index) || view.tokens[index].kind == .quote { continue }
            if view.has(index, [.auxiliary, .relative, .subordinator, .subjectPronoun, .past])
                || view.has(index, .gerund) || view.isPastShape(index)
            {
                return false
            }
        }
        return false
    }

    private static let listTokensMax = 14

    /// A last ", who …", ", which …" or ", a …" is mostly the writer's gloss on the clause before.
    func gloss(from start: Int, before end: Int) -> Int? {
        guard let comma = (start..<end).last(where: { isComma($0) }), comma > start + 2,
            comma + 2 < end, isClause(start, comma, [])
        else { return nil }
        let next = view.key(comma + 1)
        return next == "which" || next == "who" || next == "a" || next == "an" ? comma : nil
    }

    /// ", a promise that she has made before": the writer's remark on what was said.
    func opensRemark(_ index: Int, _ end: Int) -> Bool {
        let key = view.key(index)
        guard key == "a" || key == "an" || key == "one" else { return false }
        for position in (index + 1)..<max(index + 1, min(end, index + 7)) {
            if view.has(position, .relative) || view.key(position) == "that" { return true }
            if view.has(position, [.auxiliary, .conjunction]) { return false }
        }
        return false
    }

    func isComma(_ index: Int) -> Bool {
        view.key(index) == "," && prose.span(at: index) == nil
    }

    /// A lone dash or ", while" opens the writer's own words.
    func aside(from start: Int, before end: Int) -> Int? {
        var dash: Int?
        for index in (start + 1)..<max(end, start + 1) where prose.span(at: index) == nil {
            if view.tokens[index].kind == .dash, !view.isHyphen(index),
                view.tokens[index].flags.contains(.spaceBefore)
                    || view.tokens[index].range.count > 1
            {
                if dash != nil { return nil }
                dash = index
                if Self.goingOn.contains(view.key(index + 1)) { return nil }
            }
            if view.key(index) == ",",
                Self.asides.contains(view.key(index + 1)) || opensRemark(index + 1, end)
            {
                return dash ?? index
            }
        }
        return dash
    }

    /// Words behind a comma that open what the writer sets against the words reported.
    private static let asides: Set<WordKey> = [
        "alluding", "compared", "contradicting", "drawing", "echoing", "prompting", "referring",
        "sparking", "surpassing", "while",
    ]

    /// Words behind a dash that go on with the words reported.
    private static let goingOn: Set<WordKey> = ["and", "including", "not", "or", "such"]

    /// Where an attribution inside the words ends what came before it.
    func cut(
        before head: AttributionHead, from start: Int, _ sentence: Range<Int>, isNested: Bool
    ) -> Int? {
        let before = head.start - 1
        guard before > start else { return nil }
        switch head.kind {
        case .participle where view.has(before, .conjunction):
            return view.key(before - 1) == "," ? before - 1 : before
        case .participle, .accordingTo:
            if head.frames.has(.attitude), !head.frames.has(.quotes) { return nil }
            if closesWithComma(before) { return before + 1 }
            return view.key(before) == "," || view.tokens[before].kind == .dash ? before : nil
        case .coordinated:
            if head.frames.has(.attitude), !head.frames.has(.quotes) { return nil }
            let join = before
            return view.key(join - 1) == "," ? join - 1 : join
        case .finite:
            if endsSentence(head.end, sentence) {
                if view.key(before) == "," { return before }
                if closesWithComma(before) { return before + 1 }
            }
            guard view.has(before, .conjunction), !head.frames.has(.attitude) else { return nil }
            // "said that it was late and others said it was not": two who speak, two contents.
            if prose.span(endingAt: before - 1) != nil || !isNested && head.frames.has(.quotes) {
                return view.key(before - 1) == "," ? before - 1 : before
            }
            return view.key(before - 1) == "," ? before - 1 : nil
        case .inverted: return view.key(before) == "," ? before : nil
        case .infinitive, .asked, .noun, .hearsay: return nil
        }
    }

    /// Where a clause that depends on another ends: "While he said that …, she …", "who said …, is".
    ///
    /// Nil where the attribution stands in the main clause.
    func clauseEnd(
        of head: AttributionHead, from start: Int, _ sentence: Range<Int>
    ) -> Int? {
        let before = head.start - 1
        let isRelative =
            head.subject?.antecedentEnd != nil && view.key(before) == ","
            || view.has(before, .relative) && view.key(before - 1) == ","
            || head.kind == .noun
        let first = sentence.lowerBound
        let isDependent =
            view.has(before, .subordinator) && before <= first + 3 || head.kind == .asked
            || head.kind == .participle && head.start == first
            || view.has(first, .subordinator) && before < first + 8 && isOneClause(first, before)
        let isRestrictive = !isRelative && head.subject?.antecedentEnd != nil
        guard isRelative || isDependent || isRestrictive else { return nil }
        for index in (start + 2)..<max(sentence.upperBound - 1, start + 2)
        where isComma(index) || closesWithComma(index) {
            let next = index + 1
            if isRelative {
                if head.kind == .noun || view.has(next, [.auxiliary, .past, .third])
                    || view.isPastShape(next)
                    || view.has(next, .adverb) && view.isPastShape(next + 1)
                {
                    return closesWithComma(index) ? next : index
                }
            } else if startsClause(next) || view.has(next, [.preposition, .auxiliary, .past]),
                isClause(next, sentence.upperBound, [])
            {
                return closesWithComma(index) ? next : index
            }
        }
        return nil
    }

    /// Whether a bracket that closes at `end` opens in the words.
    func hasOpening(_ start: Int, _ end: Int) -> Bool {
        (start..<end).contains { view.key($0) == "(" }
    }

    func isOneClause(_ start: Int, _ end: Int) -> Bool {
        !(start...max(start, end)).contains { view.key($0) == "," }
    }

    /// A closing mark with a comma before it.
    func closesWithComma(_ index: Int) -> Bool {
        prose.span(endingAt: index) != nil && view.key(index - 1) == ","
    }

    /// Whether an attribution stands at its end: only times, places or a mark follow.
    func endsAttribution(_ head: AttributionHead, in sentence: Range<Int>) -> Bool {
        var index = afterTimes(head.end, sentence.upperBound)
        if head.frames.has([.addressee, .objectInfinitive]),
            let told = object(at: index, sentence.upperBound)
        {
            index = told
        }
        guard index < sentence.upperBound else { return true }
        let token = view.tokens[index]
        if token.kind == .punctuation || token.kind == .dash || token.kind == .quote { return true }
        return view.has(index, [.preposition, .conjunction, .subordinator, .gerund])
    }

    func endsSentence(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let end = afterTimes(index, sentence.upperBound)
        return end >= sentence.upperBound || view.tokens[end].kind == .punctuation
    }

    /// Without the final stop and what closes behind it.
    func trimmedEnd(_ start: Int, _ limit: Int) -> Int {
        var end = limit
        while end > start + 1 {
            let last = end - 1
            if prose.span(at: last) != nil { break }
            let isMark =
                view.tokens[last].kind == .punctuation
                && (view.key(last) != ")" || !hasOpening(start, last))
                || view.tokens[last].kind == .dash || view.tokens[last].kind == .quote
            guard isMark else { break }
            end = last
        }
        return end
    }
}
