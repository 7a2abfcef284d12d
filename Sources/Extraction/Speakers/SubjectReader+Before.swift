import TextAnalysis

/// The subject before a verb.
extension SubjectReader {
    /// The subject that ends before token `end`; none of it lies before `floor`.
    func before(_ end: Int, floor: Int) -> Subject? {
        let last = end - 1
        guard last >= floor else { return nil }
        if view.has(last, .relative) || view.key(last) == "that" { return relative(last, floor) }
        if view.has(last, .subjectPronoun) {
            return Subject(mention: last..<end, start: last)
        }
        if view.key(last) == "," { return appositive(last, floor) }
        // "Ana Quispe, who called it “late,” said": the comma stands between the marks.
        if prose.span(endingAt: last) != nil, view.key(last - 1) == "," {
            return appositive(last, floor)
        }
        if view.tokens[last].kind == .dash, !view.isHyphen(last) { return dashed(last, floor) }
        guard let phrase = phrase(endingAt: last, floor) else { return nil }
        if let described = described(by: phrase, floor) { return described }
        let start = phrase.lowerBound
        // "more than half of voters"
        let isCompared = view.key(start - 1) == "than" && start - 2 >= floor
        let first = isCompared ? start - 2 : start
        return Subject(mention: first..<phrase.upperBound, start: first)
    }

    /// "voters who have heard of the plan": the phrase is the end of what describes the subject.
    func described(by phrase: Range<Int>, _ floor: Int) -> Subject? {
        var index = phrase.lowerBound - 1
        var hasVerb = false
        while index > max(floor, phrase.lowerBound - 14) {
            guard view.isWord(index) || view.isHyphen(index), prose.span(at: index) == nil else {
                return nil
            }
            if view.key(index) == "who" || view.key(index) == "whose" || view.key(index) == "which"
            {
                guard hasVerb, view.isWord(index - 1),
                    let head = self.phrase(endingAt: index - 1, floor)
                else { return nil }
                return Subject(mention: head, start: head.lowerBound)
            }
            if view.has(index, [.subordinator, .subjectPronoun]) { return nil }
            hasVerb =
                hasVerb || view.has(index, [.auxiliary, .past, .base, .third])
                || view.isPastShape(index)
            index -= 1
        }
        return nil
    }

    func relative(_ last: Int, _ floor: Int) -> Subject? {
        let end = view.key(last - 1) == "," ? last - 1 : last
        guard end > floor else { return nil }
        return Subject(mention: last..<(last + 1), antecedentEnd: end, start: last)
    }

    /// "Ana Quispe, a lawyer who …, said": what stands before the pair of commas.
    func appositive(_ comma: Int, _ floor: Int) -> Subject? {
        var best: Subject?
        var index = comma - 2
        let limit = max(floor, comma - Self.appositionTokensMax)
        while index > limit {
            if view.key(index) == ",", prose.span(at: index) == nil,
                opensApposition(index + 1, comma),
                let phrase = phrase(endingAt: index - 1, floor)
            {
                let isName = view.isCapital(phrase.upperBound - 1)
                // "Ana Quispe, a teacher from Tarn, Peru, said": the phrase describes a name.
                if view.has(phrase.lowerBound, .determiner), view.key(phrase.lowerBound - 1) == ",",
                    let name = self.phrase(endingAt: phrase.lowerBound - 2, floor),
                    view.isCapital(name.upperBound - 1)
                {
                    return Subject(mention: name, start: name.lowerBound)
                }
                let found = subject(phrase, (index + 1)..<comma)
                if isName { return found }
                best = best ?? found
            }
            index -= 1
        }
        return best
    }

    /// "Ana Quispe — and with her the board — said": what stands before the pair of dashes.
    func dashed(_ dash: Int, _ floor: Int) -> Subject? {
        var index = dash - 2
        while index > max(floor, dash - Self.appositionTokensMax) {
            if view.tokens[index].kind == .dash, !view.isHyphen(index) {
                return phrase(endingAt: index - 1, floor).map {
                    Subject(mention: $0, start: $0.lowerBound)
                }
            }
            index -= 1
        }
        return nil
    }

