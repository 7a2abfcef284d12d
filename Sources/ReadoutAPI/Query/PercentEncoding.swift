import WireFormats

/// Percent-encoding of RFC 3986 section 2.1, with "+" for a space as forms write queries.
enum PercentEncoding {
    /// Appends the decoded bytes of `range`; false where an escape is malformed or the result is not
    /// UTF-8.
    ///
    /// Complexity: linear in the range.
    static func decode(
        _ bytes: Span<UInt8>, _ range: Range<Int>, plusIsSpace: Bool = true,
        onto output: inout [UInt8]
    ) -> Bool {
        // To an empty array this would store a count of 0 in memory that all empty arrays share.
        if range.isEmpty { return true }
        let start = output.count
        var all: UInt8 = 0
        var isRight = true
        output.append(addingCapacity: range.count) { decoded in
            var at = range.lowerBound
            while at < range.upperBound {
                var byte = bytes[at]
                if byte == 0x25 {
                    guard let escaped = escaped(bytes, at, range.upperBound) else {
                        return isRight = false
                    }
                    byte = escaped
                    at &+= 2
                } else if byte == 0x2B, plusIsSpace {
                    byte = 0x20
                }
                all |= byte
                decoded.append(byte)
                at &+= 1
            }
        }
        guard isRight else { return false }
        return all < 0x80 || String(validating: output[start...], as: UTF8.self) != nil
    }

    /// The byte that the escape at `at` stands for; nil where it is malformed.
    static func escaped(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> UInt8? {
        guard at + 2 < end, let high = digit(bytes[at + 1]), let low = digit(bytes[at + 2])
        else { return nil }
        return high << 4 | low
    }

    /// Appends `bytes`, all but unreserved characters escaped.
    static func encode(_ bytes: some Sequence<UInt8>, onto output: inout ByteBuffer) {
        for byte in bytes {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x3A, 0x2C:
                output.append(byte)
            case _: escape(byte, onto: &output)
            }
        }
    }

    /// Appends bytes of a request target as they are, but those that would end a quoted or bracketed
    /// text escaped.
    static func copy(_ bytes: Span<UInt8>, _ range: Range<Int>, onto output: inout ByteBuffer) {
        var start = range.lowerBound
        for at in range where endsText(bytes[at]) {
            output.append(bytes.extracting(start..<at))
            escape(bytes[at], onto: &output)
            start = at + 1
        }
        output.append(bytes.extracting(start..<range.upperBound))
    }

    private static func endsText(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: true
        case _: false
        }
    }

    private static func escape(_ byte: UInt8, onto output: inout ByteBuffer) {
        output.append(0x25)
        output.append(hexadecimal(byte >> 4))
        output.append(hexadecimal(byte & 15))
    }

    private static func hexadecimal(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? 0x30 + nibble : 0x37 + nibble
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        case _: nil
        }
    }
}
