import WireFormats

/// Where a list goes on: the index and query that it belongs to, and a place in the order.
///
/// Opaque to clients: 48 hexadecimal digits.
struct Cursor {
    let index: UInt64
    let query: UInt64
    let position: Int
    /// What else the order needs to go on there: the score of a search's last hit.
    var detail: UInt32 = 0

    /// Appends the digits.
    func write(to output: inout ByteBuffer) {
        Hexadecimal.append(index, digits: 16, to: &output)
        Hexadecimal.append(query, digits: 16, to: &output)
        Hexadecimal.append(UInt64(position), digits: 8, to: &output)
        Hexadecimal.append(UInt64(detail), digits: 8, to: &output)
    }

    /// The cursor that `range` spells; nil for anything else.
    static func read(_ text: Span<UInt8>, _ range: Range<Int>) -> Cursor? {
        let start = range.lowerBound
        guard range.count == 48,
            let index = Hexadecimal.read(text, start..<start + 16),
            let query = Hexadecimal.read(text, start + 16..<start + 32),
            let position = Hexadecimal.read(text, start + 32..<start + 40),
            let detail = Hexadecimal.read(text, start + 40..<start + 48)
        else { return nil }
        return Cursor(
            index: index, query: query, position: Int(position), detail: UInt32(detail))
    }
}

/// Numbers as lower-case hexadecimal digits.
enum Hexadecimal {
    /// Appends the last `digits` digits, 8 or 16.
    static func append(_ value: UInt64, digits: Int, to output: inout ByteBuffer) {
        if digits > 8 {
            output.append(eightDigits(UInt32(truncatingIfNeeded: value &>> 32)), length: 8)
        }
        output.append(eightDigits(UInt32(truncatingIfNeeded: value)), length: 8)
    }

    /// The digits of `value` as bytes of a word, the first one lowest.
    private static func eightDigits(_ value: UInt32) -> UInt64 {
        var word = UInt64(value.byteSwapped)
        word = (word | word &<< 16) & 0x0000_FFFF_0000_FFFF
        word = (word | word &<< 8) & 0x00FF_00FF_00FF_00FF
        // Now a byte stands in each half of a half, its upper digit to come first.
        word = word &>> 4 & 0x000F_000F_000F_000F | (word & 0x000F_000F_000F_000F) &<< 8
        let letters = (word &+ 0x0606_0606_0606_0606) &>> 4 & 0x0101_0101_0101_0101
        return word &+ 0x3030_3030_3030_3030 &+ letters &* 0x27
    }

    /// Nil where a byte is no lower-case digit; at most 16 of them.
    static func read(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64? {
        var value: UInt64 = 0
        for at in range {
            switch text[at] {
            case 0x30...0x39: value = value << 4 | UInt64(text[at] - 0x30)
            case 0x61...0x66: value = value << 4 | UInt64(text[at] - 0x57)
            case _: return nil
            }
        }
        return value
    }
}
