import HTTPServer
import Testing

/// Where a request's content ends, beyond what `Fixtures/http` holds.
@Suite("Framing over a socket")
struct FramingTests {
    static let server = Result { try TestServer() }

    static let lengths: [[WireCase]] = [
        WireCase.each(
            [
                "5\t5", "\"5\"", "5e0", "1_0", "-0", "+0", "0x0", "0 5", "5,", ",5", "5, 6", "5 ;",
                "\u{E9}", "18446744073709551621", "36893488147419103237",
            ], 400, .closes, "9112 6.3"
        ) { WireCase.post("Content-Length: \($0)") },
        WireCase.each(
            [
                "Content-Length: 5\r\nContent-Length: x", "Content-Length: x\r\nContent-Length: 5",
                "Content-Length: 5\r\nX: y\r\ncontent-length: 0", "Content-Length\t: 5",
                "Content-Length:\r\n 5", "Content-Length: 5\u{0B}", "Content-Length: 5\0",
            ], 400, .closes, "9112 6.3"
        ) { WireCase.post($0) },
        WireCase.each(
            [
                "cOnTeNt-LeNgTh:5", "Content-Length:\t5 \t",
                "Content-Length: 0000000000000000000005",
            ], 200, .keeps, "9110 8.6"
        ) { WireCase.post($0) },
        [
            WireCase(WireCase.post("Content-Length: 1048577"), 413, .closes, "9110 15.5.14"),
            WireCase(WireCase.post("Content_Length: 9", ""), 200, .keeps, "9110 5.1"),
            WireCase(
                "POST / HTTP/1.0\r\nContent-Length: -5\r\nConnection: keep-alive\r\n\r\nhello", 400,
                .closes, "9112 6.3"),
        ],
        WireCase.each(
            ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"], 200, .keeps, "9112 6"
        ) { "\($0) / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nGET / HTT" },
    ]

    @Test("Content-Length is one number", arguments: lengths.joined())
    func length(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }

    private static let last = "0\r\n\r\n"

    static let codings: [[WireCase]] = [
        WireCase.each(
            [
                "chunked, identity", "chunked\u{0B}", "\u{0B}chunked", "chunked\0",
                "chunked\u{7F}", "chunked, chunked, chunked", "CHUNKED, chunked",
                "chunked, x, chunked",
            ], 400, .closes, "9112 6.1"
        ) { WireCase.post("Transfer-Encoding: \($0)", last) },
        WireCase.each(
            [
                "xchunked", "chunkedx", "chunked ;q=1", "'chunked'", "chun ked", "chunked chunked",
                ";chunked", "=chunked", "chunked/1", "[chunked]", "\u{A0}chunked",
                "identity, chunked", "deflate", "trailers",
            ], 501, .closes, "9112 6.1"
        ) { WireCase.post("Transfer-Encoding: \($0)", last) },
        WireCase.each(
            [
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: chunked\r\nContent-Length: x",
                "Transfer-Encoding: identity\r\nContent-Length: 5",
                "Transfer-Encoding: xchunked\r\nContent-Length: 5", "Transfer-Encoding : chunked",
                "Transfer-Encoding\t: chunked", "Transfer-Encoding:\r\n chunked",
                "X: y\r\n Transfer-Encoding: chunked",
            ], 400, .closes, "9112 6.1"
        ) { WireCase.post($0, last) },
        WireCase.each(["chunked", "identity", "gzip, chunked"], 400, .closes, "9112 6.1") {
            "POST / HTTP/1.0\r\nConnection: keep-alive\r\nTransfer-Encoding: \($0)\r\n\r\n\(last)"
        },
        WireCase.each(["\tcHuNkEd ", "chunked,", ", ,chunked"], 200, .keeps, "9110 5.6.1") {
            WireCase.post("Transfer-Encoding:\($0)", "5\r\nhello\r\n" + last)
        },
    ]

    @Test(
        "the last transfer coding is chunked, once, and alone", arguments: codings.joined())
    func coding(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }
}
