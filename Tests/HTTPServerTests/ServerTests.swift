import HTTPServer
import SystemIO
import Testing

@Suite("Server")
struct ServerTests {
    private let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test("listens on IPv4, IPv6 and names", arguments: ["127.0.0.1", "localhost", "[::1]", "::1"])
    func hosts(_ host: String) throws {
        let server = try TestServer { $0.host = host }
        let client = try server.client()
        client.send(get)
        #expect(client.answer()?.status == 200)
        #expect(server.server.address?.port ?? 0 > 0)
        #expect(server.server.address?.host == (host.contains(":") ? "[::1]" : "127.0.0.1"))
    }

    @Test("listens on all addresses of both versions at once")
    func dualStack() throws {
        let server = try TestServer { $0.host = "::" }
        let port = try #require(server.server.address?.port)
        for host in ["127.0.0.1", "::1"] {
            let client = try TestClient(SocketAddress.resolve(host: host, port: port).first)
            client.send(get)
            #expect(client.answer()?.status == 200)
        }
    }

    @Test("says that a port is in use, also by one of its own kind")
    func portInUse() throws {
        let server = try TestServer()
        let port = try #require(server.server.address?.port)
        let error = #expect(throws: SystemError.self) {
            try Server(ServerConfiguration(port: port)).start { TestHandler() }
        }
        #expect(error?.isAddressInUse == true)
    }

    @Test("says that an address is not of this machine, or no address")
    func badAddresses() {
        for host in ["192.0.2.1", ""] {
            #expect(throws: SystemError.self, "\(host)") {
                try Server(ServerConfiguration(host: host)).start { TestHandler() }
            }
        }
    }

    @Test("binds the same port again right after it was stopped")
    func restart() throws {
        var port: UInt16 = 0
        for _ in 0..<3 {
            let server = try TestServer { $0.port = port }
            port = try #require(server.server.address?.port)
            let client = try server.client()
            client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            #expect(client.answer()?.status == 200)
            try server.server.stop()
        }
    }

    @Test("spreads connections over its workers")
    func threads() throws {
        let server = try TestServer(threads: 3)
        let clients = try (0..<60).map { _ in try server.client() }
        for client in clients { client.send(get) }
        for client in clients { #expect(client.answer()?.status == 200) }
        #expect(server.server.counters.sum(\.requests) == 60)
    }

    @Test("gives its counters as Prometheus reads them")
    func metrics() throws {
        let server = try TestServer()
        let client = try server.client()
        client.send(get + "GET /status?404 HTTP/1.1\r\nHost: a\r\n\r\nBREW / HTTP/1.1\r\n\r\n")
        for status in [200, 404, 501] { #expect(client.answer()?.status == status) }
        var bytes: [UInt8] = []
        server.server.counters.writeMetrics(into: &bytes)
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        for line in [
            "readout_http_connections_total 1", "readout_http_requests_total 2",
            "readout_http_requests_refused_total 1", "readout_http_answers_total{class=\"2xx\"} 1",
            "readout_http_answers_total{class=\"4xx\"} 1",
            "# TYPE readout_http_requests_total counter",
        ] { #expect(lines.contains(line), "\(line)") }
    }
}
