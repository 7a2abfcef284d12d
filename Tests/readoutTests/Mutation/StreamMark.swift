/// A word of each stream's own that answers repeat, by which an answer to another stream shows.
enum StreamMark {
    private static let place = Array("MARK".utf8)
    private static let start = Array("mark-".utf8)
    /// An odd number and its inverse modulo 2^64: a mark that was changed on its way stands for no
    /// stream.
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let inverse: UInt64 = {
        var inverse = factor
        for _ in 0..<6 { inverse = inverse &* (2 &- factor &* inverse) }
        return inverse
    }()

    static func text(_ stream: Int) -> [UInt8] {
        let digits = String(UInt64(stream) &* factor, radix: 16)
        return Array("mark-\(String(repeating: "0", count: 16 - digits.count))\(digits)".utf8)
    }

    /// `source` with the mark where it goes.
    static func put(_ mark: [UInt8], into source: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var at = 0
        while at < source.count {
            if source[at] == place[0], source[at...].starts(with: place) {
                result += mark
                at += place.count
            } else {
                result.append(source[at])
                at += 1
            }
        }
        return result
    }

    /// The streams below `count` whose marks stand in `bytes`.
    static func streams(in bytes: [UInt8], below count: Int) -> [Int] {
        var found: [Int] = []
        var rest = bytes[...]
        while let at = rest.firstIndex(of: start[0]) {
            rest = rest[(at + 1)...]
            guard bytes[at...].starts(with: start) else { continue }
            let digits = String(decoding: bytes[(at + start.count)...].prefix(16), as: UTF8.self)
            guard digits.utf8.count == 16, let value = UInt64(digits, radix: 16) else { continue }
            let stream = value &* inverse
            if stream < UInt64(count) { found.append(Int(stream)) }
        }
        return found
    }
}
