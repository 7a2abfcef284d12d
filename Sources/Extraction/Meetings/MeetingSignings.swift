import TextAnalysis

/// Finds what was signed at a meeting, in the publisher's words.
struct MeetingSignings {
    private let view: MeetingText

    init(_ view: MeetingText) { self.view = view }

    private static let signingsMax = 20
    private static let titleTokensMax = 60

    /// Nouns of documents that are signed.
    private static let papers = WordSet(
        """
        # Nouns of documents that states sign.
        accord accords agreement agreements charter communique communiqué contract contracts
        convention declaration declarations document documents memorandum memorandums pact plan
        programme program protocol protocols roadmap statement statements treaty treaties
        """)

    private static let active = CuePattern("signed|adopted")
    private static let passive = CuePattern("was|were signed|adopted")
    private static let unreal = WordSet(
        "by could had if may might never not previously should to was were will would")
    private static let determiners = WordSet("a an the several two three four five")
    /// Words that end a document's title inside a sentence.
    private static let ends = WordSet(
        "; : . after at before during following that when which while who")
    /// Words that, after a comma, go on with something else.
    private static let asides = WordSet("a according after as but in it said that which who")

    /// The signings of one meeting: of no other day than `meetingDate`.
    ///
    /// Complexity: linear in the text.
    func signings(meetingDate: String?) -> [MeetingReport.Signing] {
        var found: [MeetingReport.Signing] = []
        for sentence in view.text.sentences where view.isProse(sentence) {
            for index in sentence.tokens {
                guard let title = title(at: index, in: sentence.tokens),
                    !view.isQuoted(title), isOfDay(meetingDate, sentence.range)
                else { continue }
                found.append(
                    MeetingReport.Signing(title: tidy(title), passage: title))
                if found.count == Self.signingsMax { return found }
            }
        }
        return found
    }

    private func title(at index: Int, in bounds: Range<Int>) -> TextRange? {
        if let cue = Self.passive.match(view.tokens, at: index, in: bounds) {
            return titleBefore(cue.lowerBound, in: bounds)
        }
        guard Self.active.match(view.tokens, at: index, in: bounds) != nil else { return nil }
        let before = max(bounds.lowerBound, index - 3)..<index
        if before.contains(where: { Self.unreal.contains(view.tokens[$0].key) }) { return nil }
        return titleAfter(index + 1, in: bounds)
    }

    /// "signed the Joint Statement on trade": to the end of the clause.
    private func titleAfter(_ start: Int, in bounds: Range<Int>) -> TextRange? {
        guard start < bounds.upperBound, Self.determiners.contains(view.tokens[start].key) else {
            return nil
        }
        let first = start + 1
        let limit = min(bounds.upperBound, first + Self.titleTokensMax)
        guard (first..<max(first, min(limit, first + 6))).contains(where: isPaper) else {
            return nil
        }
        var index = first
        while index < limit, !Self.ends.contains(view.tokens[index].key) {
            if index > first, view.tokens[index].kind == .quote { break }
            if view.key(index) == ",", index + 1 < limit,
                Self.asides.contains(view.tokens[index + 1].key)
            {
                break
            }
            index += 1
        }
        return index > first ? range(first..<index) : nil
    }

    /// "a joint statement was signed": back to the article.
    private func titleBefore(_ end: Int, in bounds: Range<Int>) -> TextRange? {
        var index = end
        while index > bounds.lowerBound, index > end - 12 {
            index -= 1
            guard Self.determiners.contains(view.tokens[index].key) else { continue }
            let words = index + 1..<end
            return words.contains(where: isPaper) ? range(words) : nil
        }
        return nil
    }

    private func isPaper(_ index: Int) -> Bool { Self.papers.contains(view.tokens[index].key) }

    private func range(_ tokens: Range<Int>) -> TextRange {
        TextRange(
            view.tokens[tokens.lowerBound].range.start,
            view.tokens[tokens.upperBound - 1].range.end)
    }

    /// Whether the sentence names no other time of signing.
    private func isOfDay(_ meetingDate: String?, _ sentence: TextRange) -> Bool {
        view.dates(in: sentence).allSatisfy { date in
            guard date.kind == .date, let first = date.value.utf8.first, first &- 0x30 < 10,
                let meetingDate
            else { return true }
            return meetingDate.hasPrefix(date.value)
        }
    }

    /// The words on one line with single spaces.
    private func tidy(_ range: TextRange) -> String {
        view.string(range).split { $0.isWhitespace }.joined(separator: " ")
    }
}
