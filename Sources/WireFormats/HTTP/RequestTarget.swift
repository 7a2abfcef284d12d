/// What a request is for: the four forms of RFC 9112 section 3.2.
package struct RequestTarget: Hashable, Sendable {
    /// Starts with "/"; empty for `OPTIONS *`.
    package var path: Range<Int>
    /// What follows the "?"; nil without one.
    package var query: Range<Int>?
    /// The authority of an absolute target, which wins over the Host field.
    package var authority: Range<Int>?
    /// Whether it is a target of https, which only a secure connection may ask for (RFC 9110
    /// section 7.4).
    package var needsTLS = false

    /// Complexity: linear in the length of the target.
    static func parse(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ method: Method
    ) throws(HTTPError) -> RequestTarget {
        if method == .connect {
            guard Authority.isValid(bytes, range, portNeeded: true) else { throw .authority }
            return RequestTarget(path: range.upperBound..<range.upperBound, authority: range)
        }
        switch bytes[range.lowerBound] {
        case .slash: return try split(bytes, range, range.lowerBound)
        case 0x2A where range.count == 1 && method == .options:
            return RequestTarget(path: range.upperBound..<range.upperBound)
        default: return try absolute(bytes, range, method)
        }
    }

    /// Cuts at the first "?"; the target began at `start`.
    private static func split(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ start: Int
    ) throws(HTTPError) -> RequestTarget {
        var at = range.lowerBound
        while at < range.upperBound, bytes[at] != 0x3F {
            if !bytes[at].isSegment { try check(bytes, at, range.upperBound, start) }
            at += 1
        }
        guard at < range.upperBound else { return RequestTarget(path: range) }
        let query = at + 1..<range.upperBound
        for at in query where bytes[at] == 0x25 || bytes[at] == 0x23 {
            try check(bytes, at, query.upperBound, start)
        }
        return RequestTarget(path: range.lowerBound..<at, query: query)
    }

    /// Refuses what is no part of a path, and a percent sign without two hexadecimal digits.
    ///
    /// NUL has no use but to deceive. A "#" has no place in a request. Marks that RFC 3986 wants
    /// encoded are let through in a query, since browsers send them as they are.
    private static func check(
        _ bytes: Span<UInt8>, _ at: Int, _ end: Int, _ start: Int
    ) throws(HTTPError) {
        let place = RequestPlace.target(byte: at - start + 1)
        guard bytes[at] == 0x25 else { throw .target(place) }
        guard at + 2 < end, let high = bytes[at + 1].hexadecimalValue,
            let low = bytes[at + 2].hexadecimalValue, high + low > 0
        else { throw .percentEncoding(place) }
    }

    private static func absolute(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ method: Method
    ) throws(HTTPError) -> RequestTarget {
        let isPlain = begins(bytes, range, "http://")
        guard isPlain || begins(bytes, range, "https://") else { throw .target(.target(byte: 1)) }
        let start = range.lowerBound + (isPlain ? 7 : 8)
        var end = start
        while end < range.upperBound, bytes[end] != .slash, bytes[end] != 0x3F { end += 1 }
        let authority = start..<end
        guard !authority.isEmpty, Authority.isValid(bytes, authority) else { throw .authority }
        var target = try split(bytes, end..<range.upperBound, range.lowerBound)
        if target.path.isEmpty, method != .options || target.query != nil {
            // An empty path means "/": the second slash of "://" stands for it.
            target.path = start - 1..<start
        }
        target.authority = authority
        target.needsTLS = !isPlain
        return target
    }

    /// Whether the target begins with `scheme`, in any case.
    private static func begins(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ scheme: String
    ) -> Bool {
        let end = range.lowerBound + scheme.utf8.count
        return end <= range.upperBound && bytes.spells(scheme, in: range.lowerBound..<end)
    }
}
