import Glibc
import WireFormats

/// A second reading of request heads: slow, of whole heads only, line by line, written from the
/// grammar of RFC 9112 and not from the parser.
struct HeadTwin: Equatable {
    var method = ""
    var path: [UInt8] = []
    var query: [UInt8]?
    var minorVersion = 0
    var framing = BodyFraming.none
    var keepsAlive = false
    var expectsContinue = false
    /// Bytes up to and with the empty line.
    var length = 0

    /// What the twin makes of bytes.
    enum Judgement: Equatable {
        /// No empty line within the limits: this is no matter for the twin.
        case none
        case refused
        case accepted(HeadTwin)
    }

    private struct Refusal: Error {}

    static func read(_ bytes: [UInt8]) -> Judgement {
        var start = 0
        while bytes[start...].starts(with: [13, 10]) { start += 2 }
        var lines: [[UInt8]] = []
        var at = start
        while let end = bytes[at...].indices.first(where: { bytes[$0...].starts(with: [13, 10]) }) {
            let line = Array(bytes[at..<end])
            at = end + 2
            if line.isEmpty { break }
            lines.append(line)
        }
        guard at > start, at >= 4, bytes[(at - 4)..<at] == [13, 10, 13, 10],
            at - start <= HTTPLimits().headBytesMax
        else { return .none }
        guard var head = try? HeadTwin(lines) else { return .refused }
        head.length = at
        return .accepted(head)
    }

