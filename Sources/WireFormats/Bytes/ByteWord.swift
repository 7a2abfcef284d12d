/// Eight bytes at once, the first one lowest: the loops over heads look at words, and at single bytes
/// only where a word holds something rare.
///
/// A mask has the high bit of each byte that is asked for, no other bits.
enum ByteWord {
    @inline(__always)
    static func repeating(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// Eight ASCII characters as they lie in memory.
    @inline(__always)
    static func of(
        _ a: Unicode.Scalar, _ b: Unicode.Scalar, _ c: Unicode.Scalar, _ d: Unicode.Scalar,
        _ e: Unicode.Scalar, _ f: Unicode.Scalar, _ g: Unicode.Scalar, _ h: Unicode.Scalar
    ) -> UInt64 {
        let low = a.value | b.value &<< 8 | c.value &<< 16 | d.value &<< 24
        let high = e.value | f.value &<< 8 | g.value &<< 16 | h.value &<< 24
        return UInt64(low) | UInt64(high) &<< 32
    }

    private static var highs: UInt64 { 0x8080_8080_8080_8080 }

    /// The bytes that are at least `bound` (1 to 128), taken without their high bits.
    @inline(__always)
    private static func atLeast(_ bound: UInt8, _ lows: UInt64) -> UInt64 {
        lows &+ repeating(0x80 - bound)
    }

    /// The bytes that differ from `byte` where `mask` has bits, taken without their high bits.
    @inline(__always)
    private static func differing(
        from byte: UInt8, _ lows: UInt64, mask: UInt8 = 0x7F
    ) -> UInt64 {
        (lows & repeating(mask) ^ repeating(byte)) &+ repeating(0x7F)
    }

    /// Control characters, the tab among them.
    @inline(__always)
    static func controls(_ word: UInt64) -> UInt64 {
        let lows = word & ~highs
        let usual = atLeast(0x20, lows) & differing(from: 0x7F, lows)
        return ~(usual | word) & highs
    }

    /// The bytes `first` and `second`, which are ASCII.
    @inline(__always)
    static func either(_ first: UInt8, _ second: UInt8, _ word: UInt64) -> UInt64 {
        let lows = word & ~highs
        let usual = differing(from: first, lows) & differing(from: second, lows)
        return ~(usual | word) & highs
    }

    /// All but letters, digits, hyphens and dots.
    @inline(__always)
    static func exceptHostName(_ word: UInt64) -> UInt64 {
        let lows = word & ~highs
        let folded = lows | repeating(0x20)
        let letters = atLeast(0x61, folded) & ~atLeast(0x7B, folded)
        let others =
            atLeast(0x2D, lows) & ~atLeast(0x3A, lows) & differing(from: 0x2F, lows)
        return (~(letters | others) | word) & highs
    }

    /// All but letters and hyphens.
    @inline(__always)
    static func exceptLetters(_ word: UInt64) -> UInt64 {
        let lows = word & ~highs
        let folded = lows | repeating(0x20)
        let letters = atLeast(0x61, folded) & ~atLeast(0x7B, folded)
        return (~letters & differing(from: 0x2D, lows) | word) & highs
    }

    /// The bytes that `isSegment` does not hold for, and `!` and `~`.
    @inline(__always)
    static func exceptSegment(_ word: UInt64) -> UInt64 {
        let lows = word & ~highs
        let usual =
            atLeast(0x24, lows) & ~atLeast(0x7B, lows) & differing(from: 0x25, lows)
            & differing(from: 0x3F, lows) & differing(from: 0x60, lows)
            & differing(from: 0x3C, lows, mask: 0x7D) & differing(from: 0x5C, lows, mask: 0x7D)
        return (~usual | word) & highs
    }

    /// Of a mask that is not empty: which byte is the first.
    @inline(__always)
    static func first(_ mask: UInt64) -> Int { mask.trailingZeroBitCount &>> 3 }
}

extension Span<UInt8> {
    /// The first eight bytes; nil where there are fewer.
    ///
    /// One comparison and one load; loops move on by shortening the span from its start, which
    /// keeps it so.
    @inlinable @inline(__always)
    package var firstWord: UInt64? {
        guard count >= 8 else { return nil }
        let low =
            UInt64(self[0]) | UInt64(self[1]) &<< 8 | UInt64(self[2]) &<< 16
            | UInt64(self[3]) &<< 24
        let high =
            UInt64(self[4]) | UInt64(self[5]) &<< 8 | UInt64(self[6]) &<< 16
            | UInt64(self[7]) &<< 24
        return low | high &<< 32
    }

    /// Where the first byte from `start` on stands that `holds` is not true of; `end` if there is none.
    ///
    /// `mask` marks at least those bytes of a word.
    @inline(__always)
    func end(
        of start: Int, _ end: Int, _ mask: (UInt64) -> UInt64, where holds: (UInt8) -> Bool
    ) -> Int {
        var rest = extracting(start..<end)
        while let word = rest.firstWord {
            let marked = mask(word)
            if marked == 0 {
                rest = rest.extracting(droppingFirst: 8)
            } else {
                let at = ByteWord.first(marked)
                guard holds(rest[at]) else { return end &- rest.count &+ at }
                rest = rest.extracting(droppingFirst: at &+ 1)
            }
        }
        var at = 0
        while at < rest.count, holds(rest[at]) { at &+= 1 }
        return end &- rest.count &+ at
    }

    /// Where a run of token characters ends.
    @inline(__always)
    func tokenEnd(_ start: Int, _ end: Int) -> Int {
        self.end(of: start, end, ByteWord.exceptLetters) { $0.isToken }
    }

    /// Where a run of host name characters ends.
    @inline(__always)
    func hostNameEnd(_ start: Int, _ end: Int) -> Int {
        self.end(of: start, end, ByteWord.exceptHostName) { $0.isHostName }
    }

    /// Where a run of field value characters ends.
    @inline(__always)
    func fieldValueEnd(_ start: Int, _ end: Int) -> Int {
        self.end(of: start, end, ByteWord.controls) { $0.isFieldValue }
    }

    /// Where the first `mark` or `other` stands in `range`; its end if there is neither.
    package func end(of range: Range<Int>, before mark: UInt8, or other: UInt8) -> Int {
        end(of: range.lowerBound, range.upperBound) {
            ByteWord.either(mark, other, $0)
        } where: {
            $0 != mark && $0 != other
        }
    }

    /// Where a run of path characters ends.
    @inline(__always)
    func segmentEnd(_ start: Int, _ end: Int) -> Int {
        self.end(of: start, end, ByteWord.exceptSegment) { $0.isSegment }
    }
}
