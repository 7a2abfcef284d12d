import TextAnalysis

/// Finds runs of capitalised words and tells names from titles.
///
/// Complexity: linear in the tokens.
struct NameFinder {
    private let view: SpeechText
    private let sentenceStarts: Set<Int>

    /// Words of a name at most; longer runs are headlines.
    private static let nameTokensMax = 9

    init(_ view: SpeechText) {
        self.view = view
        sentenceStarts = Set(view.text.sentences.map(\.tokens.lowerBound))
    }

    func runs() -> [NameRun] {
        var runs: [NameRun] = []
        var index = 0
        while index < view.tokens.count {
            guard startsRun(index) else {
                index += 1
                continue
            }
            let end = runEnd(from: index)
            runs.append(run(index..<end))
            index = end
        }
        return runs
    }

    private func startsRun(_ index: Int) -> Bool {
        guard view.isCapital(index), view.tokens[index].range.count > 1 else { return false }
        if view.has(index, SpeechText.functionWords) || Self.openers.contains(view.key(index)) {
            return false
        }
        if opensSentence(index), view.has(index, [.crowd, .base, .gerund, .participle]) {
            return view.isCapital(index + 1) && view.has(index, .office)
        }
        return true
    }

    /// Words that open a greeting or a remark, and no name.
    private static let openers = WordSet(
        """
        addressing concerning congratulations dear enough greetings happy hello merry regarding
        thank thanks welcome
        """)

    private func runEnd(from start: Int) -> Int {
        var end = start + 1
        while end < view.tokens.count, !view.tokens[end].flags.contains(.lineBefore) {
            if view.isHyphen(end), view.isCapital(end + 1) || view.isCapital(end - 1) {
                end += 2
            } else if view.isCapital(end), !view.has(end, .time), !isAnotherStart(end) {
                end += 1
            } else if view.has(end, .particle), view.isCapital(end + 1),
                !view.has(end, .preposition)
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    private func isAnotherStart(_ index: Int) -> Bool {
        sentenceStarts.contains(index)
            || view.has(index, [.subjectPronoun, .determiner, .preposition, .conjunction])
    }

    private func opensSentence(_ index: Int) -> Bool {
        sentenceStarts.contains(index)
            || (index > 0 && view.tokens[index - 1].kind == .quote)
    }

    private func run(_ tokens: Range<Int>) -> NameRun {
        var start = tokens.lowerBound
        var isTitled = false
        var isBody = false
        var isOpen = true
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            if let next = titleEnd(at: index, in: tokens) {
                isTitled = isTitled || view.has(index, [.office, .honorific])
                isOpen = !view.has(index, [.office, .honorific]) && mayGoOn(index, to: next)
                start = next
                index = next
            } else {
                isBody = isBody || view.has(index, [.body, .placeNoun])
                index += 1
            }
        }
        if isOpen, belongsToOffice(tokens.lowerBound) {
            let behindBody = startBehindBody(tokens)
            start = max(start, behindBody ?? Self.lastTwoWords(view, tokens))
        }
        let isHeadline = tokens.upperBound - start > Self.nameTokensMax
        let name = isHeadline ? tokens.upperBound..<tokens.upperBound : start..<tokens.upperBound
        let bodyInName = name.contains { view.has($0, [.body, .placeNoun, .crowd]) }
        return NameRun(
            tokens: tokens, name: name, isTitled: isTitled,
            isBody: name.isEmpty ? isBody : bodyInName, opensSentence: opensSentence(start))
    }

    /// Whether a body's name may go on behind a word of titles: "Trade" and "Peruvian", not "Peru".
    private func mayGoOn(_ index: Int, to next: Int) -> Bool {
        view.country(at: index, before: next)?.isAdjective ?? true
    }

    /// Tokens of an office's words before a run at most.
    private static let officeTokensMax = 14

    /// Whether "President of" or "Chair of the League of" stands before a run.
    private func belongsToOffice(_ start: Int) -> Bool {
        var index = view.key(start - 1) == "the" ? start - 2 : start - 1
        guard Self.behindOffice.contains(view.key(index)) else { return false }
        let floor = max(0, start - Self.officeTokensMax)
        while index > floor {
            if view.tokens[index].flags.contains(.lineBefore) { return false }
            index -= 1
            if view.has(index, .office), !view.has(index, .verbLike) { return true }
            let belongs =
                view.isCapital(index) || view.isHyphen(index) || view.has(index, .body)
                || Self.behindOffice.contains(view.key(index)) || view.key(index) == "the"
            guard belongs else { return false }
        }
        return false
    }

    private static let behindOffice: Set<WordKey> = ["of", "for"]

    /// The start of a name of several words behind a body's: "Harbour Council Ana Maria Quispe".
    private func startBehindBody(_ tokens: Range<Int>) -> Int? {
        guard let body = tokens.last(where: { view.has($0, [.body, .placeNoun]) }),
            body < Self.lastTwoWords(view, tokens)
        else { return nil }
        return body + 1
    }

    /// Of "Harbour Works Ana Quispe" behind an office's "of" only the end is the name; where there
    /// are no more than two words, none is taken for a body's.
    static func lastTwoWords(_ view: SpeechText, _ tokens: Range<Int>) -> Int {
        var start = tokens.upperBound - 1
        var words = 1
        while start > tokens.lowerBound {
            if view.isHyphen(start - 1), start - 1 > tokens.lowerBound {
                start -= 2
            } else if words < 2 || view.has(start - 1, .particle) {
                start -= 1
                if !view.has(start, .particle) { words += 1 }
            } else {
                break
            }
        }
        return start
    }

    /// The token after a title, party or state at a token; nil where none stands there.
    private func titleEnd(at index: Int, in tokens: Range<Int>) -> Int? {
        if view.has(index, [.office, .honorific, .officeModifier]) { return index + 1 }
        guard let match = view.country(at: index, before: tokens.upperBound) else { return nil }
        let followsOf = index > 0 && Self.links.contains(view.key(index - 1))
        let isWhole = index + match.length == tokens.upperBound
        return match.isAdjective || followsOf || isWhole ? index + match.length : nil
    }

    private static let links: Set<WordKey> = ["of", "the", "and"]
}
