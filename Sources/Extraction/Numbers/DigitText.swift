import TextAnalysis

/// A number written in digits, read from its bytes.
struct DigitText {
    let value: Double
    /// Digits before the decimal point.
    let wholeDigits: Int
    /// Digits behind the decimal point.
    let decimals: Int
    /// Whether separators stand between thousands.
    let isGrouped: Bool
    /// Whether it is written with a zero it does not need ("007", "0100").
    let hasLeadingZero: Bool

    /// Nil where the text is no number: "192.168.1.2", "1.22.3".
    ///
    /// One point is a decimal point ("4.800" is 4.8); several are thousands where groups of three
    /// stand between them. Commas, apostrophes and spaces are thousands always.
    init?(_ bytes: [UInt8], _ range: TextRange) {
        var points = 0
        for index in range.start..<range.end where bytes[index] == 0x2E { points += 1 }
        var mantissa = 0.0
        var divisor = 1.0
        var (whole, decimals, group) = (0, 0, 0)
        var (isGrouped, isDecimal) = (false, false)
        for index in range.start..<range.end {
            let byte = bytes[index]
            if byte &- 0x30 < 10 {
                mantissa = mantissa * 10 + Double(byte - 0x30)
                group += 1
                if isDecimal {
                    divisor *= 10
                    decimals += 1
                } else {
                    whole += 1
                }
            } else if byte == 0x2E, points == 1 {
                isDecimal = true
            } else if byte == 0x2E {
                guard isGrouped ? group == 3 : group <= 3 else { return nil }
                (isGrouped, group) = (true, 0)
            } else {
                isGrouped = true
            }
        }
        guard whole + decimals > 0, points < 2 || group == 3, mantissa.isFinite else { return nil }
        value = mantissa / divisor
        guard value.isFinite else { return nil }
        wholeDigits = whole
        self.decimals = decimals
        self.isGrouped = isGrouped
        hasLeadingZero = whole > 1 && bytes[range.start] == 0x30
    }
}
