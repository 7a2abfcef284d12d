/// Weights of preferences: RFC 9110 section 12.4.2.
enum Weight {
    /// The weight of what has none.
    static let full = 1_000

    /// The thousandths that `range` spells, from 0 to 1,000; nil for anything else.
    static func parse(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard (1...5).contains(range.count), bytes[range.lowerBound] &- 0x30 < 2 else { return nil }
        var weight = Int(bytes[range.lowerBound] - 0x30) * full
        guard range.count > 1 else { return weight }
        guard bytes[range.lowerBound + 1] == 0x2E else { return nil }
        var unit = full / 10
        for at in range.lowerBound + 2..<range.upperBound {
            guard bytes[at].isDigit else { return nil }
            weight += Int(bytes[at] - 0x30) * unit
            unit /= 10
        }
        return weight <= full ? weight : nil
    }
}
