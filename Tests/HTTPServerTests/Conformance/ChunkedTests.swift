import HTTPServer
import Testing

/// Chunked content, beyond what `Fixtures/http` holds.
@Suite("Chunked content over a socket")
struct ChunkedTests {
    static let server = Result { try TestServer() }

    private static let rest = "\r\nhello\r\n0\r\n\r\n"

    private static func rows(
        _ contents: [String], _ status: Int, _ after: WireCase.After, _ section: String,
        _ make: (String) -> String = { $0 }
    ) -> [WireCase] {
        WireCase.each(contents, status, after, section) {
            WireCase.post("Transfer-Encoding: chunked", make($0))
        }
    }

    static let cases: [[WireCase]] = [
        rows(
            [
                "0x5", "-5", "5\t", "\t5", "5g", "5.0", "5,", "\"5\"", "5\0", "5\u{0B}", "5\r",
                "5 x", "5;\u{1}", "5;a=\"\n\"", "5;a=\"\r\"", ";a", "\u{FF}5",
            ], 400, .closes, "9112 7.1"
        ) { $0 + rest },
        rows(
            ["10000000000000005", "8000000000000000", "0000000100000005"], 413, .closes, "9112 7.1"
        ) { $0 + rest },
        rows(
            [
                "00000000000000005", "5;a", "5;a=b;c", "5;a=\"b c\"", "5;a=\"b\\\"c\"",
                "5;a=\";x=\"", "5 ;a=b", "5\t;\ta\t=\tb", "5;a=\"\u{E4}\"",
            ], 200, .keeps, "9112 7.1.1"
        ) { $0 + rest },
        rows(
            ["\r0\r\n\r\n", "0\r\n\r\n", "\n0\r\n\r\n", "x\r\n0\r\n\r\n"], 400, .closes, "9112 7.1"
        ) { "5\r\nhello" + $0 },
        rows(
            ["0\n\r\n", "0\r\n\n", "0\r\n\rX", "GET / HTTP/1.1\r\n\r\n"], 400, .closes, "9112 7.1"
        ) { "5\r\nhello\r\n" + $0 },
        rows(
            [
                "Content-Length: 50", "Content-Length: x", "Transfer-Encoding: chunked", "Host: b",
                "Connection: close", "Expect: nothing", "X:",
            ], 200, .keeps, "9110 6.5.1"
        ) { "5\r\nhello\r\n0\r\n\($0)\r\n\r\n" },
        rows(
            [" X: y", "X : y", ": y", "X\u{1}: y", "X: a\rb", "X: a\u{1}"], 400, .closes,
            "9112 7.1.2"
        ) { "0\r\n\($0)\r\n\r\n" },
    ]

    @Test("its sizes, extensions and trailers are read to the letter", arguments: cases.joined())
    func whole(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }

    @Test("and the same where it comes byte by byte", arguments: cases.joined())
    func bytes(_ exchange: WireCase) throws {
        try exchange.check(Self.server.get().client(), byteByByte: true)
    }

    private static let extended = "1;\(String(repeating: "a", count: 100))\r\nx\r\n"
    private static let quarter = "40000\r\n\(String(repeating: "x", count: 0x40000))\r\n"

    static let large: [[WireCase]] = [
        rows(
            [
                "X: " + String(repeating: "a", count: 9_000),
                String(repeating: "X: y\r\n", count: 2_000),
            ],
            431, .closes, "6585 5"
        ) { "0\r\n" + $0 },
        rows(["5;" + String(repeating: "a", count: 4_100)], 400, .closes, "9112 7.1.1"),
        rows(["5;" + String(repeating: "a", count: 4_000) + rest], 200, .keeps, "9112 7.1.1"),
        rows([String(repeating: extended, count: 100)], 400, .closes, "9112 7.1.1"),
        rows([String(repeating: "0", count: 4_100)], 400, .closes, "9112 7.1"),
        rows([String(repeating: quarter, count: 5)], 413, .closes, "9110 15.5.14"),
        rows([String(repeating: "1\r\nx\r\n", count: 3_000)], 200, .keeps, "9112 7.1") {
            $0 + "0\r\n\r\n"
        },
    ]

    @Test("its limits are kept before its end arrives", arguments: large.joined())
    func limits(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }
}
