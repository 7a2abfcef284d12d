import Foundation
import HTTPServer
import SystemIO
import TestSupport
import Testing

@Suite("HTTP by TLS")
struct SecureConversationTests {
    @Test("serves plain HTTP and TLS side by side, on the same workers")
    func bothListeners() throws {
        let server = try SecureServer()
        #expect(try server.server.answer(to: SecureServer.get)?.text == "hello\n")
        #expect(try server.curl().text == "hello\n")
        #expect(server.counters.sum(\.requests) == 2)
        #expect(server.server.wait { $0.counters.sum(\.handshakes) == 1 })
    }

    @Test("serves TLS alone where plain HTTP is not wanted")
    func tlsAlone() throws {
        let server = try SecureServer { $0.servesPlainText = false }
        #expect(server.server.server.address == nil)
        #expect(try server.curl().text == "hello\n")
    }

    @Test(
        "answers HTTP in the clear with 400 in the clear, whatever the method",
        arguments: ["GET", "HEAD", "POST", "PUT", "OPTIONS", "DELETE", "brew", "CONNECT"])
    func plainText(_ method: String) throws {
        let server = try SecureServer(strictTransportSeconds: 60)
        let client = try server.plainClient()
        client.send("\(method) / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc")
        let answer = try #require(client.answer(toHead: method == "HEAD"))
        #expect(answer.status == 400 && answer.text.contains("https://") == (method != "HEAD"))
        #expect(answer.value("content-type") == "application/problem+json")
        #expect(answer.value("connection") == "close")
        #expect(answer.value("strict-transport-security") == nil)
        #expect(client.rest().isEmpty && client.hasEnded && !client.isBroken)
        #expect(server.server.wait { $0.counters.sum(\.handshakesFailed) == 1 })
    }

    @Test("ends a peer that speaks neither TLS nor HTTP, with an alert that reaches it")
    func nonsense() throws {
        let server = try SecureServer()
        let client = try server.plainClient()
        // The record of a handshake with a message that no client sends, and more behind it.
        client.send([22, 3, 1, 0, 4, 99, 0, 0, 0] + [UInt8](repeating: 7, count: 50_000))
        let alert = client.rest()
        #expect(alert.first == 21 && alert.count == 7, "\(alert)")
        #expect(client.hasEnded && !client.isBroken)
        #expect(server.server.wait { $0.counters.sum(\.handshakesFailed) == 1 })
    }

    /// First bytes that no client of TLS sends: too short for a header, no record's type, another
    /// major version, data before a handshake, more than a record holds, records of nothing.
    static let openings: [(bytes: [UInt8], alert: UInt8)] = [
        ([0, 1, 2, 3, 4, 5, 6, 7], 10), ([UInt8](repeating: 255, count: 100), 10),
        ([22, 2, 0, 0, 4, 1, 0, 0, 0], 10),
        ([23, 3, 3, 0, 16] + [UInt8](repeating: 9, count: 16), 10),
        ([22, 3, 1, 255, 255] + [UInt8](repeating: 9, count: 70_000), 22),
        ([UInt8]((0..<2_000).flatMap { _ in [22, 3, 1, 0, 0] }), 10),
    ]

    @Test("says by an alert what is wrong with the first bytes", arguments: openings)
    func wrongOpening(_ bytes: [UInt8], alert: UInt8) throws {
        let server = try SecureServer()
        let client = try server.plainClient()
        client.send(bytes)
        #expect(Array(client.rest().suffix(2)) == [2, alert])
        #expect(client.hasEnded && !client.isBroken)
        #expect(server.server.wait { $0.counters.sum(\.handshakesFailed) == 1 })
    }

