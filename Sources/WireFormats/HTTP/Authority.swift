/// A host with an optional port: RFC 9110 section 7.2, RFC 3986 section 3.2.
enum Authority {
    /// Whether `range` is `host [":" port]`, the host not empty.
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
            guard let end = nameEnd(bytes, range), end > at else { return false }
            at = end
        }
        guard at < range.upperBound else { return !portNeeded }
        return bytes[at] == .colon && isPort(bytes, at + 1..<range.upperBound, portNeeded)
    }

    /// The offset of the colon after a name, or the end; nil where a byte has no place in it.
    private static func nameEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var at = range.lowerBound
        while true {
            // What follows a host in a head is looked at with it, and stops the run: whole words.
            at = min(bytes.hostNameEnd(at, bytes.count), range.upperBound)
            guard at < range.upperBound, bytes[at] != .colon else { return at }
            guard bytes[at] == 0x25, at + 2 < range.upperBound,
                bytes[at + 1].hexadecimalValue != nil, bytes[at + 2].hexadecimalValue != nil
            else { return nil }
            at += 3
        }
    }

    /// The offset after "[" IPv6 address "]".
    private static func literalEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var end = range.lowerBound + 1
        // The longest address has 45 characters.
        while end < min(range.upperBound, range.lowerBound + 47), bytes[end] != 0x5D { end += 1 }
        guard end < range.upperBound, bytes[end] == 0x5D,
            IPv6Text.isAddress(bytes, range.lowerBound + 1..<end)
        else { return nil }
        return end + 1
    }

    /// Digits up to 65535; RFC 3986 allows none after the colon.
    private static func isPort(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ needed: Bool
    ) -> Bool {
        var port = 0
        for at in range {
            guard bytes[at].isDigit else { return false }
            port = port &* 10 &+ Int(bytes[at] &- 0x30)
            guard port <= 65_535 else { return false }
        }
        return !needed || !range.isEmpty
    }
}
