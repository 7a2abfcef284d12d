import HTTPServer
import Testing

/// What passes on one connection over time.
@Suite("Conversations")
struct ConversationTests {
    static let server = Result { try TestServer() }

    private func client() throws -> TestClient { try Self.server.get().client() }

    private func get(_ target: String, _ fields: String = "") -> String {
        "GET \(target) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n"
    }

    @Test("answers pipelined requests in their order")
    func pipelining() throws {
        let client = try client()
        client.send((0..<500).map { get("/target?\($0)") }.joined())
        for number in 0..<500 { #expect(client.answer()?.text == "/target?\(number)") }
    }

    @Test("answers all that came before the peer's end")
    func halfClose() throws {
        let client = try client()
        client.send((0..<300).map { get("/target?\($0)") }.joined())
        client.endWriting()
        for number in 0..<300 { #expect(client.answer()?.text == "/target?\(number)") }
        #expect(client.rest().isEmpty && client.hasEnded && !client.isBroken)
    }

    @Test("reads requests that arrive byte by byte")
    func byteByByte() throws {
        let client = try client()
        let post = "POST /content HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        for byte in (get("/target?1") + post + "3\r\nabc\r\n0\r\nX: y\r\n\r\n" + get("/")).utf8 {
            client.send([byte])
        }
        #expect(client.answer()?.text == "/target?1")
        #expect(client.answer()?.text == "abc")
        #expect(client.answer()?.text == "hello\n")
    }

    @Test("processes nothing after a request that closes")
    func nothingAfterClose() throws {
        let client = try client()
        client.send(get("/target?1", "Connection: close\r\n") + get("/target?2"))
        #expect(client.answer()?.text == "/target?1")
        #expect(client.rest().isEmpty && client.hasEnded && !client.isBroken)
    }

    @Test("processes nothing after a request that it refuses")
    func nothingAfterRefusal() throws {
        let client = try client()
        client.send(get("/target?1") + get("/%zz") + get("/target?2"))
        #expect(client.answer()?.text == "/target?1")
        #expect(client.answer()?.status == 400)
        #expect(client.rest().isEmpty && client.hasEnded)
    }

    @Test(
        "gives HEAD the fields of GET and no content", arguments: ["/", "/bytes?70000", "/own?9"])
    func head(_ target: String) throws {
        let client = try client()
        client.send(get(target))
        let whole = try #require(client.answer())
        client.send("HEAD \(target) HTTP/1.1\r\nHost: a\r\n\r\n" + get("/"))
        let head = try #require(client.answer(toHead: true))
        #expect(head.status == whole.status)
        #expect(head.fields.map(\.name) == whole.fields.map(\.name))
        #expect(head.value("content-length") == "\(whole.content.count)")
        #expect(client.answer()?.text == "hello\n")
    }

    @Test("sends neither content nor length with 204 and 304", arguments: [204, 304])
    func noContent(_ status: Int) throws {
        let client = try client()
        client.send(get("/status?\(status)") + get("/"))
        let answer = try #require(client.answer())
        #expect(answer.status == status && answer.value("content-length") == nil)
        #expect(answer.value("date") != nil)
        #expect(client.answer()?.text == "hello\n")
    }

    @Test("asks for content that waits to be asked for")
    func expectation() throws {
        let client = try client()
        client.send(
            "POST /content HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\nContent-Length: 3\r\n\r\n"
        )
        #expect(client.answer()?.status == 100)
        client.send("abc" + get("/"))
        #expect(client.answer()?.text == "abc")
        #expect(client.answer()?.text == "hello\n")
    }

    @Test("does not ask for content that comes by itself")
    func expectationFulfilled() throws {
        let client = try client()
        client.send(
            "POST /content HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n"
                + "abc")
        #expect(client.answer()?.text == "abc")
    }

    @Test("refuses too much content at once instead of asking for it")
    func expectationRefused() throws {
        let client = try client()
        client.send(
            "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9999999\r\n\r\n")
        #expect(client.answer()?.status == 413)
    }

    @Test(
        "refuses a request that ends in its middle",
        arguments: [
            "GET / HTTP/1.1\r\nHos", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nabc",
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc",
        ])
    func incomplete(_ text: String) throws {
        let answer = try Self.server.get().exchange(text)
        #expect(answer.hasPrefix("HTTP/1.1 400 "))
        #expect(answer.contains("ended in the middle"))
    }

    @Test("takes content of any size within the limit", arguments: [1, 65_536, 70_000, 1_048_576])
    func content(_ count: Int) throws {
        let client = try client()
        let body = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        client.send("POST /content HTTP/1.1\r\nHost: a\r\nContent-Length: \(count)\r\n\r\n")
        client.send(body)
        #expect(client.answer()?.content == body)
        client.send("POST /content HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
        for start in stride(from: 0, to: count, by: 50_000) {
            let chunk = body[start..<min(count, start + 50_000)]
            client.send(Array("\(String(chunk.count, radix: 16))\r\n".utf8) + chunk + [13, 10])
        }
        client.send("0\r\n\r\n")
        #expect(client.answer()?.content == body)
    }

    @Test("sends content of any size", arguments: [0, 1, 16_384, 16_385, 131_072, 3_000_000])
    func sending(_ count: Int) throws {
        let client = try client()
        client.send(get("/bytes?\(count)") + get("/own?\(count)") + get("/bytes?\(count)"))
        for _ in 0..<3 { #expect(client.answer()?.content == Array(TestHandler.letters[..<count])) }
    }

    @Test("sends many long pieces in their order", arguments: [1, 31, 32, 33, 100])
    func pieces(_ count: Int) throws {
        let client = try client()
        client.send(get("/pieces?\(count)") + get("/"))
        let expected = (0..<count).flatMap { TestHandler.letters[$0..<$0 + 20_000] + [0x2C] }
        #expect(client.answer()?.content == expected)
        #expect(client.answer()?.text == "hello\n")
    }
}
