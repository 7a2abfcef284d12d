import Testing

@testable import WireFormats

/// The loops over words find what looking at each byte finds.
@Suite("Runs of bytes")
struct ByteRunTests {
    private static func end(
        _ bytes: [UInt8], _ start: Int, _ end: Int, where holds: (UInt8) -> Bool
    ) -> Int {
        var at = start
        while at < end, holds(bytes[at]) { at += 1 }
        return at
    }

    @Test("end where each byte of either kind says so", arguments: 0...255)
    func everyByte(_ value: Int) {
        for place in 0..<20 {
            for filling in [UInt8(0x61), 0x2D, 0x39, 0x21, 0x7E, 0x5F] {
                var bytes = [UInt8](repeating: filling, count: 24)
                bytes[place] = UInt8(value)
                compare(bytes)
            }
        }
    }

    @Test("end alike in random bytes")
    func randomBytes() {
        var state: UInt64 = 0x5EED
        for _ in 0..<2_000 {
            let bytes = (0..<40).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 56) & (state >> 40 & 3 == 0 ? 0xFF : 0x7F)
            }
            compare(bytes)
        }
    }

    private func compare(_ bytes: [UInt8]) {
        let span = bytes.span
        for start in 0..<4 {
            for end in [bytes.count, bytes.count - 5, start] {
                #expect(
                    span.tokenEnd(start, end) == Self.end(bytes, start, end) { $0.isToken })
                #expect(
                    span.fieldValueEnd(start, end)
                        == Self.end(bytes, start, end) { $0.isFieldValue })
                #expect(
                    span.hostNameEnd(start, end)
                        == Self.end(bytes, start, end) { $0.isHostName })
                #expect(
                    span.segmentEnd(start, end) == Self.end(bytes, start, end) { $0.isSegment })
                #expect(
                    span.end(of: start..<end, before: 0x2F, or: 0x25)
                        == Self.end(bytes, start, end) { $0 != 0x2F && $0 != 0x25 })
            }
        }
    }
}
