/// Requests that are almost right: what a table holds, changed in a few places.
package enum Mutation {
    /// Bytes that parsers trip over.
    private static let traps: [[UInt8]] = [
        [0], [9], [10], [13], [13, 10], [32], [58], [59], [44], [127], [255], [37, 48, 48],
        Array("0".utf8), Array("9".utf8), Array("\r\n\r\n".utf8), Array("HTTP/1.1".utf8),
        Array("Content-Length: 3\r\n".utf8), Array("Transfer-Encoding: chunked\r\n".utf8),
        Array("Host: b\r\n".utf8), Array("Connection: close\r\n".utf8), Array("?".utf8),
    ]

    /// One of `sources` with up to four bytes changed, removed or put in, or a part repeated.
    package static func make(
        _ sources: [[UInt8]], _ random: inout SeededGenerator
    ) -> [UInt8] {
        var bytes = sources[Int.random(in: 0..<sources.count, using: &random)]
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let at = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, at + Int.random(in: 1...12, using: &random))
            switch UInt8.random(in: 0..<5, using: &random) {
            case 0: bytes.insert(contentsOf: trap(&random), at: at)
            case 1: bytes.removeSubrange(at..<end)
            case 2: bytes.insert(contentsOf: bytes[at..<end], at: at)
            case 3: bytes.replaceSubrange(at..<min(end, at + 1), with: trap(&random))
            default: if at < end { bytes[at] = UInt8.random(in: 0...255, using: &random) }
            }
        }
        return bytes
    }

    private static func trap(_ random: inout SeededGenerator) -> [UInt8] {
        traps[Int.random(in: 0..<traps.count, using: &random)]
    }
}
