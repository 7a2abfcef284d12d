/// The lines of a text that are not blank, with what they look like.
struct PageLines {
    let bytes: [UInt8]
    private(set) var lines: [LineFacts]

    /// Complexity: linear.
    init(_ text: SourceText) {
        bytes = text.bytes
        var lines: [LineFacts] = []
        var before: LineFacts.Shape = .blankBefore
        var end = 0
        for line in LineTable(text.bytes, in: text.range).lines {
            if line.isBlank {
                before.insert(.blankBefore)
                continue
            }
            if Self.hasFormFeed(text.bytes, end, line.range.start) { before.insert(.pageBefore) }
            lines.append(LineFacts(text.bytes, line.range, before: before))
            end = line.range.end
            before = []
        }
        self.lines = lines
    }

    /// Cuts lines that two pages share, at the offsets given by line.
    mutating func cut(at offsets: [(line: Int, offset: Int)]) {
        guard !offsets.isEmpty else { return }
        var cut: [LineFacts] = []
        cut.reserveCapacity(lines.count + offsets.count)
        var next = 0
        for (index, line) in lines.enumerated() {
            guard next < offsets.count, offsets[next].line == index else {
                cut.append(line)
                continue
            }
            let offset = offsets[next].offset
            next += 1
            let kept = line.shape.intersection([.blankBefore, .pageBefore])
            cut.append(LineFacts(bytes, TextRange(line.range.start, offset), before: kept))
            cut.append(LineFacts(bytes, TextRange(offset, line.range.end), before: .glued))
        }
        lines = cut
    }

    var count: Int { lines.count }
    subscript(index: Int) -> LineFacts { lines[index] }

    /// The day or time that a line states, where the line is short and holds a digit.
    func dateLine(_ index: Int) -> DateLine? {
        guard index >= 0, index < count, lines[index].shape.contains(.hasDigit) else { return nil }
        return DateLine(bytes, lines[index].content)
    }

    /// Whether the line is a day, with or without a time, and nothing else.
    func isDateAlone(_ index: Int) -> Bool {
        guard let line = dateLine(index) else { return false }
        return line.isAlone && line.date != nil
    }

    /// Whether the line is a time of day and nothing else.
    func isTimeAlone(_ index: Int) -> Bool {
        guard let line = dateLine(index) else { return false }
        return line.isAlone && line.date == nil
    }

    /// "2 of 5", "Image 1 of 3", "1 / 23": where a slide show stands.
    func isPhotoCounter(_ index: Int) -> Bool {
        guard lines[index].length <= 40, lines[index].shape.contains(.hasDigit) else {
            return false
        }
        let atoms = LineAtoms(bytes, lines[index].content)
        let start = atoms.isWord(0, in: Self.pictureWords) ? 1 : 0
        guard atoms.isNumber(start, digits: 1...3) else { return false }
        var next = start + 1
        while atoms.isWord(next, in: Self.betweenWords) || atoms.isMark(next, "/") { next += 1 }
        return next > start + 1 && atoms.isNumber(next, digits: 1...3)
            && next == atoms.count - 1 && atoms[next].value >= atoms[start].value
    }

    /// The label kind of a line "Source: …"; nil where it has none of the lists'.
    func label(_ index: Int) -> LabelWords? {
        let line = lines[index]
        if line.colon == nil || line.shape.contains(.startsQuote) { return nil }
        return LabelWords.of(line.labelKey)
    }

    /// The label kind of a line that is a label and nothing else, with or without its colon.
    func labelAlone(_ index: Int) -> LabelWords? {
        guard index >= 0, index < count, lines[index].words <= 4, lines[index].length <= 40
        else { return nil }
        let line = lines[index]
        if line.colon != nil { return line.colon == line.content.end - 1 ? label(index) : nil }
        return line.shape.contains(.otherEnd) || line.isClosed ? nil : LabelWords.of(line.key)
    }

    /// What stands behind the label.
    func labelValue(_ index: Int) -> TextRange? {
        guard let colon = lines[index].colon else { return nil }
        let value = LineTable.trimmed(bytes, colon + 1, lines[index].content.end)
        return value.isEmpty ? nil : value
    }

    private static let pictureWords = WordSet("image photo picture slide")
    private static let betweenWords = WordSet("of out")

    private static func hasFormFeed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        start < end && bytes[start..<end].contains(0x0C)
    }
}
