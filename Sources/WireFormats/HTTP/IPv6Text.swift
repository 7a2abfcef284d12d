/// IPv6 addresses as RFC 3986 section 3.2.2 writes them.
enum IPv6Text {
    /// Whether `range` is an address: eight groups, or fewer with one "::"; the last two may be an
    /// IPv4 address.
    ///
    /// Complexity: linear; the range should be short.
    static func isAddress(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var groups = 0
        var isElided = false
        var at = range.lowerBound
        if range.count >= 2, bytes[at] == .colon {
            guard bytes[at + 1] == .colon else { return false }
            isElided = true
            at += 2
        }
        while at < range.upperBound {
            let start = at
            while at < range.upperBound, bytes[at].hexadecimalValue != nil { at += 1 }
            if at < range.upperBound, bytes[at] == 0x2E {
                guard isVersion4(bytes, start..<range.upperBound) else { return false }
                return isComplete(groups + 2, isElided)
            }
            guard (1...4).contains(at - start) else { return false }
            groups += 1
            guard at < range.upperBound else { break }
            guard bytes[at] == .colon, at + 1 < range.upperBound else { return false }
            at += 1
            if bytes[at] == .colon {
                guard !isElided else { return false }
                isElided = true
                at += 1
            }
        }
        return isComplete(groups, isElided)
    }

    private static func isComplete(_ groups: Int, _ isElided: Bool) -> Bool {
        isElided ? groups <= 7 : groups == 8
    }

    /// Four numbers to 255 without leading zeros, with dots between them.
    private static func isVersion4(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var numbers = 0
        var at = range.lowerBound
        while at < range.upperBound {
            let start = at
            var number = 0
            while at < range.upperBound, bytes[at].isDigit, at - start < 3 {
                number = number * 10 + Int(bytes[at] - 0x30)
                at += 1
            }
            guard at > start, number <= 255, at - start == 1 || bytes[start] != 0x30
            else { return false }
            numbers += 1
            guard at < range.upperBound else { break }
            guard bytes[at] == 0x2E, at + 1 < range.upperBound else { return false }
            at += 1
        }
        return numbers == 4
    }
}
