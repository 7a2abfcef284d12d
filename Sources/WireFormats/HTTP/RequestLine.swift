/// The first line of a request: RFC 9112 section 3.
struct RequestLine {
    var method: Method
    var target: RequestTarget
    var minorVersion: UInt8
    /// The offset after the line's end.
    var end: Int

    /// The line that begins at `start`; nil if it is not whole yet.
    @inline(__always)
    static func parse(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ limits: HTTPLimits
    ) throws(HTTPError) -> RequestLine? {
        guard let methodEnd = try methodEnd(bytes, start, end, limits),
            let line = try targetLine(bytes, methodEnd + 1, end, limits, start),
            let (minor, lineEnd) = try version(bytes, line.end + 1, end, start)
        else { return nil }
        let target = methodEnd + 1..<line.end
        guard minor != versionTwo else {
            let isPreface =
                bytes.spells("pri", in: start..<methodEnd) && bytes.spells("*", in: target)
            throw isPreface ? .versionTwo : .version
        }
        guard let method = Method(bytes, start..<methodEnd) else { throw .methodUnknown }
        let resource: RequestTarget
        if let plain = line.target, method != .connect {
            resource = plain
        } else {
            resource = try RequestTarget.parse(bytes, target, method)
        }
        return RequestLine(
            method: method, target: resource, minorVersion: min(minor, 1), end: lineEnd)
    }

    /// Stands for any major version but 1.
    private static let versionTwo: UInt8 = 255

    @inline(__always)
    private static func methodEnd(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ limits: HTTPLimits
    ) throws(HTTPError) -> Int? {
        if let word = bytes.extracting(start..<end).firstWord, word & 0xFFFF_FFFF == usualMethod {
            return start + 3
        }
        var at = start
        while at < end, bytes[at].isToken {
            guard at - start < limits.methodBytesMax else { throw .methodUnknown }
            at &+= 1
        }
        guard at < end else { return nil }
        if bytes[at] == .space, at > start { return at }
        // It may be half of an empty line.
        if bytes[at] == .carriageReturn, at == start, at + 1 == end { return nil }
        // 0x16 opens a TLS handshake.
        if at == start, bytes[at] == 0x16 { throw .tlsOnPlainPort }
        throw .requestLine(.requestLine(byte: at - start + 1))
    }

    /// Where the target ends, and what it is if that is plain: a path and perhaps a query, of
    /// characters that need no second look.
    @inline(__always)
    private static func targetLine(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ limits: HTTPLimits, _ lineStart: Int
    ) throws(HTTPError) -> (end: Int, target: RequestTarget?)? {
        let last = min(end, start + limits.targetBytesMax + 1)
        var at = bytes.segmentEnd(start, last)
        let mark = at
        if at < last, bytes[at] == 0x3F { at = bytes.segmentEnd(at + 1, last) }
        let plain = at
        while at < last, bytes[at].isVisible { at &+= 1 }
        guard at - start <= limits.targetBytesMax else {
            throw .targetTooLong(limit: limits.targetBytesMax)
        }
        guard at < end else { return nil }
        guard bytes[at] == .space, at > start else {
            if bytes[at] >= 0x80 { throw .target(.target(byte: at - start + 1)) }
            throw .requestLine(.requestLine(byte: at - lineStart + 1))
        }
        guard plain == at, bytes[start] == .slash else { return (at, nil) }
        return (
            at, RequestTarget(path: start..<mark, query: mark < at ? mark + 1..<at : nil)
        )
    }

    /// "HTTP/1.1", the first byte lowest.
    private static let usualVersion: UInt64 = 0x312E_312F_5054_5448

    /// "GET " in the low half of a word, the first byte lowest.
    private static let usualMethod: UInt64 = 0x2054_4547

    /// The minor version, or `versionTwo`, and the offset after the line's end.
    @inline(__always)
    private static func version(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lineStart: Int
    ) throws(HTTPError) -> (UInt8, Int)? {
        if start + 9 < end, let word = bytes.extracting(start..<end).firstWord,
            word == usualVersion, bytes[start + 8] == .carriageReturn,
            bytes[start + 9] == .lineFeed
        {
            return (1, start + 10)
        }
        return try otherVersion(bytes, start, end, lineStart)
    }

    /// The same byte by byte, so that a line that is wrong is refused before its end arrives.
    private static func otherVersion(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lineStart: Int
    ) throws(HTTPError) -> (UInt8, Int)? {
        var at = start
        for expected in "HTTP/0.0\r\n".utf8 {
            guard at < end else { return nil }
            let isRight = expected == 0x30 ? bytes[at].isDigit : bytes[at] == expected
            guard isRight else {
                let place = RequestPlace.requestLine(byte: at - lineStart + 1)
                let isLineEnd = at == start + 9 || at == start + 8 && bytes[at] == .lineFeed
                throw isLineEnd ? .lineEnd(place) : .requestLine(place)
            }
            at += 1
        }
        return (bytes[start + 5] == 0x31 ? bytes[start + 7] - 0x30 : versionTwo, at)
    }
}

extension Method {
    /// The method that `range` spells, letter for letter.
    @inline(__always)
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        guard range.count <= 8 else { return nil }
        switch bytes.word(of: range) {
        case 0x47_4554: self = .get
        case 0x4845_4144: self = .head
        case 0x504F_5354: self = .post
        case 0x50_5554: self = .put
        case 0x4445_4C45_5445: self = .delete
        case 0x43_4F4E_4E45_4354: self = .connect
        case 0x4F_5054_494F_4E53: self = .options
        case 0x54_5241_4345: self = .trace
        case 0x50_4154_4348: self = .patch
        default: return nil
        }
    }
}