    /// A title before its name is one mention with it; else the mention is the name alone.
    func subject(_ phrase: Range<Int>, _ apposition: Range<Int>) -> Subject {
        let isName = apposition.allSatisfy { view.isCapital($0) || view.isHyphen($0) }
        let isTitle = phrase.contains { view.has($0, .office) }
        let mention =
            isName && isTitle ? phrase.lowerBound..<apposition.upperBound : phrase
        return Subject(mention: mention, start: phrase.lowerBound)
    }

    func opensApposition(_ index: Int, _ comma: Int) -> Bool {
        let token = view.tokens[index]
        if token.kind == .number { return index + 1 == comma || view.key(index + 1) == "," || true }
        if view.has(index, [.determiner, .relative, .office, .officeModifier, .possessivePronoun]) {
            return true
        }
        if view.has(index, [.gerund, .participle, .preposition]) { return true }
        if view.has(index, [.subjectPronoun, .conjunction, .auxiliary]) { return false }
        return view.isCapital(index) || index + 8 > comma
    }

    /// The noun phrase whose last token is `last`.
    func phrase(endingAt last: Int, _ floor: Int) -> Range<Int>? {
        guard last >= floor, canEnd(last) else { return nil }
        var start = last
        let limit = max(floor, last - Self.phraseTokensMax)
        var index = last
        scan: while index >= limit {
            switch step(index, last, floor) {
            case .include: start = index
            case .jump(let to):
                index = max(to, limit)
                start = index
            case .stopAfter:
                start = index
                break scan
            case .stop: break scan
            }
            index -= 1
        }
        return trimmed(start..<(last + 1))
    }

    enum Step { case include, stop, stopAfter, jump(Int) }

    func step(_ index: Int, _ last: Int, _ floor: Int) -> Step {
        let token = view.tokens[index]
        if prose.span(at: index) != nil { return .stop }
        switch token.kind {
        case .quote: return .stop
        case .dash: return view.isHyphen(index) ? .include : .stop
        case .symbol, .number, .possessive: return .include
        case .punctuation: return bracket(index, floor)
        case .word: return word(index, last)
        }
    }

    func bracket(_ index: Int, _ floor: Int) -> Step {
        guard view.key(index) == ")" else { return .stop }
        var open = index - 1
        while open > max(floor, index - 12) {
            if view.key(open) == "(" { return .jump(open) }
            open -= 1
        }
        return .stop
    }

    func word(_ index: Int, _ last: Int) -> Step {
        let word = view.classes[index]
        if word.isEmpty { return .include }
        if Self.clauseOpeners.contains(view.key(index)) { return .stop }
        if word.has(.subjectPronoun), view.key(index + 1) == "and" { return .stopAfter }
        if word.has([.subjectPronoun, .relative, .subordinator, .auxiliary]), index != last {
            return Self.quantifiers.contains(view.key(index)) ? .include : .stop
        }
        if word.has(.conjunction) { return joins(index) ? .include : .stop }
        if word.has([.determiner, .possessivePronoun]) {
            return view.has(index - 1, .preposition) || view.has(index - 1, .determiner)
                ? .include : .stopAfter
        }
        if word.has([.past, .third]), !word.has(.nounToo), !word.has([.office, .crowd, .body]),
            !view.isCapital(index)
        {
            return isAttribute(index) ? .include : .stop
        }
        return .include
    }

    /// A participle between article and noun: "the proposed body".
    func isAttribute(_ index: Int) -> Bool {
        view.has(index, .participle) && view.has(index - 1, [.determiner, .possessivePronoun])
    }

