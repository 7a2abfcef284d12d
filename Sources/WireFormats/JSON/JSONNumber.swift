/// Numbers of JSON (RFC 8259 section 6).
package enum JSONNumber {
    /// Reads the number that starts at `position`, and passes it.
    static func read(
        _ bytes: [UInt8], at position: inout Int, end: Int
    ) throws(JSONError) -> Double {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let whole = digits(bytes, at: &position, end: end)
        guard whole > 0, whole == 1 || bytes[position - whole] != UInt8(ascii: "0") else {
            throw JSONError(.invalidNumber, at: start)
        }
        if position < end, bytes[position] == UInt8(ascii: ".") {
            position += 1
            guard digits(bytes, at: &position, end: end) > 0 else {
                throw JSONError(.invalidNumber, at: start)
            }
        }
        if position < end, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < end, bytes[position] == 0x2B || bytes[position] == 0x2D { position += 1 }
            guard digits(bytes, at: &position, end: end) > 0 else {
                throw JSONError(.invalidNumber, at: start)
            }
        }
        guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)),
            value.isFinite
        else { throw JSONError(.numberOutOfRange, at: start) }
        return value
    }

    /// Passes the digits at `position` and counts them.
    private static func digits(_ bytes: [UInt8], at position: inout Int, end: Int) -> Int {
        let start = position
        while position < end, bytes[position] &- 0x30 < 10 { position += 1 }
        return position - start
    }

    /// The shortest text that reads back as the same number; whole numbers without point or
    /// exponent as far as a double counts them all (2^53): `1500000`, `3.9`, `1e+21`.
    ///
    /// `null` for what JSON cannot say: infinities and not-a-number.
    package static func text(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        if value.rounded(.towardZero) == value, abs(value) <= 9_007_199_254_740_992 {
            return String(Int64(value))
        }
        return value.description
    }
}
