/// Finds lines where one page's last words and the next page's first stand without a break:
/// "Text versionEvents", "…the end.Second headline".
struct GluedLines {
    private let page: PageLines
    /// What the file's first line says: other pages of the file begin with it too.
    private let opening: TextRange
    private let isWebPage: Bool

    /// A page's last words and a headline are short.
    private static let prefixBytesMax = 40
    private static let suffixBytesMax = 260

    init(_ page: PageLines) {
        self.page = page
        isWebPage = BodyFinder.isPage(page, before: page.count)
        opening = page.count > 0 ? page[0].range : TextRange(0, 0)
    }

    /// Where to cut which line, in text order.
    ///
    /// Complexity: linear; of each line at most the first and last 260 bytes are looked at.
    func offsets() -> [(line: Int, offset: Int)] {
        (0..<page.count).compactMap { line in
            offset(line).map { (line, $0) }
        }
    }

    private func offset(_ line: Int) -> Int? {
        behindPageEnd(line) ?? beforeOpening(line) ?? beforeHeadline(line)
    }

    /// A capital directly behind "Text version" and the like.
    private func behindPageEnd(_ line: Int) -> Int? {
        let range = page[line].range
        let last = min(range.end, range.start + Self.prefixBytesMax)
        var index = range.start + 1
        while index < last {
            if isSeam(index), isPageEnd(TextRange(range.start, index)) { return index }
            index += 1
        }
        return nil
    }

    private func isPageEnd(_ range: TextRange) -> Bool {
        LineFacts(page.bytes, range, before: []).furniture == .pageEnd
    }

    /// The line ends with the words that the file begins with.
    private func beforeOpening(_ line: Int) -> Int? {
        let range = page[line].range
        guard line > 0, opening.count >= 4, opening.count <= Self.suffixBytesMax,
            range.count > opening.count
        else { return nil }
        let start = range.end - opening.count
        guard isSeam(start),
            page.bytes[start..<range.end].elementsEqual(page.bytes[opening.start..<opening.end])
        else { return nil }
        return start
    }

    /// A headline directly behind a sentence's end, with its day on one of the next lines.
    private func beforeHeadline(_ line: Int) -> Int? {
        let range = page[line].range
        let hasTime = (1...3).contains {
            page.isDateAlone(line + $0) && page.isTimeAlone(line + $0 + 1)
        }
        guard !isWebPage || hasTime, (1...3).contains(where: { page.isDateAlone(line + $0) }),
            !page[line].isClosed
        else {
            return nil
        }
        var index = range.end - 4
        let first = max(range.start + 1, range.end - Self.suffixBytesMax)
        while index >= first {
            if isSeam(index), isBehindSentence(index) { return index }
            index -= 1
        }
        return nil
    }

    private func isBehindSentence(_ index: Int) -> Bool {
        switch page.bytes[index - 1] {
        case UInt8(ascii: "."):
            // "U.S.A." has a letter and a stop before the letter.
            return index < 3
                || page.bytes[index - 3] != UInt8(ascii: ".")
                    && page.bytes[index - 3] != 0x20
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"): return true
        case UInt8(ascii: "\""): return index > 1 && page.bytes[index - 2] > 0x20
        case _: return false
        }
    }

    /// A capital letter whose neighbour before it is neither space nor capital.
    private func isSeam(_ index: Int) -> Bool {
        guard index > 0, Capitals.isCapital(page.bytes, index) else { return false }
        let before = page.bytes[index - 1]
        return before > 0x20 && before != UInt8(ascii: "-") && before != UInt8(ascii: "(")
            && !(before &- 0x41 < 26)
    }
}
