import HTTPServer
import Testing

/// How a connection ends: RFC 9112 section 9.6.
@Suite("Last answers over a socket")
struct LastAnswerTests {
    static let server = Result { try TestServer() }

    private static let get = "GET / HTTP/1.1\r\nHost: a\r\n"

    static let cases: [(start: String, status: Int)] = [
        (get + "Connection: close\r\n\r\n", 200),
        (get + "Host: b\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n", 413),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nz", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n", 413),
        ("GET /" + String(repeating: "a", count: 8_001), 414),
        (get + "X: " + String(repeating: "a", count: 20_000), 431),
        ("BREW / HTTP/1.1\r\n\r\n", 501),
        ("GET / HTTP/3.0\r\n\r\n", 505),
    ]

    @Test("reach a peer that reads only after it has sent a megabyte more", arguments: cases)
    func flood(_ start: String, _ status: Int) throws {
        let client = try Self.server.get().client()
        client.send(start)
        client.send([UInt8](repeating: 0x78, count: 1_000_000))
        let answer = try #require(client.answer())
        #expect(answer.status == status && answer.value("connection") == "close")
        #expect(client.rest().isEmpty && client.hasEnded && !client.isBroken)
    }

    @Test("end our side first, and take what the peer sends until it ends too", arguments: cases)
    func halfClose(_ start: String, _ status: Int) throws {
        let server = try TestServer { $0.limits.lingerTimeout = .seconds(60) }
        let client = try server.client()
        client.send(start)
        #expect(client.answer()?.status == status)
        #expect(client.rest().isEmpty && client.hasEnded && !client.isBroken)
        for _ in 0..<50 { client.send([UInt8](repeating: 0x78, count: 1_000)) }
        // One worker serves all: its answer to another peer comes after its look at this one.
        let other = try server.client()
        other.send(Self.get + "\r\n")
        #expect(other.answer()?.status == 200)
        #expect(server.server.counters.connectionsOpen == 2)
        client.endWriting()
        #expect(server.wait { $0.counters.connectionsOpen == 1 })
    }
}
