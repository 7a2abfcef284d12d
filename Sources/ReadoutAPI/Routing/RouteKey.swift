import WireFormats

/// A path without its identifier, as numbers: all that tells one route from another, in five
/// comparisons.
struct RouteKey: Equatable {
    private var before: (UInt64, UInt64, UInt64) = (0, 0, 0)
    private var behind: (UInt64, UInt64) = (0, 0)

    /// Nil where there is more text than any route has: 24 bytes before the identifier, 16 behind.
    @inline(__always)
    init?(_ bytes: Span<UInt8>, before: Range<Int>, behind: Range<Int>) {
        guard before.count <= 24, behind.count <= 16 else { return nil }
        let start = before.lowerBound
        self.before = (
            Self.word(bytes, start, before.count), Self.word(bytes, start + 8, before.count - 8),
            Self.word(bytes, start + 16, before.count - 16)
        )
        guard !behind.isEmpty else { return }
        self.behind = (
            Self.word(bytes, behind.lowerBound, behind.count),
            Self.word(bytes, behind.lowerBound + 8, behind.count - 8)
        )
    }

    static func == (one: RouteKey, other: RouteKey) -> Bool {
        one.before == other.before && one.behind == other.behind
    }

    /// Between 0 and 255.
    var hash: Int {
        let sum = before.0 &+ before.1 &* 3 &+ before.2 &* 5 &+ behind.0 &* 7 &+ behind.1 &* 11
        return Int((sum &* 0x9E37_79B9_7F4A_7C15) &>> 56)
    }

    /// Up to eight bytes, the first one lowest, zeros behind them; `count` may be more, or negative.
    @inline(__always)
    private static func word(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
        guard count > 0 else { return 0 }
        if let word = bytes.extracting(start..<bytes.count).firstWord {
            return count < 8 ? word & (1 &<< UInt64(count &* 8) &- 1) : word
        }
        var word: UInt64 = 0
        for at in 0..<min(count, 8) { word |= UInt64(bytes[start + at]) << UInt64(at * 8) }
        return word
    }
}
