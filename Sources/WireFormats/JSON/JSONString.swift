/// Strings of JSON (RFC 8259 section 7): escapes resolved on the way in, added on the way out.
package enum JSONString {
    /// Reads the string whose opening quotation mark stands at `position`, and passes it.
    ///
    /// Complexity: linear in the length of the string.
    static func read(
        _ bytes: [UInt8], at position: inout Int, end: Int
    ) throws(JSONError) -> [UInt8] {
        var result: [UInt8] = []
        position += 1
        var run = position
        while position < end {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                result.append(contentsOf: bytes[run..<position])
                position += 1
                return result
            }
            guard byte >= 0x20 else { throw JSONError(.controlCharacter, at: position) }
            guard byte == UInt8(ascii: "\\") else {
                position += 1
                continue
            }
            result.append(contentsOf: bytes[run..<position])
            let scalar = try escape(bytes, at: &position, end: end)
            result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            run = position
        }
        throw JSONError(.unexpectedEnd, at: end)
    }

    /// The character of the escape that starts at `position`, which moves past it.
    private static func escape(
        _ bytes: [UInt8], at position: inout Int, end: Int
    ) throws(JSONError) -> Unicode.Scalar {
        let start = position
        guard start + 1 < end else { throw JSONError(.unexpectedEnd, at: end) }
        position += 2
        switch bytes[start + 1] {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            return try codeUnits(bytes, at: &position, end: end, escapeStart: start)
        case _: throw JSONError(.invalidEscape, at: start)
        }
    }

    /// The character of `\uXXXX`, or of two of them where the first is a high surrogate.
    private static func codeUnits(
        _ bytes: [UInt8], at position: inout Int, end: Int, escapeStart: Int
    ) throws(JSONError) -> Unicode.Scalar {
        let first = try hexadecimal(bytes, at: &position, end: end, escapeStart: escapeStart)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, position + 1 < end, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw JSONError(.loneSurrogate, at: escapeStart) }
        let secondStart = position
        position += 2
        let second = try hexadecimal(bytes, at: &position, end: end, escapeStart: secondStart)
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(
                0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
        else { throw JSONError(.loneSurrogate, at: escapeStart) }
        return scalar
    }

    private static func hexadecimal(
        _ bytes: [UInt8], at position: inout Int, end: Int, escapeStart: Int
    ) throws(JSONError) -> UInt16 {
        guard position + 4 <= end else { throw JSONError(.unexpectedEnd, at: end) }
        var value: UInt16 = 0
        for byte in bytes[position..<position + 4] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt16(byte - 0x30)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt16(byte - 0x57)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt16(byte - 0x37)
            case _: throw JSONError(.invalidEscape, at: escapeStart)
            }
        }
        position += 4
        return value
    }

    /// Appends `bytes[range]`, which are UTF-8, between quotation marks, with the escapes needed.
    ///
    /// Characters beyond ASCII stay as they are; so does "/".
    ///
    /// Complexity: linear in the length, one copy a run without escapes.
    static func write(_ bytes: [UInt8], in range: Range<Int>, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var run = range.lowerBound
        var index = run
        while index < range.upperBound {
            let byte = bytes[index]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C {
                output.append(contentsOf: bytes[run..<index])
                writeEscape(of: byte, to: &output)
                run = index + 1
            }
            index += 1
        }
        output.append(contentsOf: bytes[run..<range.upperBound])
        output.append(UInt8(ascii: "\""))
    }

    private static func writeEscape(of byte: UInt8, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x22, 0x5C: output.append(byte)
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0C: output.append(UInt8(ascii: "f"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        case _:
            output.append(contentsOf: "u00".utf8)
            output.append(hexadecimalDigit(byte >> 4))
            output.append(hexadecimalDigit(byte & 15))
        }
    }

    private static func hexadecimalDigit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? 0x30 + nibble : 0x57 + nibble
    }
}
