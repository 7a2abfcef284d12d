import Foundation
import HTTPServer
import TestSupport
import Testing

/// How connections by TLS end, and what is done with records that are unusual.
@Suite("TLS records and ends")
struct SecureEndTests {
    @Test("a peer that has said close_notify gets every answer that it asked for")
    func notified() throws {
        let server = try SecureServer()
        let client = try SecureClient(server.address)
        client.send(String(repeating: SecureServer.get, count: 50))
        client.send("GET /bytes?3000000 HTTP/1.1\r\nHost: a\r\n\r\n")
        client.notify()
        let text = client.rest()
        #expect(client.hasEnded)
        #expect(text.components(separatedBy: "hello\n").count == 51)
        #expect(text.hasSuffix(String(decoding: TestHandler.letters[..<3_000_000], as: UTF8.self)))
        #expect(server.counters.sum(\.requestsRefused) == 0)
    }

    /// Requests that end too early.
    static let truncated = [
        "POST /content HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc",
        "POST /content HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\n",
    ]

    @Test("a request that is cut short is not acted on", arguments: truncated, [true, false])
    func truncation(_ request: String, says: Bool) throws {
        let server = try SecureServer()
        let client = try SecureClient(server.address)
        client.send(request)
        if says { client.notify() } else { client.endSocket() }
        #expect(!client.rest().contains("200 OK"))
        #expect(client.hasEnded)
        #expect(server.counters.sum(\.requests) == 0)
    }

    @Test("takes requests in records of one byte")
    func smallRecords() throws {
        let server = try SecureServer()
        let client = try SecureClient(server.address)
        client.send(SecureServer.get + SecureServer.lastGet, records: 1)
        #expect(client.rest().components(separatedBy: "hello").count == 3)
    }

    /// Commands of `openssl s_client`: new keys, and new keys from the other side too.
    @Test("goes on with new keys (RFC 8446 section 4.6.3)", arguments: ["k\n", "K\n"])
    func keyUpdates(_ command: String) throws {
        let server = try SecureServer()
        let open = try OpenConversation(server, port: server.port, ["-tls1_3"])
        #expect(open.ask(SecureServer.get, until: "hello"))
        for _ in 0..<3 {
            #expect(open.ask(command, until: "KEYUPDATE"))
            #expect(open.ask(SecureServer.get, until: "hello"), "\(open.text)")
        }
        #expect(server.counters.sum(\.requests) == 4)
    }

    @Test("a client whose first key is for another group gets a second chance")
    func retry() throws {
        let server = try SecureServer(["one", "two"])
        let text = try server.converse([
            "-tls1_3", "-groups", "P-521:P-256", "-servername", "a.two.test",
        ])
        #expect(text.contains("Server Temp Key: ECDH, prime256v1"), "\(text)")
        #expect(text.contains("subject=CN = two\n") && text.contains("hello"))
        #expect(try server.converse(["-groups", "P-521"]).contains("alert handshake failure"))
    }

    /// Records that break a session that stands.
    static let broken: [[UInt8]] = [
        [23, 3, 3, 255, 255] + [UInt8](repeating: 9, count: 66_000),
        [23, 3, 3, 0, 40] + [UInt8](repeating: 9, count: 40),
        [23, 3, 3, 0, 0], [20, 3, 3, 0, 1, 1], [21, 3, 3, 0, 2, 1, 0],
        Array("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8),
    ]

    @Test("a record that is forged or too long ends the connection", arguments: broken)
    func forged(_ record: [UInt8]) throws {
        let server = try SecureServer()
        let client = try SecureClient(server.address)
        client.sendRaw(record)
        #expect(!client.rest().contains("HTTP/1.1 2"))
        #expect(client.hasEnded)
        #expect(server.counters.sum(\.requests) == 0)
        #expect(server.server.wait { $0.counters.connectionsOpen == 0 })
    }
}
