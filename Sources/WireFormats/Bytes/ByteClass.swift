/// Character classes of RFC 9110 section 5.6 and RFC 3986, as switches over ranges.
extension UInt8 {
    /// A byte of a token: letters, digits and fifteen marks.
    @inline(__always)
    var isToken: Bool { isIn(0x03FF_6CFA_0000_0000, 0x57FF_FFFF_C7FF_FFFE) }

    /// Whether its bit is set in a set of ASCII characters: 0 to 63, then 64 to 127.
    @inline(__always)
    private func isIn(_ low: UInt64, _ high: UInt64) -> Bool {
        ((self < 64 ? low : self < 128 ? high : 0) &>> UInt64(self & 63)) & 1 == 1
    }

    /// A byte that a field value may hold: a tab, a space, visible ASCII, or 0x80 and above.
    @inline(__always)
    var isFieldValue: Bool { self >= 0x20 ? self != 0x7F : self == 0x09 }

    /// A byte of a path, without the percent sign: RFC 3986 section 3.3, and square brackets, which
    /// browsers do not encode.
    @inline(__always)
    var isSegment: Bool { isIn(0x2FFF_FFD2_0000_0000, 0x47FF_FFFE_AFFF_FFFF) }

    /// A byte of a registered name: unreserved and sub-delimiters, without the comma.
    @inline(__always)
    var isHostName: Bool { isIn(0x2BFF_6FD2_0000_0000, 0x47FF_FFFE_87FF_FFFE) }

    /// A byte of a request target: visible ASCII.
    @inline(__always)
    var isVisible: Bool { self &- 0x21 < 0x5E }

    @inline(__always)
    var isDigit: Bool { self &- 0x30 < 10 }

    /// A space or a tab.
    @inline(__always)
    var isBlank: Bool { self == 0x20 || self == 0x09 }

    /// The value of a hexadecimal digit of either case.
    @inline(__always)
    var hexadecimalValue: Int? {
        switch self {
        case 0x30...0x39: Int(self) - 0x30
        case 0x41...0x46: Int(self) - 0x37
        case 0x61...0x66: Int(self) - 0x57
        default: nil
        }
    }

    /// The lower-case form of an ASCII letter; other bytes as they are.
    @inline(__always)
    var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    static let carriageReturn: UInt8 = 0x0D
    static let lineFeed: UInt8 = 0x0A
    static let space: UInt8 = 0x20
    static let colon: UInt8 = 0x3A
    static let comma: UInt8 = 0x2C
    static let slash: UInt8 = 0x2F
}

extension Span<UInt8> {
    /// Whether the bytes of `range` spell `word` (lower case), letters of either case.
    @inline(__always)
    func spells(_ word: String, in range: Range<Int>) -> Bool {
        guard range.count == word.utf8.count else { return false }
        var at = range.lowerBound
        for byte in word.utf8 {
            guard self[at].lowercased == byte else { return false }
            at += 1
        }
        return true
    }

    /// Up to eight bytes as one number, the first one highest.
    @inline(__always)
    func word(of range: Range<Int>) -> UInt64 {
        var word: UInt64 = 0
        for at in range { word = word << 8 | UInt64(self[at]) }
        return word
    }

    /// `range` without the blanks at both ends.
    @inline(__always)
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, self[start].isBlank { start += 1 }
        while start < end, self[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    /// Visits the elements of a comma-separated list, without the blanks around them.
    ///
    /// Empty elements are visited too.
    @inline(__always)
    func forEachElement<Failure>(
        in range: Range<Int>, _ visit: (Range<Int>) throws(Failure) -> Void
    ) throws(Failure) {
        var start = range.lowerBound
        for at in range where self[at] == .comma {
            try visit(trimmed(start..<at))
            start = at + 1
        }
        try visit(trimmed(start..<range.upperBound))
    }
}
