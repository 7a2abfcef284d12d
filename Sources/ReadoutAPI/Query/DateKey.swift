/// Dates as numbers that sort like their ISO 8601 text: `2021-01-11T18:20` is 20210111182000.
///
/// A text is as precise as stated, so it stands for a span: `first` is its start, `last` its end.
struct DateKey {
    let first: Double
    let last: Double

    /// Digits of each part: year, month, day, hour, minute, second.
    private static let widths = [4, 2, 2, 2, 2, 2]
    private static let separators: [UInt8] = [0x2D, 0x2D, 0x54, 0x3A, 0x3A]
    private static let ranges = [1...9999, 1...12, 1...31, 0...23, 0...59, 0...60]

    /// Nil for what is not a date of the form `2021`, `2021-01`, `2021-01-11`, `2021-01-11T18`,
    /// `…T18:20` or `…T18:20:05`.
    init?(_ text: Span<UInt8>, _ range: Range<Int>) {
        var at = range.lowerBound
        var part = 0
        var low = 0
        var high = 0
        while part < Self.widths.count {
            let width = Self.widths[part]
            let scale = width == 4 ? 10_000 : 100
            if at < range.upperBound {
                guard at + width <= range.upperBound else { return nil }
                var value = 0
                for digit in at..<at + width {
                    guard text[digit] &- 0x30 < 10 else { return nil }
                    value = value * 10 + Int(text[digit] - 0x30)
                }
                guard Self.ranges[part].contains(value) else { return nil }
                (low, high) = (low * scale + value, high * scale + value)
                at += width
                if at < range.upperBound {
                    guard part < Self.separators.count, text[at] == Self.separators[part],
                        at + 1 < range.upperBound
                    else { return nil }
                    at += 1
                }
            } else {
                guard part > 0 else { return nil }
                (low, high) = (low * scale, high * scale + scale - 1)
            }
            part += 1
        }
        guard at == range.upperBound else { return nil }
        first = Double(low)
        last = Double(high)
    }

    init?(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes.span, 0..<bytes.count)
    }
}
