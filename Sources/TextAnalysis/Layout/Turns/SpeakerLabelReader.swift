/// Reads the label of one line.
struct SpeakerLabelReader {
    private let page: PageLines

    init(_ page: PageLines) { self.page = page }

    /// Nil where the line opens with no label.
    func label(at line: Int) -> SpeakerLabel? {
        let facts = page[line]
        guard facts.furniture == nil, !facts.shape.contains(.startsQuote),
            !facts.shape.contains(.bullet)
        else { return nil }
        if let question = briefing(line) { return question }
        if let colon = facts.colon {
            return saying(line, before: colon) ?? label(line, before: colon, colonLine: nil)
        }
        if let colon = colonBelow(line) { return label(line, before: colon, colonLine: line + 1) }
        return dashed(line)
    }

    /// "The President said:" above words that a dash opens.
    private func saying(_ line: Int, before colon: Int) -> SpeakerLabel? {
        let content = page[line].content
        guard colon == content.end - 1, line + 1 < page.count, content.count > 8,
            page[line + 1].shape.contains(.bullet)
        else { return nil }
        var start = colon
        while start > content.start, page.bytes[start - 1] > 0x20 { start -= 1 }
        let verb = WordKey(of: page.bytes, in: TextRange(start, colon))
        guard SpeakerWords.saying.contains(verb) else { return nil }
        return label(
            line, core: LineTable.trimmed(page.bytes, content.start, start), colonLine: nil,
            wordsStart: content.end)
    }

    /// A dash instead of a colon, as in "Jane Doe – Good morning".
    private func dashed(_ line: Int) -> SpeakerLabel? {
        let content = page[line].content
        let last = min(content.end - 3, content.start + 100)
        var index = content.start + 2
        while index < last {
            let character = CharacterClass.of(page.bytes, at: index, before: content.end)
            let end = index + character.length
            if character.kind == .dash, page.bytes[index - 1] == 0x20, page.bytes[end] == 0x20 {
                let core = LineTable.trimmed(page.bytes, content.start, index)
                let words = LineTable.trimmed(page.bytes, end, content.end).start
                let found = label(line, core: core, colonLine: nil, wordsStart: words)
                return found.flatMap { Self.weakened($0, page[line]) }
            }
            index = end
        }
        return nil
    }

    /// Places and lists have dashes too: only names in common letters count, and never for sure.
    private static func weakened(_ label: SpeakerLabel, _ line: LineFacts) -> SpeakerLabel? {
        guard label.strength != .single, line.isClosed || line.shape.contains(.otherEnd) else {
            return nil
        }
        return SpeakerLabel(
            line: label.line, range: label.range, wordsStart: label.wordsStart, strength: .name,
            isOfficeWithName: false, lastWord: label.lastWord, colonLine: nil, isDashed: true)
    }

    /// A colon that opens the next line belongs to a label that a link has cut off.
    private func colonBelow(_ line: Int) -> Int? {
        guard line + 1 < page.count, page[line].length <= SpeakerLabel.bytesMax else { return nil }
        let next = page[line + 1].content
        guard next.count > 1, page.bytes[next.start] == UInt8(ascii: ":") else { return nil }
        return page[line].content.end
    }

    private func label(_ line: Int, before colon: Int, colonLine: Int?) -> SpeakerLabel? {
        let facts = page[line]
        guard colon - facts.content.start <= SpeakerLabel.bytesMax,
            colonLine != nil || LabelWords.of(facts.labelKey) == nil
        else { return nil }
        let core = Self.core(page.bytes, facts.content.start, colon)
        let spoken = colonLine.map { page[$0].content.start + 1 } ?? colon + 1
        let lineEnd = page[colonLine ?? line].content.end
        return label(
            line, core: core, colonLine: colonLine,
            wordsStart: Self.wordsStart(page.bytes, spoken, lineEnd))
    }

    private func label(
        _ line: Int, core: TextRange, colonLine: Int?, wordsStart: Int
    ) -> SpeakerLabel? {
        let words = LabelShape(page.bytes, core)
        guard let strength = words.strength, let last = words.lastWord else { return nil }
        return SpeakerLabel(
            line: line, range: core, wordsStart: wordsStart, strength: strength,
            isOfficeWithName: words.isOfficeWithName, lastWord: last,
            colonLine: colonLine)
    }

    /// Press briefings mark a question by "Q" and spaces alone.
    private func briefing(_ line: Int) -> SpeakerLabel? {
        let content = page[line].content
        guard content.count > 4, page.bytes[content.start] == UInt8(ascii: "Q") else { return nil }
        let start = LineTable.trimmed(page.bytes, content.start + 1, content.end).start
        guard start > content.start + 1, Capitals.isCapital(page.bytes, start) else { return nil }
        let range = TextRange(content.start, content.start + 1)
        let isWide = start > content.start + 3
        return SpeakerLabel(
            line: line, range: range, wordsStart: start, strength: isWide ? .name : .single,
            isOfficeWithName: false, lastWord: WordKey(of: page.bytes, in: range), colonLine: nil)
    }

    /// The label without emphasis marks and without a stage direction behind the name.
    private static func core(_ bytes: [UInt8], _ start: Int, _ colon: Int) -> TextRange {
        var range = unemphasized(bytes, start, colon)
        guard range.count > 2, bytes[range.end - 1] == UInt8(ascii: ")") else { return range }
        var index = range.end - 1
        while index > range.start, bytes[index] != UInt8(ascii: "(") { index -= 1 }
        if index > range.start { range = unemphasized(bytes, range.start, index) }
        return range
    }

    private static func unemphasized(_ bytes: [UInt8], _ first: Int, _ last: Int) -> TextRange {
        var start = first
        var end = last
        while start < end, isEmphasis(bytes[start]) { start += 1 }
        while end > start, isEmphasis(bytes[end - 1]) { end -= 1 }
        return LineTable.trimmed(bytes, start, end)
    }

    private static func isEmphasis(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
    }

    /// Behind the emphasis that the label closes with, and behind a stage direction with its colon.
    private static func wordsStart(_ bytes: [UInt8], _ first: Int, _ end: Int) -> Int {
        var start = first
        while start < end, isEmphasis(bytes[start]) { start += 1 }
        start = LineTable.trimmed(bytes, start, end).start
        guard start < end, bytes[start] == UInt8(ascii: "(") else { return start }
        var index = start
        while index < end, index < start + SpeakerLabel.bytesMax, bytes[index] != 0x29 {
            index += 1
        }
        guard index + 1 < end, bytes[index] == 0x29, bytes[index + 1] == UInt8(ascii: ":") else {
            return start
        }
        return LineTable.trimmed(bytes, index + 2, end).start
    }
}
