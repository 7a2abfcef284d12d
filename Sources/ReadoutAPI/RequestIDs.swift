import WireFormats

/// Names for requests that were refused, so that a person can tell which one.
struct RequestIDs {
    private var state = UInt64.random(in: 0 ... .max)
    /// Bytes of a client's own name that is taken over, at most.
    private static let bytesMax = 64

    /// The client's `X-Request-Id` where it is plain, else a new name.
    mutating func next(for request: borrowing HTTPRequest) -> String {
        for field in request.fields
        where field.name.count == 12 && request.bytes.span.isName("x-request-id", field.name) {
            let value = request.bytes[field.value]
            if (1...Self.bytesMax).contains(value.count), value.allSatisfy(Self.isPlain) {
                return String(decoding: value, as: UTF8.self)
            }
        }
        // The step of SplitMix64 (Steele and others 2014), whose sequence does not repeat.
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        var digits = ByteBuffer()
        Hexadecimal.append(mixed ^ mixed >> 31, digits: 16, to: &digits)
        return String(decoding: digits.content, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        case _: false
        }
    }
}
