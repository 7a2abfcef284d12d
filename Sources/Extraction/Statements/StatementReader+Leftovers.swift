import TextAnalysis

/// Quotations without an attribution of their own.
extension StatementReader {
    mutating func takeLeftovers(
        in paragraph: Prose.Paragraph, first: Int, before: Int?
    ) {
        for number in paragraph.spans where takenBy[number] < 0 {
            let span = prose.spans[number]
            if span.isReopened, innerLabel(span) == nil { takeReopened(number) }
            if takenBy[number] >= 0 { continue }
            guard let sentence = paragraph.sentence(holding: span.open) else { continue }
            if opensSentence(span, sentence) {
                takeAlone(number, paragraph, first, before)
            } else if let pieces = PieceReader(prose).pieces(in: sentence, from: number),
                pieces.contains(where: { takenBy[$0] < 0 })
            {
                takePieces(sentence, first)
            }
            if takenBy[number] < 0 { takeWords(number) }
        }
    }

    /// Words that are quoted in a sentence without an attribution that takes them.
    mutating func takeWords(_ number: Int) {
        guard PieceReader(prose).isQuotedPhrase(prose.spans[number]) else { return }
        // Whose words they are would be a guess.
        add(
            StatementDraft(
                contents: [prose.spans[number].inner], spans: [number], rule: "quoted_words"))
    }

    /// A sentence without an attribution that quotes the speaker of the one before.
    mutating func takePieces(_ sentence: Range<Int>, _ first: Int) {
        if recent(first).contains(where: { overlaps(drafts[$0], sentence) }) { return }
        let end = contents.trimmedEnd(sentence.lowerBound, sentence.upperBound)
        var draft = StatementDraft(
            contents: [sentence.lowerBound..<end], rule: "quoted_words_continued")
        if !PieceReader(prose).isHearsay(sentence) {
            guard
                let before = recent(first).last(where: {
                    precedes(drafts[$0], sentence, first, $0)
                })
            else { return }
            draft.continues = before
        }
        add(draft)
    }

    func overlaps(_ draft: StatementDraft, _ sentence: Range<Int>) -> Bool {
        draft.contents.contains { $0.overlaps(sentence) }
            || draft.cue.map { $0.overlaps(sentence) } ?? false
    }

    /// Whether a statement stands in the same paragraph, in the sentence right before.
    func precedes(
        _ draft: StatementDraft, _ sentence: Range<Int>, _ first: Int, _ index: Int
    ) -> Bool {
        guard index >= first, hasSpeaker(index), !draft.isAttitude else { return false }
        let end = max(
            draft.contents.map(\.upperBound).max() ?? 0, draft.cue?.upperBound ?? 0)
        return end <= sentence.lowerBound
            && sentence.lowerBound - end < Self.gapTokensMax
            && !(end..<sentence.lowerBound).dropLast().contains {
                QuoteMark.stops.contains(view.key($0))
            }
    }

    /// Tokens from the last statement's end to the start of the next sentence at most.
    static let gapTokensMax = 16

    /// A quotation that runs on from the paragraph before belongs to the same statement.
    mutating func takeReopened(_ number: Int) {
        guard number > 0, takenBy[number - 1] >= 0 else { return }
        let owner = takenBy[number - 1]
        guard drafts[owner].spans.last == number - 1 else { return }
        drafts[owner].spans.append(number)
        drafts[owner].contents.append(prose.spans[number].inner)
        takenBy[number] = owner
    }

    /// A cue in the last paragraph of a quotation holds for the first ones too.
    mutating func joinReopened(to number: Int) {
        var number = number
        while number > 0, prose.spans[number].isReopened {
            let owner = takenBy[number - 1]
            guard owner >= 0, drafts[owner].subject == nil, drafts[owner].cue == nil else { return }
            drafts[owner].continues = drafts.count - 1
            number -= 1
        }
    }

