import HTTPServer
import SystemIO
import Testing

@Suite("Stopping")
struct StopTests {
    private let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test("finishes a request that has begun, and closes")
    func begunRequest() throws {
        let server = try TestServer { $0.limits.drainIdleTimeout = .milliseconds(50) }
        let begun = try server.client()
        begun.send("POST /content HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc")
        let idle = try server.client()
        idle.send(get)
        #expect(idle.answer()?.status == 200)
        try WorkerThread.start(name: "stop") { try? server.server.stop() }
        #expect(server.wait { $0.isDraining })
        #expect(idle.rest().isEmpty && idle.hasEnded && !idle.isBroken)
        begun.send("def")
        let answer = try #require(begun.answer())
        #expect(answer.text == "abcdef")
        #expect(answer.value("connection") == "close")
        let late = try? server.client()
        late?.send(get)
        #expect(late?.answer(milliseconds: 500) == nil)
    }

    @Test("cuts what does not end in time")
    func cut() throws {
        let server = try TestServer { $0.limits.drainTimeout = .milliseconds(100) }
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc")
        #expect(server.wait { $0.counters.sum(\.bytesReceived) > 0 })
        try server.server.stop()
        #expect(client.answer() == nil && client.hasEnded)
        #expect(server.server.counters.connectionsOpen == 0)
        #expect(server.server.counters.sum(\.connectionsCut) == 1)
    }

    @Test("answers every request under load, and leaves no descriptor behind")
    func underLoad() throws {
        let server = try TestServer(threads: 2) { $0.limits.drainIdleTimeout = .seconds(1) }
        let clients = try (0..<40).map { _ in try server.client() }
        for client in clients { client.send(get) }
        try WorkerThread.start(name: "stop") { try? server.server.stop() }
        var answers = 0
        for client in clients {
            // Each asks on until it is told that an answer was the last.
            while let answer = client.answer() {
                #expect(answer.status == 200 && answer.text == "hello\n")
                answers += 1
                if answer.value("connection") == "close" { break }
                client.send(get)
            }
            #expect(!client.isBroken)
        }
        #expect(answers >= 40)
        #expect(server.server.counters.sum(\.requests) == answers)
    }
}
