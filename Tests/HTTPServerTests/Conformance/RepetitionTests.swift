import HTTPServer
import Testing

/// The same fields mean the same after whatever else has passed on the connection, and other fields
/// something else.
@Suite("Requests in other company")
struct RepetitionTests {
    static let server = Result { try TestServer() }

    private static let chunks = "5\r\nhello\r\n0\r\n\r\n"

    /// A start of each kind with the same field sections, and content that belongs to these.
    static let cases: [[WireCase]] = [
        WireCase.each(
            [
                "Host: a\r\n\r\n", "Host: a\r\nX: y\r\n\r\n", "Host: a\r\nX: z\r\n\r\n",
                "Host: a\r\nContent-Length: 5\r\n\r\nhello",
                "Host: a\r\nContent-Length: 6\r\n\r\nhello!",
                "Host: a\r\nTransfer-Encoding: chunked\r\n\r\n\(chunks)",
                "Host: a\r\nExpect: 100-continue\r\n\r\n",
            ], 200, .keeps, "9112 9.3"
        ) { "GET / HTTP/1.1\r\n\($0)" },
        WireCase.each(["Host: a\r\n\r\n", "Host: a\r\nX: y\r\n\r\n"], 200, .keeps, "9110 9.3.2") {
            "HEAD / HTTP/1.1\r\n\($0)"
        },
        WireCase.each(
            ["Host: a\r\n\r\n", "\r\n", "X: y\r\n\r\n", "Host: a\r\nExpect: foo\r\n\r\n"], 200,
            .closes, "9112 9.3"
        ) { "GET / HTTP/1.0\r\n\($0)" },
        WireCase.each(
            [
                "\r\n", "X: y\r\n\r\n", "Host: a\r\nHost: a\r\n\r\n", "Host: a\r\nX : y\r\n\r\n",
                "Host: a\r\nX: y\r\n z\r\n\r\n",
                "Host: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n\(chunks)",
            ], 400, .closes, "9112 3.2"
        ) { "GET / HTTP/1.1\r\n\($0)" },
        WireCase.each(
            ["Host: a\r\nTransfer-Encoding: chunked\r\n\r\n\(chunks)"], 400, .closes, "9112 6.1"
        ) {
            "GET / HTTP/1.0\r\n\($0)"
        },
        WireCase.each(["Host: a\r\nExpect: foo\r\n\r\n"], 417, .closes, "9110 10.1.1") {
            "GET / HTTP/1.1\r\n\($0)"
        },
        WireCase.each(["Host: a\r\nConnection: close\r\n\r\n"], 200, .closes, "9112 9.6") {
            "GET / HTTP/1.1\r\n\($0)"
        },
    ]

    @Test("are answered as they are alone", arguments: cases.joined().filter { $0.after == .keeps })
    func pairs(_ first: WireCase) throws {
        for second in Self.cases.joined() {
            let client = try Self.server.get().client()
            for _ in 0..<2 {
                client.send(first.sent)
                #expect(client.answer(toHead: first.isToHead)?.status == 200, "\(first)")
            }
            try second.check(client)
        }
    }
}