    func opensSentence(_ span: QuoteSpan, _ sentence: Range<Int>) -> Bool {
        guard span.inner.count > 3 || QuoteMark.stops.contains(view.key(span.inner.upperBound - 1))
        else { return false }
        // A heading between single marks: 'A Long Winter'.
        if span.isSingle, !span.inner.contains(where: { PieceReader.isSmall(view, $0) }) {
            return false
        }
        if span.open == sentence.lowerBound { return !hasTail(span, sentence) }
        if view.key(span.open - 1) == ";" { return false }
        let before = span.open - 1
        return view.key(before) == ":" || prose.span(endingAt: before) != nil
            || view.key(before) == "," && endsInMark(span)
    }

    /// Whether words follow the quotation in its sentence: it is then a name or a part.
    func hasTail(_ span: QuoteSpan, _ sentence: Range<Int>) -> Bool {
        guard let close = span.close, close + 1 < sentence.upperBound else { return false }
        if view.tokens[close + 1].kind == .dash { return signature(close + 1, sentence) == nil }
        let last = view.key(span.inner.upperBound - 1)
        if last == "," || QuoteMark.stops.contains(last) { return false }
        return view.isWord(close + 1)
    }

    mutating func takeAlone(
        _ number: Int, _ paragraph: Prose.Paragraph, _ first: Int, _ before: Int?
    ) {
        let span = prose.spans[number]
        var draft = StatementDraft(
            contents: [span.inner], spans: [number], rule: "quotation_continued")
        if let label = innerLabel(span) {
            draft.contents = [(label.upperBound + 1)..<span.inner.upperBound]
            draft.subject = Subject(mention: label, start: label.lowerBound)
            draft.isLabelled = true
            add(draft)
            return
        }
        if let sentence = paragraph.sentence(holding: span.open), isAsked(span, sentence) {
            add(draft)
            return
        }
        if let told = teller(of: span, paragraph) {
            draft.subject = told.subject
            draft.cue = told.cue
        } else if let earlier = earlier(than: span, first) {
            draft.continues = earlier
        } else if let head = introduced {
            draft = StatementDraft(
                contents: [span.inner], spans: [number], cue: head.cue, subject: head.subject,
                rule: "quotation_after_colon")
        } else if let later = recent(first).first(where: { !drafts[$0].spans.isEmpty }) {
            draft.continues = later
        } else if let before {
            draft.continues = before
        }
        add(draft)
    }

    /// "“OKORO: We are late.”": a transcript that is quoted names its speakers in capitals.
    private func innerLabel(_ span: QuoteSpan) -> Range<Int>? {
        let first = span.inner.lowerBound
        var index = first
        while index < span.inner.upperBound, index < first + 4,
            view.isWord(index), view.tokens[index].flags.contains(.allCapitals),
            view.tokens[index].range.count > 1
        {
            index += 1
        }
        guard index > first, view.key(index) == ":", index + 1 < span.inner.upperBound else {
            return nil
        }
        return first..<index
    }

    /// The last statement before in the paragraph.
    func earlier(than span: QuoteSpan, _ first: Int) -> Int? {
        let before = recent(first).filter {
            start(of: drafts[$0]) < span.open && hasSpeaker($0) && !drafts[$0].isPart
                && drafts[$0].subject?.antecedentEnd == nil
        }
        return before.max { start(of: drafts[$0]) < start(of: drafts[$1]) }
    }

    /// The last drafts of a paragraph whose first is `first`: as many as a reader keeps in mind.
    func recent(_ first: Int) -> Range<Int> {
        max(first, drafts.count - Self.draftsMax)..<max(first, drafts.count)
    }

    static let draftsMax = 48

    func hasSpeaker(_ index: Int) -> Bool {
        drafts[index].subject != nil || drafts[index].continues != nil
    }

    /// Who a sentence shows to speak with a verb that is in no list: "Quispe boomed: “…”",
    /// "“…,” Quispe riffed".
    func teller(
        of span: QuoteSpan, _ paragraph: Prose.Paragraph
    ) -> (subject: Subject, cue: Range<Int>)? {
        guard let sentence = paragraph.sentence(holding: span.open) else { return nil }
        if span.open > sentence.lowerBound, prose.span(at: span.open - 1) == nil {
            return tellerBefore(span, sentence)
        }
        return tellerAfter(span, sentence) ?? signatureBehind(span, paragraph)
    }

