/// What a request is for: the four forms of RFC 9112 section 3.2.
package struct RequestTarget: Hashable, Sendable {
    /// Starts with "/"; empty for `OPTIONS *`.
    package var path: Range<Int>
    /// What follows the "?"; nil without one.
    package var query: Range<Int>?
    /// The authority of an absolute target, which wins over the Host field.
    package var authority: Range<Int>?

    /// Complexity: linear in the length of the target.
    static func parse(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ method: Method
    ) throws(HTTPError) -> RequestTarget {
        if method == .connect {
            guard Authority.isValid(bytes, range, portNeeded: true) else { throw .target }
            return RequestTarget(path: range.upperBound..<range.upperBound, authority: range)
        }
        switch bytes[range.lowerBound] {
        case .slash: return try split(bytes, range)
        case 0x2A where range.count == 1 && method == .options:
            return RequestTarget(path: range.upperBound..<range.upperBound)
        default: return try absolute(bytes, range, method)
        }
    }

    /// Cuts at the first "?"; a "#" has no place in a request.
    private static func split(
        _ bytes: Span<UInt8>, _ range: Range<Int>
    ) throws(HTTPError) -> RequestTarget {
        var mark: Int?
        for at in range {
            if bytes[at] == 0x3F, mark == nil { mark = at }
            if bytes[at] == 0x23 { throw .target }
        }
        guard let mark else { return RequestTarget(path: range) }
        return RequestTarget(
            path: range.lowerBound..<mark, query: mark + 1..<range.upperBound)
    }

    private static func absolute(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ method: Method
    ) throws(HTTPError) -> RequestTarget {
        guard let start = authorityStart(bytes, range) else { throw .target }
        var end = start
        while end < range.upperBound, bytes[end] != .slash, bytes[end] != 0x3F { end += 1 }
        let authority = start..<end
        guard !authority.isEmpty, Authority.isValid(bytes, authority) else { throw .host }
        var target = try split(bytes, end..<range.upperBound)
        if target.path.isEmpty, method != .options || target.query != nil {
            // An empty path means "/": the second slash of "://" stands for it.
            target.path = start - 1..<start
        }
        target.authority = authority
        return target
    }

    /// The offset after "http://" or "https://".
    private static func authorityStart(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        for scheme in ["http://", "https://"] {
            let end = range.lowerBound + scheme.utf8.count
            if end <= range.upperBound, bytes.spells(scheme, in: range.lowerBound..<end) {
                return end
            }
        }
        return nil
    }
}
