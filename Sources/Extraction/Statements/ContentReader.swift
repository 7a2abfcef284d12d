import TextAnalysis

/// Reads where the content of an attribution begins and ends.
struct ContentReader {
    private let prose: Prose
    private let subjects: SubjectReader
    private var view: SpeechText { prose.view }

    init(_ prose: Prose) {
        self.prose = prose
        subjects = SubjectReader(prose)
    }

    /// Where a content starts behind its cue, and by which rule.
    struct Opening {
        let start: Int
        let rule: String
        /// The content is a quotation that the cue introduces with a comma, colon or nothing.
        var isQuotation = false
    }

    /// Tokens between a cue and its "that" at most: "said in a letter to the council that".
    private static let gapTokensMax = 18

    /// What follows the cue of a head as its content; nil where nothing does.
    func opening(after head: AttributionHead, in sentence: Range<Int>) -> Opening? {
        let limit = sentence.upperBound
        var index = afterTimes(head.end, limit)
        if let quotation = quotation(at: index, limit, head) { return quotation }
        let frames = head.frames
        let isTold = frames.has(.addressee) && view.key(index) != "that"
        if !isTold, let plain = clause(at: index, frames, limit) { return plain }
        if frames.has([.objectInfinitive, .of, .for, .name]),
            let object = withObject(at: index, frames, limit)
        {
            return object
        }
        if frames.has(.addressee), let told = object(at: index, limit) {
            index = afterTimes(told, limit)
            if let quotation = quotation(at: index, limit, head) { return quotation }
            if let clause = clause(at: index, frames, limit, isTold: true) { return clause }
        }
        if frames.has(.quotes), let distant = distantQuotation(from: index, limit) {
            return distant
        }
        if frames.has(.addressee), let told = toldThat(from: index, limit) { return told }
        if frames.has(.mostlyClause), frames.has(.quotes), let fronted = fronted(index, limit) {
            return fronted
        }
        if frames.has([.that, .bare]), let distant = distantThat(from: index, limit) {
            return distant
        }
        if frames.has(.bare), !frames.has(.attitude),
            let behind = behindOccasion(from: index, limit)
        {
            return clause(at: behind, frames, limit)
        }
        if frames.has(.object), startsObject(index), index < limit {
            return Opening(start: index, rule: "reported_object")
        }
        return nil
    }

