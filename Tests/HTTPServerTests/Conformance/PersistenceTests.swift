import HTTPServer
import Testing

/// What `Connection` and methods mean for the connection, beyond what `Fixtures/http` holds.
@Suite("Persistence over a socket")
struct PersistenceTests {
    static let server = Result { try TestServer() }

    private static func rows(
        _ values: [String], _ after: WireCase.After, _ section: String
    ) -> [WireCase] {
        WireCase.each(values, 200, after, section) { WireCase.get("Connection: \($0)") }
    }

    static let options: [[WireCase]] = [
        rows(
            [
                "CLOSE", "keep-alive, close", "x,close", "close,", ", ,close", "\t cLoSe \t",
                "te, close", "close\r\nConnection: keep-alive", "x\r\nconnection: y, CLOSE",
            ], .closes, "9112 9.6"),
        rows(
            [
                "closed", "not-close", "x", "", "host", "content-length", "transfer-encoding",
                "date", "upgrade", "\"close\"", "close;q=1", "x close", "TE\r\nTE: trailers",
            ], .keeps, "9110 7.6.1"),
        rows(
            [
                "upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13", "x\r\nUpgrade: h2c",
                "Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAA",
                "x\r\nProxy-Connection: close", "x\r\nKeep-Alive: timeout=1, max=1",
            ], .keeps, "9110 7.8"),
        WireCase.each(
            [
                "", "Connection: close\r\n", "Connection: x\r\n", "Keep-Alive: 300\r\n",
                "Connection: keep-alive, close\r\n",
                "Connection: keep-alive\r\nConnection: close\r\n",
            ], 200, .closes, "9112 9.3"
        ) { "GET / HTTP/1.0\r\n\($0)\r\n" },
        WireCase.each(["Keep-Alive", "x, KEEP-ALIVE", "keep-alive,"], 200, .keeps, "9112 9.3") {
            "GET / HTTP/1.0\r\nConnection: \($0)\r\n\r\n"
        },
    ]

    @Test(
        "Connection is a list of options in any case, and close wins", arguments: options.joined())
    func option(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }

    static let methods: [[WireCase]] = [
        WireCase.each(
            [
                "get", "Get", "gET", "head", "options", "GETT", "GE", "X", "PROPFIND", "QUERY",
                "M-SEARCH", "!#$%&'*+-.^_`|~", "GET1", "0",
            ], 501, .closes, "9110 9.1"
        ) { "\($0) / HTTP/1.1\r\nHost: a\r\n\r\n" },
        WireCase.each(["", "Content-Length: 5\r\n"], 405, .closes, "9110 9.3.8") {
            "TRACE / HTTP/1.1\r\nHost: a\r\n\($0)\r\n"
        },
    ]

    @Test(
        "methods are told apart by case, and those without a use are refused",
        arguments: methods.joined())
    func method(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }

    @Test("what CONNECT and TRACE may be replaced with are methods that every resource answers")
    func allow() throws {
        for start in ["TRACE /", "CONNECT a:80"] {
            let answer = try Self.server.get().answer(to: "\(start) HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(answer?.value("allow") == "GET, HEAD, OPTIONS")
        }
    }

    @Test("two requests are answered wherever the bytes are cut in two")
    func cuts() throws {
        let server = try Self.server.get()
        let text =
            "POST /content HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello"
            + "\r\n0\r\nX: y\r\n\r\n\r\nHEAD / HTTP/1.1\r\nHost: a\r\n\r\n"
        let bytes = Array(text.utf8)
        for cut in 1..<bytes.count {
            let client = try server.client()
            client.send(Array(bytes[..<cut]))
            // One worker serves all: its answer to another peer comes after its look at this one.
            _ = try server.answer(to: WireCase.get("X: y"))
            client.send(Array(bytes[cut...]))
            client.endWriting()
            #expect(client.answer()?.text == "hello", "cut at \(cut)")
            #expect(client.answer(toHead: true)?.status == 200, "cut at \(cut)")
            #expect(client.rest().isEmpty && client.hasEnded, "cut at \(cut)")
        }
    }
}
