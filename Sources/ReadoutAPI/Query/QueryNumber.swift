/// Numbers and dates as query parameters write them.
enum QueryNumber {
    private static let powers: [Double] = (0...15).map { exponent in
        (0..<exponent).reduce(1.0) { product, _ in product * 10 }
    }

    /// A finite decimal number: sign, digits, fraction, exponent.
    ///
    /// Up to 15 digits without exponent are exact and cost no string.
    static func decimal(_ text: Span<UInt8>, _ range: Range<Int>) -> Double? {
        var at = range.lowerBound
        let isNegative = at < range.upperBound && text[at] == 0x2D
        if isNegative { at += 1 }
        var digits = 0
        var fraction: Int?
        var mantissa = 0
        while at < range.upperBound, digits < 15 {
            let byte = text[at]
            if byte &- 0x30 < 10 {
                mantissa = mantissa * 10 + Int(byte - 0x30)
                digits += 1
                fraction = fraction.map { $0 + 1 }
            } else if byte == 0x2E, fraction == nil, digits > 0 {
                fraction = 0
            } else {
                break
            }
            at += 1
        }
        guard at == range.upperBound, digits > 0, fraction != 0 else {
            return long(text, range)
        }
        let value = Double(mantissa) / powers[fraction ?? 0]
        return isNegative ? -value : value
    }

    private static func long(_ text: Span<UInt8>, _ range: Range<Int>) -> Double? {
        guard range.count <= 40 else { return nil }
        var string = ""
        for at in range {
            switch text[at] {
            case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65:
                string.unicodeScalars.append(Unicode.Scalar(text[at]))
            // The "+" of 1.5e+06 means a space in a query, though nobody means a space here.
            case 0x20 where string.hasSuffix("e") || string.hasSuffix("E"): string += "+"
            case _: return nil
            }
        }
        return Double(string).flatMap { $0.isFinite ? $0 : nil }
    }

    /// A whole number without sign, at most nine digits.
    static func whole(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard (1...9).contains(range.count) else { return nil }
        var value = 0
        for at in range {
            guard text[at] &- 0x30 < 10 else { return nil }
            value = value * 10 + Int(text[at] - 0x30)
        }
        return value
    }
}
