import TextAnalysis

/// Finds what a number counts: the noun phrase behind it.
///
/// There is no tagger: a phrase is words up to a function word, verb or mark; its head is the last
/// plural of the first run of plurals ("50 artillery pieces"), and a second plural may be joined
/// ("displaced persons and refugees").
struct CountedNoun {
    let run: TokenRun

    /// Words of a noun phrase at most.
    private static let wordsMax = 7

    /// The phrase that starts at `index`; nil where there is none.
    func phrase(at index: Int, isOne: Bool = false) -> Range<Int>? {
        guard let head = headEnd(from: index, isOne: isOne) else { return nil }
        return index..<(isOne ? head : joinedEnd(after: head))
    }

    /// The complement of "of" or "of the" at `index`: what is measured or taken a part of.
    func complement(at index: Int) -> Range<Int>? {
        guard run.key(index) == Self.of else { return nil }
        var start = index + 1
        while Self.determiners.contains(run.key(start)), start < index + 3 { start += 1 }
        if let plural = phrase(at: start) { return start..<plural.upperBound }
        var end = start
        while end < start + Self.wordsMax, isNounWord(end, isFirst: end == start) {
            end += joint(end)
        }
        return end > start ? start..<end : nil
    }

    private static let of: WordKey = "of"
    private static let determiners = WordSet(
        "the these those this that all his her its our their your my a an")

    /// The token after the head, counted in the first run of plurals from `index`.
    private func headEnd(from index: Int, isOne: Bool) -> Int? {
        var position = index
        var firstPlural: Int?
        var words = 0
        while words < Self.wordsMax, isNounWord(position, isFirst: position == index) {
            let next = position + joint(position)
            if isOne, position > index, isPlural(next - 1) { break }
            if !isOne, isPlural(next - 1) {
                firstPlural = next
            } else if firstPlural != nil {
                break
            }
            position = next
            words += 1
        }
        if let firstPlural { return firstPlural }
        return isOne && position > index ? position : nil
    }

    /// Whether the word behind a singular is its verb: "one gets", "one exploded".
    func isVerb(_ index: Int) -> Bool {
        if isPlural(index) { return true }
        let range = run.tokens[index].range
        let endsInED =
            range.count > 4 && run.bytes[range.end - 1] | 0x20 == 0x64
            && run.bytes[range.end - 2] | 0x20 == 0x65
        return endsInED && !isNounWord(index + 1, isFirst: false)
    }

    /// Words that a hyphen joins are one: "second-hand", "coal-fired".
    private func joint(_ index: Int) -> Int {
        var length = 1
        while length < 7, run.isHyphen(index + length), run.isWord(index + length + 1) {
            length += 2
        }
        return length
    }

    private func isNounWord(_ index: Int, isFirst: Bool) -> Bool {
        guard run.isWord(index), !run.flags(index).contains(.lineBefore) else { return false }
        let key = run.key(index)
        if isFirst, ClauseWords.fillers.contains(key) { return true }
        if ClauseWords.ends(key) { return run.isHyphen(index + 1) && !isFirst }
        return isFirst || !run.isGlued(index)
    }

    private func isPlural(_ index: Int) -> Bool {
        let key = run.key(index)
        if PluralNouns.irregular.contains(key) { return true }
        let range = run.tokens[index].range
        guard range.count > 2, run.bytes[range.end - 1] | 0x20 == 0x73 else { return false }
        let before = run.bytes[range.end - 2] | 0x20
        guard before != 0x73, !(before == 0x75 && range.count > 4) else { return false }
        return !PluralNouns.notPlural.contains(key) && run.kind(index + 1) != .possessive
    }

    /// "and refugees", "and their families": a plural joined to the head.
    private func joinedEnd(after head: Int) -> Int {
        guard run.key(head) == Self.and || run.key(head) == Self.or else { return head }
        var position = head + 1
        while position < head + 4, isNounWord(position, isFirst: true) {
            position += joint(position)
            if isPlural(position - 1) {
                return isNumberNext(head + 1) ? head : position
            }
        }
        return head
    }

    private func isNumberNext(_ index: Int) -> Bool {
        run.kind(index) == .number || NumberWords.words[run.key(index)] != nil
    }

    private static let and: WordKey = "and"
    private static let or: WordKey = "or"
}
