/// The lines of a stretch of text, without the white space around them.
struct LineTable {
    struct Line {
        /// From the first character that is no white space to the last; empty for a blank line.
        let range: TextRange
        var isBlank: Bool { range.isEmpty }
    }

    let lines: [Line]

    /// Complexity: linear.
    init(_ bytes: [UInt8], in range: TextRange) {
        var lines: [Line] = []
        var start = range.start
        while start < range.end {
            var end = start
            while end < range.end, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            lines.append(Line(range: Self.trimmed(bytes, start, end)))
            if end + 1 < range.end, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
            start = end + 1
        }
        self.lines = lines
    }

    /// White space of any width is taken off both ends.
    static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> TextRange {
        var first = start
        while first < end {
            let character = CharacterClass.of(bytes, at: first, before: end)
            guard character.kind == .space else { break }
            first += character.length
        }
        var last = end
        while last > first {
            let width = spaceWidth(bytes, first, before: last)
            if width == 0 { break }
            last -= width
        }
        return TextRange(first, last)
    }

    /// The length of the white space that ends at `last`; 0 where none does.
    private static func spaceWidth(_ bytes: [UInt8], _ first: Int, before last: Int) -> Int {
        if bytes[last - 1] < 0x80 { return bytes[last - 1] <= 0x20 ? 1 : 0 }
        var start = last - 1
        while start > first, start > last - 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let character = CharacterClass.of(bytes, at: start, before: last)
        return character.kind == .space && start + character.length == last
            ? character.length : 0
    }
}
