/// Cuts the tokens of a paragraph into sentences.
///
/// Complexity: linear; closers and the word behind them are looked for within a few tokens.
struct SentenceSplitter {
    private let bytes: [UInt8]
    private let tokens: [Token]
    private let limit: Int

    /// The sentences of `range`, which are tokens of one paragraph.
    static func append(
        sentencesOf range: Range<Int>, tokens: [Token], bytes: [UInt8], paragraph: Int?,
        to sentences: inout [AnalyzedText.Sentence]
    ) {
        let splitter = SentenceSplitter(bytes: bytes, tokens: tokens, limit: range.upperBound)
        var start = range.lowerBound
        while start < range.upperBound {
            let end = splitter.sentenceEnd(from: start)
            let text = TextRange(tokens[start].range.start, tokens[end - 1].range.end)
            sentences.append(.init(tokens: start..<end, range: text, paragraph: paragraph))
            start = end
        }
    }

    private func sentenceEnd(from start: Int) -> Int {
        var index = start
        while index < limit {
            if Marks.endsSentence(tokens[index].key) {
                let end = closersEnd(after: index + 1)
                if breaks(stop: index, end: end, start: start) { return end }
                index = max(index + 1, end)
            } else if isAbbreviation(index), breaksAfterAbbreviation(index) {
                return index + 1
            } else {
                index += 1
            }
        }
        return limit
    }

    /// Behind a stop: more stops, closing brackets and closing quotation marks belong to it.
    private func closersEnd(after first: Int) -> Int {
        var index = first
        while index < limit, index < first + 8 {
            let token = tokens[index]
            let isCloser = token.kind == .quote || Marks.closes(token.key)
            guard isCloser || Marks.endsSentence(token.key) else { break }
            guard !token.flags.contains(.spaceBefore) || isStrayCloser(index) else { break }
            if token.kind == .quote, Marks.opens(token.key) { break }
            index += 1
        }
        return index
    }

    /// A closing mark set off by a space by mistake: a space or nothing follows it too.
    private func isStrayCloser(_ index: Int) -> Bool {
        guard tokens[index].kind == .quote, index + 1 < limit else { return index + 1 == limit }
        return tokens[index + 1].flags.contains(.spaceBefore)
    }

    private func breaks(stop: Int, end: Int, start: Int) -> Bool {
        guard end < limit else { return true }
        if stop == start + 1, tokens[start].kind == .number { return false }
        let next = firstWord(from: end)
        guard next < limit else { return true }
        let word = tokens[next]
        if word.kind == .word, !word.flags.contains(.capitalized), startsLowerCase(word) {
            return false
        }
        if !tokens[end].flags.contains(.spaceBefore) { return breaksGlued(stop, end) }
        return !isAttributed(stop: stop, end: end)
    }

    /// "text.Next" is two sentences; "example.org", "3.A" and "(sic!)" are not.
    private func breaksGlued(_ stop: Int, _ end: Int) -> Bool {
        guard stop > 0, tokens[end].kind == .word || end > stop + 1,
            tokens[end].kind != .punctuation || Marks.opensBracket(tokens[end].key)
        else { return false }
        let before = tokens[stop - 1]
        return before.kind == .word && before.range.count > 1
            && !before.flags.contains(.allCapitals)
    }

    /// The first token from `index` that is no opening mark or dash.
    private func firstWord(from index: Int) -> Int {
        var index = index
        let bound = min(limit, index + 4)
        while index < bound,
            tokens[index].kind == .quote || tokens[index].kind == .dash
                || Marks.opensBracket(tokens[index].key)
        {
            index += 1
        }
        return index
    }

    private func startsLowerCase(_ token: Token) -> Bool {
        bytes[token.range.start] >= 0x61 || token.flags.contains(.hasDigit)
    }

    /// “"Is it true?" Ms Oru asked.” goes on behind the mark.
    private func isAttributed(stop: Int, end: Int) -> Bool {
        guard end > stop + 1, tokens[end - 1].kind == .quote else { return false }
        guard Marks.asksOrTrails(tokens[stop].key) else { return false }
        var index = end
        let bound = min(limit, end + 5)
        while index < bound, tokens[index].flags.contains(.capitalized) { index += 1 }
        return index < bound && index > end && Self.speechVerbs.contains(tokens[index].key)
    }

    private func isAbbreviation(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .word && token.range.count > 1 && bytes[token.range.end - 1] == 0x2E
    }

    private func breaksAfterAbbreviation(_ index: Int) -> Bool {
        let next = index + 1
        guard next < limit, tokens[next].flags.contains(.capitalized) else {
            return next < limit && opensAfterAbbreviation(next)
        }
        guard SentenceStarters.words.contains(tokens[next].key) else { return false }
        let token = tokens[index]
        let word = WordKey(of: bytes, in: TextRange(token.range.start, token.range.end - 1))
        return Abbreviations.kind(of: word) != .title
    }

    /// A quotation opens behind "the U.S.": a mark after a space, then a capital.
    private func opensAfterAbbreviation(_ next: Int) -> Bool {
        guard tokens[next].kind == .quote, tokens[next].flags.contains(.spaceBefore),
            next + 1 < limit
        else { return false }
        return SentenceStarters.words.contains(tokens[next + 1].key)
            && tokens[next + 1].flags.contains(.capitalized)
    }

    private static let speechVerbs = WordSet(
        "added asked asks exclaimed inquired quipped remarked replied said says told wondered wrote"
    )
}
