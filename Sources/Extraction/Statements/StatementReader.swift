import TextAnalysis

/// Reads the statements of the publisher's prose, paragraph by paragraph.
///
/// Attributions take their contents first; quotations that none has taken then go on from the
/// statement before, or are nobody's.
struct StatementReader {
    let prose: Prose
    let contents: ContentReader
    let finder: HeadFinder
    let subjects: SubjectReader
    var drafts: [StatementDraft] = []
    /// The draft that took each quotation, or -1.
    var takenBy: [Int]
    /// An attribution with a colon at the end of the paragraph before.
    var introduced: (subject: Subject, cue: Range<Int>)?

    var view: SpeechText { prose.view }

    init(_ prose: Prose) {
        self.prose = prose
        contents = ContentReader(prose)
        finder = HeadFinder(prose)
        subjects = SubjectReader(prose)
        takenBy = Array(repeating: -1, count: prose.spans.count)
    }

    mutating func read() -> [StatementDraft] {
        var lastOfParagraph: Int?
        for paragraph in prose.paragraphs {
            let first = drafts.count
            var colon: (subject: Subject, cue: Range<Int>)?
            for sentence in paragraph.sentences {
                let heads = finder.heads(in: sentence)
                let before = drafts.count
                for index in heads.indices { read(heads, index, sentence) }
                markParts(from: before)
                colon = introduction(sentence, heads.last)
            }
            takeLeftovers(in: paragraph, first: first, before: lastOfParagraph)
            introduced = colon
            lastOfParagraph = recent(first).last { hasSpeaker($0) }
        }
        return drafts
    }

    /// Who is said to speak in the next paragraph: the sentence ends in a colon.
    func introduction(
        _ sentence: Range<Int>, _ head: AttributionHead?
    ) -> (subject: Subject, cue: Range<Int>)? {
        let last = sentence.upperBound - 1
        guard view.key(last) == ":" else { return nil }
        if let head, let subject = head.subject, last - head.end < 12 {
            return (subject, head.cue)
        }
        guard let subject = subjects.main(of: sentence), isSpeaking(subject.mention) else {
            return nil
        }
        return (subject, last..<(last + 1))
    }

    mutating func read(
        _ heads: [AttributionHead], _ index: Int, _ sentence: Range<Int>
    ) {
        let head = heads[index]
        if quotationBefore(head, sentence) { return }
        if head.kind == .accordingTo {
            accordingTo(heads, index, sentence)
            return
        }
        if head.kind == .hearsay {
            let end = contents.trimmedEnd(sentence.lowerBound, sentence.upperBound)
            add(draft([sentence.lowerBound..<end], head, rule: "hearsay"))
            return
        }
        if let opening = contents.opening(after: head, in: sentence) {
            take(opening, heads, index, sentence)
            return
        }
        reportBefore(heads, index, sentence)
    }

    /// "She said that experts say …": what is said to be said is part of what is said.
    ///
    /// Complexity: quadratic in the attributions of one sentence, which are bounded.
    mutating func markParts(from first: Int) {
        for index in drafts.indices.dropFirst(first) where drafts[index].spans.isEmpty {
            let inner = drafts[index].contents
            if inner.contains(where: { $0.contains { prose.span(at: $0) != nil } }) { continue }
            drafts[index].isPart = isInside(inner, first..<drafts.count, index)
        }
    }

    private func isInside(
        _ inner: [Range<Int>], _ candidates: Range<Int>, _ index: Int
    ) -> Bool {
        candidates.contains { other in
            other != index && !Self.phraseRules.contains(drafts[other].rule)
                && inner.allSatisfy { part in
                    drafts[other].contents.contains {
                        $0.lowerBound <= part.lowerBound && $0.upperBound >= part.upperBound
                            && $0 != part
                    }
                }
        }
    }

    mutating func add(_ draft: StatementDraft) {
        guard draft.contents.allSatisfy({ !$0.isEmpty }) else { return }
        var draft = draft
        if draft.spans.isEmpty { draft.contents = draft.contents.map(prose.wholeWords) }
        for number in draft.spans { takenBy[number] = drafts.count }
        for content in draft.contents {
            for token in content {
                if let number = prose.span(openingAt: token), takenBy[number] < 0 {
                    takenBy[number] = drafts.count
                }
            }
        }
        drafts.append(draft)
    }

    func draft(
        _ contents: [Range<Int>], spans: [Int] = [], _ head: AttributionHead, rule: String
    ) -> StatementDraft {
        StatementDraft(
            contents: contents, spans: spans, cue: head.cue, subject: head.subject,
            isAttitude: head.frames.has(.attitude) && !head.frames.has(.quotes), rule: rule)
    }
}