    /// Skips adverbs and times: "said again on Monday".
    private func afterTimes(_ start: Int, _ limit: Int) -> Int {
        var index = start
        while index < limit {
            if view.has(index, .time), !view.has(index + 1, .body), !isPossessive(index + 1) {
                index += 1
            } else if view.isAdverb(index), !view.isHyphen(index + 1),
                !Self.degrees.contains(view.key(index)) || view.key(index + 1) == "that"
            {
                index += 1
            } else if view.key(index) == "on" || Self.timeWords.contains(view.key(index)),
                view.has(index + 1, .time)
            {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    /// Adverbs that belong to what follows them.
    private static let degrees = WordSet(
        """
        almost always approximately even exactly far hardly however just least merely more nearly
        neither never next not often only perhaps probably quite rather roughly simply so still too
        """)

    private func isPossessive(_ index: Int) -> Bool {
        index < view.tokens.count && view.tokens[index].kind == .possessive
    }

    private static let timeWords: Set<WordKey> = [
        "last", "this", "earlier", "late", "early", "next",
    ]

    /// A quotation right behind the cue, or behind a comma or colon.
    private func quotation(at index: Int, _ limit: Int, _ head: AttributionHead) -> Opening? {
        var index = index
        let introduces = view.key(index) == "," || view.key(index) == ":"
        if introduces { index += 1 }
        guard index < limit, let number = prose.span(openingAt: index) else { return nil }
        guard head.frames.has([.quotes, .that, .bare, .asks]) else { return nil }
        let inner = prose.spans[number].inner
        let isSentence = introduces || view.isCapital(inner.lowerBound)
        guard isSentence else {
            return Opening(start: index, rule: "reported_bare")
        }
        return Opening(start: index, rule: "quotation_cue_before", isQuotation: true)
    }

    /// "that …", "whether …", "to …" or a clause with neither.
    private func clause(
        at index: Int, _ frames: WordClass, _ limit: Int, isTold: Bool = false
    ) -> Opening? {
        guard index + 1 < limit else { return nil }
        let key = view.key(index)
        if key == "that", frames.has([.that, .bare]) {
            return Opening(start: afterComma(index + 1), rule: "reported_that")
        }
        if frames.has(.asks), view.has(index, .question) {
            return Opening(start: index, rule: "reported_question")
        }
        if key == "to", frames.has(.infinitive) || isTold && frames.has(.objectInfinitive),
            view.isWord(index + 1), !view.has(index + 1, [.determiner, .possessivePronoun]),
            !view.isCapital(index + 1)
        {
            return Opening(start: index, rule: "reported_infinitive")
        }
        guard frames.has(.bare), startsClause(index), isClause(index, limit, frames) else {
            return nil
        }
        return Opening(start: index, rule: "reported_bare")
    }

    private func afterComma(_ index: Int) -> Int { view.key(index) == "," ? index + 1 : index }

    private func startsClause(_ index: Int) -> Bool {
        let token = view.tokens[index]
        switch token.kind {
        case .quote: return prose.span(openingAt: index) != nil
        case .number, .symbol: return true
        case .possessive, .dash, .punctuation: return false
        case .word: break
        }
        if Self.noClauses.contains(view.key(index)) { return false }
        if view.has(index, [.subjectPronoun, .determiner, .possessivePronoun]) { return true }
        if Self.degrees.contains(view.key(index)) { return true }
        if Self.clauseOpeners.contains(view.key(index)) { return true }
        return !view.has(
            index,
            [
                .preposition, .conjunction, .objectPronoun, .relative, .adverb, .time,
                .auxiliary, .subordinator,
            ])
    }

    /// "said little", "said yes": words that are all that is said.
    private static let noClauses: Set<WordKey> = [
        "anything", "goodbye", "hello", "little", "much", "nothing", "so", "something", "yes",
    ]

    private static let clauseOpeners: Set<WordKey> = [
        "having", "being", "if", "when", "what", "while", "because", "although", "whoever", "once",
    ]

    /// Whether a verb stands in the words, so that they are more than a noun phrase.
    func isClause(_ start: Int, _ limit: Int, _ frames: WordClass) -> Bool {
        if view.has(start, .subjectPronoun) { return true }
        var index = start
        while index < limit, index < start + 40 {
            if view.has(index, .auxiliary) { return true }
            if prose.span(at: index) != nil { return true }
            if !frames.isEmpty, !frames.has(.mostlyClause), index > start,
                view.has(index, .relative) || view.key(index) == "that" || view.key(index) == ","
            {
                return false
            }
            if index > start, isVerbLike(index, frames) { return true }
            index += 1
        }
        return false
    }

    /// A known finite form, or a lower-case word in "ed"; for verbs of saying one in "s" too.
    private func isVerbLike(_ index: Int, _ frames: WordClass) -> Bool {
        guard view.isWord(index), !view.isCapital(index) else { return false }
        if view.has(index, [.past, .third]), !view.has(index, .nounToo) { return true }
        if view.isPastShape(index) { return true }
        guard view.classes[index].isEmpty, !frames.has(.nounToo) else { return false }
        let range = view.tokens[index].range
        guard range.count > 3 else { return false }
        let last = view.text.text.bytes[range.end - 1]
        let before = view.text.text.bytes[range.end - 2]
        return last == 0x73 && before != 0x73
    }

    /// "urged them to …", "accused him of …", "called it …": the person belongs to the content.
    private func withObject(at index: Int, _ frames: WordClass, _ limit: Int) -> Opening? {
        guard index < limit, startsObject(index) else { return nil }
        if frames.has(.name) {
            return isNamed(index, frames, limit)
                ? Opening(start: index, rule: "described_as") : nil
        }
        let wanted: WordKey = frames.has(.of) ? "of" : frames.has(.for) ? "for" : "to"
        let rule =
            frames.has(.of)
            ? "accused_of" : frames.has(.for) ? "thanked_for" : "reported_object_infinitive"
        var position = index + 1
        while position < min(limit, index + Self.gapTokensMax) {
            if view.key(position) == wanted { return Opening(start: index, rule: rule) }
            let stops =
                view.tokens[position].kind == .punctuation
                || view.has(position, [.auxiliary, .subordinator])
            if stops, wanted != "for" { break }
            position += 1
        }
        return wanted == "for" ? Opening(start: index, rule: rule) : nil
    }

    /// "described it as", "called the talks useful": the thing and what it is called.
    private func isNamed(_ start: Int, _ frames: WordClass, _ limit: Int) -> Bool {
        if view.has(start, .objectPronoun), !view.has(start, .possessivePronoun) { return true }
        for index in (start + 1)..<max(start + 1, min(limit, start + Self.gapTokensMax)) {
            if view.key(index) == "as" || prose.span(openingAt: index) != nil { return true }
            if view.key(index) == "to" { return false }
            if view.has(index, .determiner), !view.has(index - 1, .preposition) { return true }
            if view.tokens[index].kind == .punctuation { break }
        }
        // "called the talks useful": a word more than a noun phrase has.
        return view.has(start, .determiner) && !view.has(start + 2, .preposition)
            && view.classes[start + 2].isEmpty && view.isWord(start + 2)
    }

    private func startsObject(_ index: Int) -> Bool {
        guard index < view.tokens.count else { return false }
        if view.tokens[index].kind == .number || view.tokens[index].kind == .symbol { return true }
        if prose.span(openingAt: index) != nil { return true }
        guard view.isWord(index) else { return false }
        if view.has(index, [.determiner, .possessivePronoun, .objectPronoun]) { return true }
        return !view.has(
            index,
            [
                .preposition, .conjunction, .adverb, .auxiliary, .relative, .time,
                .subordinator, .question, .negation, .subjectPronoun,
            ])
    }

    /// The token after the person told: "him", "reporters", "the crowd".
    private func object(at index: Int, _ limit: Int) -> Int? {
        guard index < limit else { return nil }
        if view.has(index, .objectPronoun), !view.has(index, .possessivePronoun) {
            return index + 1
        }
        guard startsObject(index), prose.span(at: index) == nil else { return nil }
        var end = index + 1
        while end < min(limit, index + Self.gapTokensMax), objectGoesOn(end, index) { end += 1 }
        return end
    }

    private func objectGoesOn(_ index: Int, _ start: Int) -> Bool {
        let token = view.tokens[index]
        if prose.span(at: index) != nil || token.kind == .punctuation { return false }
        if token.kind == .possessive || view.isHyphen(index) { return true }
        if view.key(index) == "that" || view.key(index) == "to" { return false }
        if Self.objectLinks.contains(view.key(index)) { return true }
        let before = index - 1
        if view.has(before, [.preposition, .determiner, .possessivePronoun, .honorific]) {
            return true
        }
        if view.has(
            index,
            [
                .subjectPronoun, .determiner, .possessivePronoun, .time, .auxiliary,
                .subordinator, .question, .conjunction, .relative,
            ])
        {
            return false
        }
        // A name ends where small letters begin, and the other way round.
        let articled = view.has(start, [.determiner, .possessivePronoun])
        if view.isCapital(index) {
            return articled || view.isCapital(before) || view.has(before, .office)
        }
        if articled, view.has(index, [.occasion, .body]) { return true }
        return articled && !view.isCapital(before) || view.has(index, [.crowd, .office])
            || view.tokens[before].kind == .possessive
    }

    private static let objectLinks: Set<WordKey> = ["of", "at", "in", "from", "on"]

    /// "said in a letter to the council that …", "said, however, that …".
    private func distantThat(from start: Int, _ limit: Int) -> Opening? {
        guard start < limit else { return nil }
        let isParenthesis = view.key(start) == ","
        guard isParenthesis || view.has(start, .preposition) else { return nil }
        var index = start + 1
        while index < min(limit - 1, start + Self.gapTokensMax) {
            if prose.span(at: index) != nil { return nil }
            if view.key(index) == "that",
                !isParenthesis || view.key(index - 1) == ",",
                isParenthesis || view.isCapital(index - 1)
                    || view.has(index - 1, [.occasion, .time, .cueNoun, .crowd, .office, .body])
            {
                return Opening(start: afterComma(index + 1), rule: "reported_that")
            }
            if view.has(index, [.subjectPronoun, .auxiliary, .relative, .modal]) { return nil }
            if view.key(index) == ",", !isParenthesis { return nil }
            index += 1
        }
        return nil
    }

    /// "telling voters and reporters that": no verb stands between.
    private func toldThat(from start: Int, _ limit: Int) -> Opening? {
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
    private func fronted(_ start: Int, _ limit: Int) -> Opening? {
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

    /// "said at a rally in the capital: “…”".
    private func distantQuotation(from start: Int, _ limit: Int) -> Opening? {
        var index = start
        while index < min(limit - 1, start + Self.gapTokensMax) {
            if prose.span(at: index) != nil || view.key(index) == "that" { return nil }
            if view.has(index, [.past, .third]), !view.has(index, .nounToo) { return nil }
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
    private func behindOccasion(from start: Int, _ limit: Int) -> Int? {
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

    // MARK: Ends

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
            if let cut = cut(before: head, from: start, sentence) {
                end = cut
                break
            }
            hasNested = hasNested || head.kind == .finite
        }
        if isPhrase, let comma = (start..<end).first(where: { isComma($0) }) { end = comma }
        return trimmedEnd(start, aside(from: start, before: end) ?? end)
    }

    /// ", a promise that she has made before": the writer's remark on what was said.
    private func opensRemark(_ index: Int, _ end: Int) -> Bool {
        let key = view.key(index)
        guard key == "a" || key == "an" || key == "one" else { return false }
        for position in (index + 1)..<max(index + 1, min(end, index + 7)) {
            if view.has(position, .relative) || view.key(position) == "that" { return true }
            if view.has(position, [.auxiliary, .conjunction]) { return false }
        }
        return false
    }

    private func isComma(_ index: Int) -> Bool {
        view.key(index) == "," && prose.span(at: index) == nil
    }

    /// A lone dash or ", while" opens the writer's own words.
    private func aside(from start: Int, before end: Int) -> Int? {
        var dash: Int?
        for index in (start + 1)..<max(end, start + 1) where prose.span(at: index) == nil {
            if view.tokens[index].kind == .dash, !view.isHyphen(index),
                view.tokens[index].flags.contains(.spaceBefore)
                    || view.tokens[index].range.count > 1
            {
                if dash != nil { return nil }
                dash = index
            }
            if view.key(index) == ",",
                view.key(index + 1) == "while" || view.key(index + 1) == "compared"
                    || opensRemark(index + 1, end)
            {
                return dash ?? index
            }
        }
        return dash
    }

    /// Where an attribution inside the words ends what came before it.
    private func cut(
        before head: AttributionHead, from start: Int, _ sentence: Range<Int>
    ) -> Int? {
        let before = head.start - 1
        guard before > start else { return nil }
        switch head.kind {
        case .participle where view.has(before, .conjunction):
            return view.key(before - 1) == "," ? before - 1 : before
        case .participle, .accordingTo:
            guard view.key(before) == "," || view.tokens[before].kind == .dash else { return nil }
            return head.frames.has(.attitude) ? nil : before
        case .coordinated:
            if head.frames.has(.attitude), !head.frames.has(.quotes) { return nil }
            let join = before
            return view.key(join - 1) == "," ? join - 1 : join
        case .finite:
            if view.key(before) == ",", endsSentence(head.end, sentence) { return before }
            guard view.has(before, .conjunction), !head.frames.has(.attitude) else { return nil }
            if prose.span(endingAt: before - 1) != nil { return before }
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
            || head.kind == .noun
        let first = sentence.lowerBound
        let isDependent =
            view.has(before, .subordinator) && before <= first + 3 || head.kind == .asked
            || view.has(first, .subordinator) && before < first + 8 && isOneClause(first, before)
        guard isRelative || isDependent else { return nil }
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
            } else if startsClause(next) || view.has(next, .preposition),
                isClause(next, sentence.upperBound, [])
            {
                return closesWithComma(index) ? next : index
            }
        }
        return nil
    }

    private func isOneClause(_ start: Int, _ end: Int) -> Bool {
        !(start...max(start, end)).contains { view.key($0) == "," }
    }

    /// A closing mark with a comma before it.
    private func closesWithComma(_ index: Int) -> Bool {
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

    private func endsSentence(_ index: Int, _ sentence: Range<Int>) -> Bool {
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
                view.tokens[last].kind == .punctuation && view.key(last) != ")"
                || view.tokens[last].kind == .dash || view.tokens[last].kind == .quote
            guard isMark else { break }
            end = last
        }
        return end
    }
}
