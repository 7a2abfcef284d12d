/// Parameters of field values: RFC 9110 section 5.6.6.
extension Span<UInt8> {
    /// `range` without the blanks at its start.
    @inline(__always)
    func skippingBlanks(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, self[start].isBlank { start += 1 }
        return start..<range.upperBound
    }

    /// The name and value that `range` begins with, the value with its quotation marks if it has
    /// them; nil where no parameter stands.
    func parameter(_ range: Range<Int>) -> (name: Range<Int>, value: Range<Int>)? {
        let equals = tokenEnd(range.lowerBound, range.upperBound)
        guard equals > range.lowerBound, equals + 1 < range.upperBound, self[equals] == 0x3D
        else { return nil }
        let start = equals + 1
        let end =
            self[start] == Self.quotationMark
            ? quotedEnd(start, range.upperBound) : tokenEnd(start, range.upperBound)
        guard let end, end > start else { return nil }
        return (range.lowerBound..<equals, start..<end)
    }

    /// Where the quoted string that begins at `start` ends: RFC 9110 section 5.6.4.
    private func quotedEnd(_ start: Int, _ end: Int) -> Int? {
        var at = start + 1
        while at < end {
            if self[at] == Self.quotationMark { return at + 1 }
            at += self[at] == Self.backslash ? 2 : 1
        }
        return nil
    }

    /// Whether `range`, a token or a quoted string, means `word` (lower case), letters of either case.
    func spells(_ word: [UInt8], inQuoted range: Range<Int>) -> Bool {
        guard self[range.lowerBound] == Self.quotationMark else { return spells(word, in: range) }
        var at = range.lowerBound + 1
        for byte in word {
            if at < range.upperBound - 1, self[at] == Self.backslash { at += 1 }
            guard at < range.upperBound - 1, self[at].lowercased == byte else { return false }
            at += 1
        }
        return at == range.upperBound - 1
    }

    /// Whether the bytes of `range` spell `word` (lower case), letters of either case.
    func spells(_ word: [UInt8], in range: Range<Int>) -> Bool {
        guard range.count == word.count else { return false }
        var at = range.lowerBound
        for byte in word {
            guard self[at].lowercased == byte else { return false }
            at += 1
        }
        return true
    }

    private static var quotationMark: UInt8 { 0x22 }
    private static var backslash: UInt8 { 0x5C }
}