    /// A stop inside the marks seemed to end the sentence before the dash.
    func signatureBehind(
        _ span: QuoteSpan, _ paragraph: Prose.Paragraph
    ) -> (subject: Subject, cue: Range<Int>)? {
        guard let close = span.close, close + 1 < paragraph.tokens.upperBound,
            view.tokens[close + 1].kind == .dash
        else { return nil }
        return signature(close + 1, close..<paragraph.tokens.upperBound)
    }

    func tellerBefore(
        _ span: QuoteSpan, _ sentence: Range<Int>
    ) -> (subject: Subject, cue: Range<Int>)? {
        let mark = span.open - 1
        let main = subjects.main(of: sentence.lowerBound..<mark)
        if view.key(mark) == ":", let name = label(before: mark, sentence),
            main.map({ !isSpeaking($0.mention) }) ?? true
                || view.tokens[name.lowerBound - 1].kind == .dash
        {
            return (Subject(mention: name, start: name.lowerBound), mark..<(mark + 1))
        }
        guard let subject = main, isSpeaking(subject.mention) else { return nil }
        return (subject, mark..<(mark + 1))
    }

    /// "The harvest failed - Ana Quispe: “…”": a name right before the colon.
    private func label(before colon: Int, _ sentence: Range<Int>) -> Range<Int>? {
        guard colon - 1 > sentence.lowerBound,
            let phrase = subjects.phrase(endingAt: colon - 1, sentence.lowerBound),
            phrase.lowerBound > sentence.lowerBound, view.isCapital(phrase.upperBound - 1),
            !phrase.contains(where: { view.has($0, [.preposition, .determiner, .time]) }),
            !view.has(phrase.lowerBound - 1, .preposition)
        else { return nil }
        return phrase
    }

    /// "She was asked: “…”": the sentence does not say by whom.
    func isAsked(_ span: QuoteSpan, _ sentence: Range<Int>) -> Bool {
        let verb = span.open - 2
        guard verb > sentence.lowerBound, view.has(verb, .participle), !view.has(verb, .gerund)
        else { return false }
        return finder.group(before: verb, floor: sentence.lowerBound).hasBe
    }

    func tellerAfter(
        _ span: QuoteSpan, _ sentence: Range<Int>
    ) -> (subject: Subject, cue: Range<Int>)? {
        guard let close = span.close, close + 1 < sentence.upperBound else { return nil }
        if view.tokens[close + 1].kind == .dash { return signature(close + 1, sentence) }
        guard endsInMark(span), close + 2 < sentence.upperBound,
            view.key(span.inner.upperBound - 1) != "."
        else { return nil }
        if let subject = subjects.after(close + 1, limit: sentence.upperBound),
            isSpeaking(subject.mention)
        {
            var mention = subject.mention
            // The verb is in no list, so that the phrase may have run over it.
            if let verb = mention.first(where: { view.isPastShape($0) }), verb > mention.lowerBound
            {
                mention = mention.lowerBound..<verb
            }
            let cue = mention.upperBound
            guard cue < sentence.upperBound, view.isWord(cue) else { return nil }
            return (Subject(mention: mention, start: mention.lowerBound), cue..<(cue + 1))
        }
        guard view.isPastShape(close + 1),
            let subject = subjects.after(close + 2, limit: sentence.upperBound)
        else { return nil }
        return (subject, (close + 1)..<(close + 2))
    }

    /// "“…” — Ana Quispe": the name behind a dash, to the sentence's end.
    func signature(
        _ dash: Int, _ sentence: Range<Int>
    ) -> (subject: Subject, cue: Range<Int>)? {
        guard let subject = subjects.after(dash + 1, limit: sentence.upperBound),
            view.isCapital(subject.mention.upperBound - 1)
        else { return nil }
        let end = subject.mention.upperBound
        guard end == sentence.upperBound || view.tokens[end].kind == .punctuation else {
            return nil
        }
        return (subject, dash..<(dash + 1))
    }

    func isSpeaking(_ mention: Range<Int>) -> Bool {
        let last = mention.upperBound - 1
        if mention.count == 1, view.has(last, .subjectPronoun) { return true }
        return view.isCapital(last) || mention.contains { view.has($0, [.office, .crowd]) }
    }

    func start(of draft: StatementDraft) -> Int { draft.contents[0].lowerBound }
}