    /// "Quispe and Molina": both sides are names or persons.
    func joins(_ index: Int) -> Bool {
        let key = view.key(index)
        guard key == "and" || key == "or" else { return false }
        let left =
            view.isCapital(index - 1) || view.has(index - 1, [.crowd, .office, .subjectPronoun])
        let right =
            view.isCapital(index + 1) || view.has(index + 1, [.crowd, .office])
            || view.has(index + 2, [.crowd, .office])
                && (view.has(index + 1, [.determiner, .body, .officeModifier])
                    || view.classes[index + 1].isEmpty)
        return left && right && !view.has(index - 1, .time)
    }

    func canEnd(_ index: Int) -> Bool {
        let token = view.tokens[index]
        if prose.span(at: index) != nil { return false }
        switch token.kind {
        case .quote, .dash: return false
        case .symbol: return index > 0 && view.tokens[index - 1].kind == .number
        case .punctuation: return view.key(index) == ")"
        case .number, .possessive: return true
        case .word:
            let word = view.classes[index]
            if Self.quantifiers.contains(view.key(index)) { return true }
            return !word.has([
                .determiner, .possessivePronoun, .preposition, .conjunction, .auxiliary,
                .subordinator, .negation,
            ])
        }
    }

    /// Takes off what opens a sentence before its subject: adverbs, "On Monday", "In a speech".
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while start < range.upperBound - 1,
            view.has(start, [.adverb, .conjunction, .time]) && !view.has(start, .office)
        {
            start += 1
        }
        if isApproximate(start) { return start..<range.upperBound }
        // "with one of them saying"
        if view.key(start) == "with" { return (start + 1)..<range.upperBound }
        guard view.has(start, .preposition) else { return start..<range.upperBound }
        return afterPreposition(start..<range.upperBound)
    }

    /// "about half", "over 30", "around a quarter": the preposition belongs to the number.
    func isApproximate(_ index: Int) -> Bool {
        guard Self.approximations.contains(view.key(index)), index + 1 < view.tokens.count else {
            return false
        }
        let isArticle = view.key(index + 1) == "a" || view.key(index + 1) == "one"
        let number = isArticle && !view.isHyphen(index + 2) ? index + 2 : index + 1
        guard number < view.tokens.count else { return false }
        return view.tokens[number].kind == .number || view.tokens[number].kind == .symbol
            || Self.parts.contains(view.key(number)) || Self.quantifiers.contains(view.key(number))
    }

    private static let approximations: Set<WordKey> = [
        "about", "almost", "around", "nearly", "over", "roughly", "under",
    ]
    private static let parts: Set<WordKey> = [
        "dozen", "fifth", "half", "hundred", "million", "quarter", "third",
    ]

    /// The last phrase of a run that opens with a preposition.
    func afterPreposition(_ range: Range<Int>) -> Range<Int>? {
        var index = range.upperBound - 1
        while index > range.lowerBound {
            let before = index - 1
            let isArticle = view.has(index, [.determiner, .possessivePronoun])
            if isArticle, !view.has(before, .preposition) { return index..<range.upperBound }
            if view.isCapital(index), !isLinked(before) {
                return index..<range.upperBound
            }
            index -= 1
        }
        return nil
    }

    func isLinked(_ index: Int) -> Bool {
        view.has(index, [.preposition, .determiner, .possessivePronoun, .conjunction])
            || view.isHyphen(index)
            || view.isCapital(index) && !view.has(index, .time)
            || view.has(index, [.office, .officeModifier, .honorific])
    }

    static let clauseOpeners: Set<WordKey> = [
        "as", "than", "since", "until", "before", "after", "that", "because",
    ]
    /// Words that are a subject on their own.
    static let quantifiers: Set<WordKey> = [
        "others", "some", "many", "several", "few", "most", "both", "one", "another", "all",
        "everyone", "nobody", "somebody", "someone", "two", "three", "four", "five", "six",
        "seven", "eight", "nine", "ten",
    ]
}
