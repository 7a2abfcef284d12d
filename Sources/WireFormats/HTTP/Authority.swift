/// A host with an optional port: RFC 9110 section 7.2, RFC 3986 section 3.2.
enum Authority {
    /// Whether `range` is `host [":" port]`.
    ///
    /// User information and lists are refused, although a comma may stand in a name of RFC 3986:
    /// no real host has one, and a list is two Host fields joined.
    static func isValid(
        _ bytes: Span<UInt8>, _ range: Range<Int>, portNeeded: Bool = false
    ) -> Bool {
        var at = range.lowerBound
        if at < range.upperBound, bytes[at] == 0x5B {
            guard let end = literalEnd(bytes, range) else { return false }
            at = end
        } else {
            while at < range.upperBound, bytes[at] != .colon {
                guard isNameByte(bytes[at]) else { return false }
                at += 1
            }
            guard at > range.lowerBound else { return false }
        }
        guard at < range.upperBound else { return !portNeeded }
        return bytes[at] == .colon && isPort(bytes, at + 1..<range.upperBound, portNeeded)
    }

    /// The offset after "[" IPv6 address "]".
    private static func literalEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var colons = 0
        for at in range.dropFirst() {
            switch bytes[at] {
            case 0x5D: return colons >= 2 ? at + 1 : nil
            case .colon: colons += 1
            case 0x2E: break
            default: guard bytes[at].hexadecimalValue != nil else { return nil }
            }
        }
        return nil
    }

    /// Unreserved, percent-encoded and sub-delimiters, without the comma.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E, 0x25: true
        case 0x21, 0x24, 0x26...0x2B, 0x3B, 0x3D: true
        default: false
        }
    }

    /// Digits up to 65535; RFC 3986 allows none after the colon.
    private static func isPort(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ needed: Bool
    ) -> Bool {
        var port = 0
        for at in range {
            guard bytes[at].isDigit else { return false }
            port = port * 10 + Int(bytes[at] - 0x30)
            guard port <= 65_535 else { return false }
        }
        return !needed || !range.isEmpty
    }
}