    private init(_ lines: [[UInt8]]) throws {
        guard let first = lines.first, lines.count <= HTTPLimits().fieldLinesMax + 1 else {
            throw Refusal()
        }
        try readRequestLine(first)
        var fields: [(name: String, value: [UInt8])] = []
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: 58), colon > 0,
                line[..<colon].allSatisfy(Self.isToken),
                line[colon...].allSatisfy({ $0 == 9 || $0 >= 32 && $0 != 127 })
            else { throw Refusal() }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            fields.append((name, Self.trimmed(line[(colon + 1)...])))
        }
        try readFields(fields)
    }

    private static func isToken(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let start = bytes.drop { $0 == 32 || $0 == 9 }
        let end = start.reversed().drop { $0 == 32 || $0 == 9 }
        return end.reversed()
    }

    private mutating func readRequestLine(_ line: [UInt8]) throws {
        let parts = line.split(separator: 32, omittingEmptySubsequences: false).map(Array.init)
        guard parts.count == 3, parts[1].allSatisfy({ (33...126).contains($0) }),
            parts[1].count <= HTTPLimits().targetBytesMax,
            parts[2].count == 8, parts[2].starts(with: Array("HTTP/1.".utf8)),
            (48...57).contains(parts[2][7])
        else { throw Refusal() }
        method = String(decoding: parts[0], as: UTF8.self)
        minorVersion = min(1, Int(parts[2][7]) - 48)
        guard Method.allCases.contains(where: { $0.name == method }),
            method != "CONNECT", method != "TRACE"
        else { throw Refusal() }
        try readTarget(parts[1])
    }

    private mutating func readTarget(_ target: [UInt8]) throws {
        if target == [42], method == "OPTIONS" { return }
        var rest = target[...]
        var isAbsolute = false
        let text = String(decoding: target, as: UTF8.self).lowercased()
        for scheme in ["http://", "https://"] where text.hasPrefix(scheme) {
            isAbsolute = true
            rest = rest.dropFirst(scheme.utf8.count)
            let authority = rest.prefix { $0 != 47 && $0 != 63 }
            guard Self.isAuthority(Array(authority)) else { throw Refusal() }
            rest = rest.dropFirst(authority.count)
        }
        guard isAbsolute || rest.first == 47 else { throw Refusal() }
        path = Array(rest.prefix { $0 != 63 })
        query = rest.count == path.count ? nil : Array(rest.dropFirst(path.count + 1))
        try check(path) { Self.isLetterOrDigit($0) || "-._~!$&'()*+,;=:@/[]".utf8.contains($0) }
        try check(query ?? []) { $0 != 35 }
        if path.isEmpty, method != "OPTIONS" || query != nil { path = [47] }
    }

    /// Throws unless each byte is allowed, or an escape of anything but NUL.
    private func check(_ bytes: [UInt8], _ isAllowed: (UInt8) -> Bool) throws {
        var rest = bytes[...]
        while let byte = rest.first {
            if byte == 37 {
                let digits = rest.dropFirst().prefix(2)
                guard let value = Self.hexadecimal(digits), value > 0 else { throw Refusal() }
                rest = rest.dropFirst(3)
            } else {
                guard isAllowed(byte) else { throw Refusal() }
                rest = rest.dropFirst()
            }
        }
    }

    private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> Int? {
        let text = String(decoding: digits, as: UTF8.self)
        guard digits.count == 2, text.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
            return nil
        }
        return Int(text, radix: 16)
    }

    /// `host [":" port]`, host being a name or an address in brackets.
    static func isAuthority(_ bytes: [UInt8]) -> Bool {
        var host = bytes[...]
        if bytes.first == 91 {
            guard let end = bytes.firstIndex(of: 93) else { return false }
            host = bytes[...end]
            let address = String(decoding: host.dropFirst().dropLast(), as: UTF8.self)
            var room = in6_addr()
            // SAFETY: the text is terminated, and would end early at a NUL; the room is a whole address.
            guard !address.contains("\0"), unsafe inet_pton(AF_INET6, address, &room) == 1
            else { return false }
        } else {
            host = bytes.prefix { $0 != 58 }
            var rest = host
            while let byte = rest.first {
                let isEscape = byte == 37
                if isEscape, hexadecimal(rest.dropFirst().prefix(2)) == nil { return false }
                let isAllowed = isLetterOrDigit(byte) || "-._~!$&'()*+;=".utf8.contains(byte)
                guard isEscape || isAllowed else { return false }
                rest = rest.dropFirst(isEscape ? 3 : 1)
            }
        }
        guard !host.isEmpty else { return false }
        let port = bytes.dropFirst(host.count)
        guard let colon = port.first else { return true }
        let digits = port.dropFirst().drop { $0 == 48 }
        return colon == 58 && port.dropFirst().allSatisfy { (48...57).contains($0) }
            && digits.count <= 5 && Int(String(decoding: digits, as: UTF8.self)) ?? 0 <= 65_535
    }

    private mutating func readFields(_ fields: [(name: String, value: [UInt8])]) throws {
        func values(_ name: String) -> [[UInt8]] { fields.filter { $0.name == name }.map(\.value) }
        func list(_ name: String) -> [String] {
            values(name).flatMap { $0.split(separator: 44) }
                .map { String(decoding: Self.trimmed($0), as: UTF8.self).lowercased() }
                .filter { !$0.isEmpty }
        }
        let hosts = values("host")
        guard hosts.count <= 1, hosts.allSatisfy(Self.isAuthority),
            hosts.count == 1 || minorVersion == 0
        else { throw Refusal() }
        let expectations = list("expect")
        if minorVersion > 0 {
            guard expectations.allSatisfy({ $0 == "100-continue" }) else { throw Refusal() }
            expectsContinue = !expectations.isEmpty
        }
        let options = list("connection")
        keepsAlive =
            !options.contains("close") && (minorVersion > 0 || options.contains("keep-alive"))
        try readFraming(values("content-length"), values("transfer-encoding"), list)
    }

    private mutating func readFraming(
        _ lengths: [[UInt8]], _ codings: [[UInt8]], _ list: (String) -> [String]
    ) throws {
        if !codings.isEmpty {
            guard minorVersion > 0, lengths.isEmpty, list("transfer-encoding") == ["chunked"]
            else { throw Refusal() }
            framing = .chunked
        } else if let length = lengths.first {
            guard lengths.count == 1, !length.isEmpty,
                length.allSatisfy({ (48...57).contains($0) }),
                let number = Int(String(decoding: length, as: UTF8.self)),
                number <= HTTPLimits().contentBytesMax
            else { throw Refusal() }
            framing = number == 0 ? .none : .length(number)
        }
    }
}

extension HeadTwin {
    /// What the parser has found, in the twin's words.
    init(_ head: RequestHead, _ bytes: [UInt8]) {
        method = head.method.name
        path = Array(bytes[head.target.path])
        query = head.target.query.map { Array(bytes[$0]) }
        minorVersion = Int(head.minorVersion)
        framing = head.framing
        keepsAlive = head.keepsAlive
        expectsContinue = head.expectsContinue
        length = head.end
    }
}
