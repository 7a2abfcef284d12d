import HTTPServer
import Testing

/// `Expect: 100-continue`: RFC 9110 section 10.1.1.
@Suite("Expectations over a socket")
struct ExpectationTests {
    static let server = Result { try TestServer() }

    static let cases: [[WireCase]] = [
        WireCase.each(
            [
                "foo", "foo, 100-continue", "100", "100-continue;q=1", "100-continued", "x=y",
                "100-continue, foo", "\"100-continue\"", "100-continue\r\nExpect: foo",
            ], 417, .closes, "9110 10.1.1"
        ) { WireCase.get("Expect: \($0)") },
        WireCase.each(
            ["", ",", "100-continue", "100-CONTINUE, 100-continue", ",100-continue,"], 200, .keeps,
            "9110 10.1.1"
        ) { WireCase.get("Expect: \($0)") },
        WireCase.each(["foo", "100-continue"], 200, .closes, "9110 10.1.1") {
            "POST / HTTP/1.0\r\nExpect: \($0)\r\nContent-Length: 5\r\n\r\nhello"
        },
        WireCase.each(
            [
                "Content-Length: 5\r\n\r\nhello",
                "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
            ], 200, .keeps, "9110 10.1.1"
        ) { "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\($0)" },
    ]

    @Test("only 100-continue is known, and it needs no waiting", arguments: cases.joined())
    func known(_ exchange: WireCase) throws { try exchange.check(Self.server.get().client()) }

    private func head(_ target: String, _ fields: String) -> String {
        "POST \(target) HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\(fields)\r\n\r\n"
    }

    @Test(
        "content that the answer depends on is asked for, once",
        arguments: [
            ("Content-Length: 5", "hello"),
            ("Transfer-Encoding: chunked", "5\r\nhello\r\n0\r\n\r\n"),
        ])
    func asked(_ fields: String, _ content: String) throws {
        let client = try Self.server.get().client()
        client.send(head("/content", fields))
        #expect(client.answer()?.status == 100)
        for byte in content.utf8 { client.send([byte]) }
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(client.answer()?.text == "hello")
        #expect(client.answer()?.text == "hello\n")
    }

    @Test(
        "an answer that needs no content goes out instead of 100, and is the last",
        arguments: ["/", "/status?405"])
    func atOnce(_ target: String) throws {
        let client = try Self.server.get().client()
        client.send(head(target, "Content-Length: 5"))
        let answer = try #require(client.answer())
        #expect(answer.status == (target == "/" ? 200 : 405))
        #expect(answer.value("connection") == "close")
        client.send("hello" + "GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(client.rest().isEmpty && client.hasEnded && !client.isBroken)
    }

    static let refusals: [(fields: String, status: Int)] = [
        ("Content-Length: 9999999", 413), ("Content-Length: x", 400),
        ("Transfer-Encoding: gzip", 501), ("Host: b\r\nContent-Length: 5", 400),
        ("X : y\r\nContent-Length: 5", 400),
    ]

    @Test("a request that is refused gets its status at once", arguments: refusals)
    func refused(_ fields: String, _ status: Int) throws {
        let client = try Self.server.get().client()
        client.send(head("/content", fields))
        #expect(client.answer()?.status == status)
        #expect(client.rest().isEmpty && client.hasEnded)
    }

    @Test("content that is cut off after it was asked for is refused")
    func cutOff() throws {
        let client = try Self.server.get().client()
        client.send(head("/content", "Content-Length: 5"))
        #expect(client.answer()?.status == 100)
        client.send("he")
        client.endWriting()
        #expect(client.answer()?.status == 400)
        #expect(client.rest().isEmpty && client.hasEnded)
    }
}
