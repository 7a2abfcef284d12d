import Testing
import WireFormats

/// A refusal says where the fault stands, so that a person can look there.
@Suite("Places of faults")
struct RefusalPlaceTests {
    static let cases: [(text: String, place: String)] = [
        ("GET  / HTTP/1.1\r\n", "Byte 5 of the request line"),
        ("G\tT / HTTP/1.1\r\n", "Byte 2 of the request line"),
        ("GET / HTTP/1.1 \r\n", "Byte 15 of the request line"),
        ("GET / HTTP/1.1\n", "Byte 15 of the request line"),
        ("GET / HTTP/1.x\r\n", "Byte 14 of the request line"),
        ("GET /a<b HTTP/1.1\r\n", "Byte 3 of the request target"),
        ("GET http://a/b^ HTTP/1.1\r\n", "Byte 11 of the request target"),
        ("GET /?a=\u{E4} HTTP/1.1\r\n", "Byte 5 of the request target"),
        ("GET /a%zz HTTP/1.1\r\n", "Byte 3 of the request target"),
        ("GET /?a=%00 HTTP/1.1\r\n", "Byte 5 of the request target"),
        ("GET / HTTP/1.1\r\nHost: a\r\nX Y: z\r\n", "Byte 2 of field line 2"),
        ("GET / HTTP/1.1\r\nHost: a\r\n z\r\n", "Byte 1 of field line 2"),
        ("GET / HTTP/1.1\r\nX(Y: z\r\n", "Byte 2 of field line 1"),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: a\u{1}\r\n", "Byte 5 of field line 2"),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: a\n", "Byte 5 of field line 2"),
        ("GET / HTTP/1.1\r\nHost: a\r\n\rX", "Byte 2 of field line 2"),
    ]

    @Test("are counted as a person counts", arguments: cases)
    func head(_ text: String, _ place: String) { expect(Array(text.utf8), place) }

    static let chunks: [(text: String, place: String)] = [
        ("g\r\n", "Byte 1 of the chunk line after 0 bytes"),
        ("5\r\nhello\r\n3 \r\n", "Byte 3 of the chunk line after 5 bytes"),
        ("5\r\nhello\r\n3;\u{1}\r\n", "Byte 3 of the chunk line after 5 bytes"),
        ("5\r\nhello\r\n3\n", "Byte 2 of the chunk line after 5 bytes"),
        ("5\r\nhello!", "The chunk that ends after 5 bytes"),
        ("0\r\nX: y\r\n Z", "Byte 7 of the trailer fields"),
        ("0\r\nX: y\n", "Byte 5 of the trailer fields"),
    ]

    @Test("are counted in chunked content too", arguments: chunks)
    func chunked(_ text: String, _ place: String) {
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        expect(Array((head + text).utf8), place)
    }

    private func expect(_ bytes: [UInt8], _ place: String) {
        for outcome in [MessageReader.read(bytes), MessageReader.readOneByOne(bytes)] {
            guard case .refused(let error) = outcome else {
                Issue.record("\(outcome)")
                continue
            }
            #expect(error.detail.hasPrefix(place), "\(error.detail)")
        }
    }
}
