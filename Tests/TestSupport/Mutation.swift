/// Requests that are almost right: what a table holds, changed in a few places.
package enum Mutation {
    /// Bytes that parsers trip over.
    private static let traps: [[UInt8]] = [
        [0], [9], [10], [13], [13, 10], [32], [58], [59], [44], [127], [255], [37, 48, 48],
        Array("0".utf8), Array("9".utf8), Array("\r\n\r\n".utf8), Array("HTTP/1.1".utf8),
        Array("Content-Length: 3\r\n".utf8), Array("Transfer-Encoding: chunked\r\n".utf8),
        Array("Host: b\r\n".utf8), Array("Connection: close\r\n".utf8), Array("?".utf8),
        Array("ffffffffffffffff".utf8), Array("18446744073709551616".utf8), Array("%2e%2F".utf8),
        Array("Expect: 100-continue\r\n".utf8), Array("\"".utf8), Array("*".utf8),
    ]

    /// One of `sources`, changed.
    package static func make(
        _ sources: [[UInt8]], _ random: inout SeededGenerator
    ) -> [UInt8] {
        var bytes = sources[Int.random(in: 0..<sources.count, using: &random)]
        change(&bytes, &random)
        return bytes
    }

    /// Changes up to four places of `bytes`: bytes are changed, removed, put in or repeated, lines
    /// stand twice or change places, the end is missing.
    package static func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let at = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, at + Int.random(in: 1...12, using: &random))
            switch UInt8.random(in: 0..<24, using: &random) {
            case 0..<4: bytes.insert(contentsOf: trap(&random), at: at)
            case 4..<8: bytes.removeSubrange(at..<end)
            case 8..<11: bytes.insert(contentsOf: bytes[at..<end], at: at)
            case 11..<14: bytes.replaceSubrange(at..<min(end, at + 1), with: trap(&random))
            case 14..<17: repeatLine(&bytes, around: at)
            case 17..<19: swapLines(&bytes, around: at)
            case 19: bytes.removeSubrange(at...)
            case 20..<22: if at < end { bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
            default: if at < end { bytes[at] = UInt8.random(in: 0...255, using: &random) }
            }
        }
    }

    private static func trap(_ random: inout SeededGenerator) -> [UInt8] {
        traps[Int.random(in: 0..<traps.count, using: &random)]
    }

    private static func repeatLine(_ bytes: inout [UInt8], around at: Int) {
        let line = line(bytes, around: at)
        bytes.insert(contentsOf: bytes[line], at: line.upperBound)
    }

    private static func swapLines(_ bytes: inout [UInt8], around at: Int) {
        let first = line(bytes, around: at)
        let second = line(bytes, around: first.upperBound)
        guard second.lowerBound == first.upperBound else { return }
        bytes.replaceSubrange(
            first.lowerBound..<second.upperBound, with: bytes[second] + bytes[first])
    }

    /// The line that `at` lies in, with the line feed that ends it.
    private static func line(_ bytes: [UInt8], around at: Int) -> Range<Int> {
        var start = min(at, bytes.count)
        while start > 0, bytes[start - 1] != 10 { start -= 1 }
        let end = bytes[start...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
        return start..<end
    }
}