    @Test("answers pipelined requests in order, and ends with close_notify")
    func pipelining() throws {
        let server = try SecureServer()
        let requests = (0..<300).map { "GET /target?\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }
        let text = try server.converse(requests.joined() + SecureServer.lastGet, ["-quiet"])
        let numbers = text.matches(of: #/\/target\?(\d+)/#).compactMap { Int($0.output.1) }
        #expect(numbers == Array(0..<300))
        let ends = try server.converse(["-msg"])
        let notices = ends.components(separatedBy: "close_notify").count - 1
        #expect(notices == 2, "one each way: \(ends)")
    }

    @Test("answers all that came before the peer's close_notify")
    func halfClose() throws {
        let server = try SecureServer()
        // Without -ign_eof and with its input at an end, the client says close_notify at once.
        let text = try Tool.run(
            "openssl",
            ["s_client", "-connect", "127.0.0.1:\(server.port)", "-quiet", "-no_ign_eof"],
            input: String(repeating: SecureServer.get, count: 50)
        ).text
        #expect(!text.contains("error:0A"), "\(text)")
        #expect(server.server.wait { $0.counters.connectionsOpen == 0 })
        #expect(server.counters.sum(\.requests) == 50)
        #expect(server.counters.sum(\.requestsRefused) == 0)
    }

    @Test(
        "sends big answers whole", arguments: ["/bytes?5700000", "/own?5700000"], ["1.2", "1.3"])
    func bigAnswers(_ path: String, _ version: String) throws {
        let server = try SecureServer()
        let outcome = try server.curl(path, ["--tls-max", version])
        #expect(outcome.text.utf8.elementsEqual(TestHandler.letters[..<5_700_000]))
        let slow = try server.curl(path, ["--tls-max", version, "--limit-rate", "20M"])
        #expect(slow.text.utf8.count == 5_700_000)
    }

    @Test("takes content that comes in many records")
    func content() throws {
        let server = try SecureServer()
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("readout-content-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(TestHandler.letters[..<300_000]).write(to: file)
        let outcome = try server.curl("/content", ["--data-binary", "@\(file.path)"])
        #expect(outcome.text.utf8.elementsEqual(TestHandler.letters[..<300_000]))
    }

    @Test("takes more small records at once than one read does")
    func smallRecords() throws {
        let server = try SecureServer()
        let content = String(decoding: TestHandler.letters[..<64_000], as: UTF8.self)
        let answer = try server.converse(
            "POST /content HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 64000\r\n\r\n"
                + content, ["-max_send_frag", "512"])
        #expect(answer.contains(content))
    }

    @Test("answers a client whose bytes come one at a time", arguments: ["-tls1_2", "-tls1_3"])
    func byteByByte(_ version: String) throws {
        let server = try SecureServer()
        let relay = try ByteRelay(to: server.address)
        let text = try server.converse(
            SecureServer.get + SecureServer.lastGet, port: relay.port, [version, "-quiet"])
        #expect(text.components(separatedBy: "hello").count == 3, "\(text)")
    }

    @Test("says Strict-Transport-Security by TLS only, in refusals too")
    func strictTransport() throws {
        let server = try SecureServer(strictTransportSeconds: 600)
        for path in ["/", "/%zz"] {
            let text = try server.curl(path, ["--include"]).text
            #expect(text.contains("Strict-Transport-Security: max-age=600\r\n"), "\(text)")
        }
        let plain = try server.server.answer(to: SecureServer.get)
        #expect(plain?.value("strict-transport-security") == nil)
        #expect(try !SecureServer().curl("/", ["--include"]).text.contains("Strict"))
    }

    @Test("an idle connection gives its buffers back, goes on, and ends when its time is over")
    func rest() throws {
        let server = try SecureServer {
            $0.limits.restTime = .milliseconds(20)
            $0.limits.idleTimeout = .milliseconds(1_500)
        }
        let open = try OpenConversation(server, port: server.port)
        for _ in 0..<3 {
            #expect(open.ask(SecureServer.get, until: "hello"))
            Thread.sleep(forTimeInterval: 0.1)
        }
        #expect(server.counters.connectionsOpen == 1)
        let began = Date()
        #expect(open.hasEnded() && !open.text.contains("error:"), "\(open.text)")
        #expect((1.0..<5).contains(Date().timeIntervalSince(began)))
        #expect(server.counters.sum(\.deadlinesPassed) == 1)
    }

    @Test("a peer that goes in the middle of its answer harms nobody")
    func gonePeer() throws {
        let server = try SecureServer()
        let gone = ["--max-time", "0.3", "--limit-rate", "100k"]
        #expect(try server.curl("/bytes?5700000", gone).status == 28)
        #expect(server.server.wait { $0.counters.connectionsOpen == 0 })
        #expect(try server.curl().text == "hello\n")
    }

    @Test("answers 503 by TLS when all connections are taken")
    func refused() throws {
        let server = try SecureServer { $0.limits.connectionsMax = 0 }
        let outcome = try server.curl("/", ["--include"])
        #expect(outcome.text.hasPrefix("HTTP/1.1 503 "), "\(outcome.text)")
        #expect(outcome.text.contains("Retry-After: 1"))
        #expect(server.counters.sum(\.connectionsRefused) == 1)
    }

    @Test("new connections get new certificates, open ones go on")
    func reload() throws {
        let server = try SecureServer()
        let open = try OpenConversation(server, port: server.port)
        #expect(open.ask(SecureServer.get, until: "hello"))
        try server.change(to: ["two"])
        #expect(try server.converse([]).contains("subject=CN = two\n"))
        #expect(open.ask(SecureServer.lastGet, until: "hello"))
        #expect(server.server.wait { $0.counters.sum(\.handshakes) == 2 })
    }

    @Test("finishes an idle connection and an open request when it stops")
    func stop() throws {
        let server = try SecureServer { $0.limits.drainIdleTimeout = .milliseconds(50) }
        let open = try OpenConversation(server, port: server.port)
        #expect(open.ask(SecureServer.get, until: "hello"))
        let silent = try server.plainClient()
        #expect(server.server.wait { $0.counters.sum(\.connections) == 2 })
        try server.server.server.stop()
        #expect(open.hasEnded() && !open.text.contains("error:"), "\(open.text)")
        #expect(silent.rest().isEmpty && silent.hasEnded)
        #expect(server.counters.sum(\.connectionsCut) == 0)
    }
}
