import HTTPServer
import Testing

/// The first line of a request, beyond what `Fixtures/http` holds.
@Suite("Request lines over a socket")
struct RequestLineTests {
    static let server = Result { try TestServer() }

    private static func rows(
        _ lines: [String], _ status: Int, _ after: WireCase.After, _ section: String
    ) -> [WireCase] {
        WireCase.each(lines, status, after, section) { "\($0)\r\nHost: a\r\n\r\n" }
    }

    static let lines: [[WireCase]] = [
        rows(
            [
                "GET / HTTP/1.1\t", "GET / HTTP/1.1 x", "GET /\tHTTP/1.1", "GET /  HTTP/1.1",
                "GET /", "GET / ", "GET", " ", "GET\u{0B}/ HTTP/1.1", "GET /\u{0C}HTTP/1.1",
                "GET /\0 HTTP/1.1", "\0GET / HTTP/1.1", "GET /\r HTTP/1.1", "GET / HTTP/1.1\r",
                "GET /\u{1} HTTP/1.1", "GET /\u{7F} HTTP/1.1", "GET /? HTTP/1.1 HTTP/1.1",
                "G/T / HTTP/1.1", "GET: / HTTP/1.1", "GET,GET / HTTP/1.1", "G\u{C3}T / HTTP/1.1",
                "GET\u{A0}/ HTTP/1.1", "\rGET / HTTP/1.1",
            ], 400, .closes, "9112 3"),
        WireCase.each(
            [
                "/?\u{C3}\u{A4}", "/^", "/{a}", "/|", "/`", "/<a>", "//a?b#", "\\", "?a", "index",
                "/?%", "/?%4", "/%00", "/?%0", "/%+1", "/% 20",
            ], 400, .closes, "3986 2"
        ) { "GET \($0) HTTP/1.1\r\nHost: a\r\n\r\n" },
    ]

    @Test("three words with one space between them", arguments: lines.joined())
    func line(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }

    static let versions: [[WireCase]] = [
        WireCase.each(
            [
                "HTTP/1.10", "HTTP/01.1", "http/1.1", "Http/1.1", "HTTP/1.", "HTTP/.1", "HTTP/1",
                "HTTP/", "HTTP", "HTTP /1.1", "HTTP/ 1.1", "HTTP/1. 1", "HTTP/1.1x", "HTTP/1.1;q",
                "xHTTP/1.1", "HTTP-1.1", "HTTPS/1.1", "HTTP/+1.1", "HTTP/-1.1", "HTTP/1.-1",
                "HTTP/a.b", "HTTP/1.a", "HTTP/1.1.1", "HTTP/0x1.1", "ICY/1.1", "HTTP//1.1",
                "HTTP/1/1", "HTTP/11", "HTTP/1.1\0", "HTTP/1.\u{1}", "HTTP/10.0", "HTP/1.1",
            ], 400, .closes, "9112 2.3"
        ) { "GET / \($0)\r\nHost: a\r\n\r\n" },
        rows(["0.0", "2.1", "3.0"].map { "GET / HTTP/\($0)" }, 505, .closes, "9110 15.6.6"),
        rows(["1.2", "1.3"].map { "GET / HTTP/\($0)" }, 200, .keeps, "9110 2.5"),
        [WireCase("GET / HTTP/1.2\r\n\r\n", 400, .closes, "9112 3.2")],
    ]

    @Test("HTTP and two digits, the first a one", arguments: versions.joined())
    func version(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }

    private static let long = String(repeating: "a", count: 8_001)

    static let large: [[WireCase]] = [
        WireCase.each(
            [
                "GET /" + long, "HEAD /" + long, "GET /?" + long, "GET http://a/" + long,
                "GET /" + String(repeating: long, count: 200) + " HTTP/1.1\r\nHost: a\r\n\r\n",
            ], 414, .closes, "9112 3"
        ) { $0 },
        rows(["GET /\(long.dropFirst(16)) HTTP/1.1"], 200, .keeps, "9112 3"),
        [WireCase(String(repeating: "A", count: 40), 501, .closes, "9112 3")],
    ]

    @Test("too long a one is refused before it ends", arguments: large.joined())
    func limits(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }

    static let emptyLines: [[WireCase]] = [
        WireCase.each(
            [1, 2, 3, 8, 5_000].map { String(repeating: "\r\n", count: $0) }, 200, .keeps,
            "9112 2.2"
        ) { "\($0)GET / HTTP/1.1\r\nHost: a\r\n\r\n" },
        rows(["\n", "\r", "\r\r\n", "\r\n "].map { $0 + "GET /" }, 400, .closes, "9112 2.2"),
    ]

    @Test("empty lines before it are passed over, whole ones", arguments: emptyLines.joined())
    func empty(_ exchange: WireCase) throws {
        try exchange.check(Self.server.get().client())
        try exchange.check(Self.server.get().client(), byteByByte: exchange.sent.count < 100)
    }

    @Test(
        "empty lines are no request that could be cut off", arguments: ["\r\n", "\r\n\r\n", "\r"])
    func onlyEmpty(_ text: String) throws {
        let post = "POST /content HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello"
        #expect(try Self.server.get().exchange(text).isEmpty)
        let client = try Self.server.get().client()
        client.send(post + text)
        client.endWriting()
        #expect(client.answer()?.text == "hello")
        #expect(client.rest().isEmpty && client.hasEnded && !client.isBroken)
    }

    @Test("a refused HEAD has no content, whatever came before it and wherever it was cut off")
    func refusedHead() throws {
        for text in [
            "\r\nHEAD /%zz HTTP/1.1\r\nHost: a\r\n\r\n", "HEAD / HTTP/1.1\r\nHost: a\r\n",
            "HEAD / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nabc",
        ] {
            let client = try Self.server.get().client()
            client.send(text)
            client.endWriting()
            #expect(client.answer(toHead: true)?.status == 400)
            #expect(client.rest().isEmpty && client.hasEnded)
        }
    }
}
