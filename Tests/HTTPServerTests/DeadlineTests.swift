import HTTPServer
import SystemIO
import Testing

@Suite("Deadlines and limits")
struct DeadlineTests {
    private let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    /// Milliseconds until the server ends the connection.
    private func wait(_ client: TestClient) -> Int64 {
        let began = MonotonicClock.nanoseconds()
        _ = client.rest()
        return (MonotonicClock.nanoseconds() - began) / 1_000_000
    }

    @Test("ends an idle connection without a word")
    func idle() throws {
        let server = try TestServer { $0.limits.idleTimeout = .milliseconds(100) }
        let client = try server.client()
        #expect(client.rest().isEmpty && client.hasEnded)
        let other = try server.client()
        other.send(get)
        #expect(other.answer()?.status == 200)
        #expect(other.rest().isEmpty && other.hasEnded && !other.isBroken)
    }

    @Test("answers 408 to a head that takes too long, however busily it comes")
    func head() throws {
        let server = try TestServer { $0.limits.headTimeout = .milliseconds(150) }
        let client = try server.client()
        let began = MonotonicClock.nanoseconds()
        while client.answer(milliseconds: 10) == nil, !client.hasEnded { client.send("A") }
        #expect((140..<1_500).contains((MonotonicClock.nanoseconds() - began) / 1_000_000))
        let second = try server.client()
        second.send(get + "GET / HT")
        #expect(second.answer()?.status == 200)
        let late = try #require(second.answer())
        #expect(late.status == 408 && late.value("connection") == "close")
        second.endWriting()
        #expect(second.rest().isEmpty && second.hasEnded)
    }

    @Test("answers 408 to content that takes too long")
    func content() throws {
        let server = try TestServer { $0.limits.contentTimeout = .milliseconds(150) }
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n")
        for _ in 0..<5 {
            client.send("x")
            _ = client.answer(milliseconds: 10)
        }
        #expect(client.answer()?.status == 408)
    }

    @Test("cuts off a peer that does not take its answer")
    func write() throws {
        let server = try TestServer {
            $0.limits.writeTimeout = .milliseconds(100)
            $0.limits.writeBytesPerSecondMin = 100_000_000
        }
        let client = try server.client(receiveBuffer: 131_072)
        client.send("GET /bytes?5700000 HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(server.wait { $0.counters.sum(\.connectionsClosed) > 0 })
        let content = client.rest()
        #expect(content.count < 5_700_000 && client.hasEnded)
        #expect(server.server.counters.sum(\.deadlinesPassed) == 1)
    }

    @Test("waits only so long for a peer to end its side")
    func linger() throws {
        let server = try TestServer { $0.limits.lingerTimeout = .milliseconds(100) }
        let client = try server.client()
        client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        #expect(client.answer()?.status == 200)
        #expect(wait(client) < 50, "our side is ended at once")
        #expect(server.wait { $0.counters.connectionsOpen == 0 })
    }

    @Test("holds a bounded part of the answers that a slow reader asked for")
    func slowReader() throws {
        let server = try TestServer()
        let slow = try server.client(receiveBuffer: 131_072)
        let request = "GET /own?100000 HTTP/1.1\r\nHost: a\r\n\r\n"
        slow.send(String(repeating: request, count: 200))
        let other = try server.client()
        for _ in 0..<50 {
            other.send(get)
            #expect(other.answer()?.status == 200)
        }
        // Some answers lie in the sockets' buffers; the rest has not even been made.
        #expect(server.server.counters.sum(\.requests) < 50 + 120)
        for _ in 0..<200 { #expect(slow.answer()?.content.count == 100_000) }
    }

    @Test("answers 503 beyond the limit of connections, and serves again when one ends")
    func connectionLimit() throws {
        let server = try TestServer { $0.limits.connectionsMax = 2 }
        var clients = [try server.client(), try server.client()]
        for client in clients {
            client.send(get)
            #expect(client.answer()?.status == 200)
        }
        let third = try server.client()
        third.send(get)
        let answer = try #require(third.answer())
        #expect(answer.status == 503 && answer.value("retry-after") == "1")
        #expect(third.rest().isEmpty && third.hasEnded && !third.isBroken)
        clients.removeLast()
        #expect(server.wait { $0.counters.connectionsOpen <= 2 })
        let fourth = try server.client()
        fourth.send(get)
        #expect(fourth.answer()?.status == 200)
    }

    @Test("holds the content of so many requests, and serves again when one is done")
    func arrivingContents() throws {
        let server = try TestServer { $0.limits.arrivingContentsMax = 2 }
        let post = "POST /content HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc"
        let clients = [try server.client(), try server.client()]
        for client in clients { client.send(post) }
        #expect(server.wait { $0.counters.sum(\.bytesReceived) == 2 * post.utf8.count })
        let third = try server.client()
        third.send(post)
        #expect(third.answer()?.status == 503)
        clients[0].send("def")
        #expect(clients[0].answer()?.text == "abcdef")
        clients[1].cut()
        #expect(server.wait { $0.counters.sum(\.connectionsClosed) >= 1 })
        for _ in 0..<2 {
            let fourth = try server.client()
            fourth.send(post + "def")
            #expect(fourth.answer()?.text == "abcdef")
        }
    }

    @Test("serves others while one sends a deep pipeline")
    func fairness() throws {
        let server = try TestServer()
        let busy = try server.client()
        busy.send(String(repeating: get, count: 1_000))
        let other = try server.client()
        other.send(get)
        #expect(other.answer()?.status == 200)
        for _ in 0..<1_000 { #expect(busy.answer()?.status == 200) }
    }
}
