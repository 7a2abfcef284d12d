import Foundation
import SystemIO
import TestSupport
import Testing

@Suite("Stopping readout serve")
struct GracefulStopTests {
    private let get = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test("every request gets its whole answer: pipelines, slow readers, arriving content, idlers")
    func underLoad() throws {
        let server = try RunningServer(["--port", "0", "--threads", "2"])
        let idlers = try (0..<20).map { _ in try server.client() }
        for client in idlers {
            client.send(get)
            #expect(client.answer()?.status == 200)
        }
        let contents = try (0..<10).map { _ in try server.client() }
        for client in contents {
            client.send("POST /v1/figures HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc")
        }
        let readers = try (0..<5).map { _ in try server.client(receiveBuffer: 131_072) }
        let contract = "GET /openapi.yaml HTTP/1.1\r\nHost: a\r\n\r\n"
        for client in readers { client.send(String(repeating: contract, count: 16)) }
        let pipelines = try (0..<20).map { _ in try server.client() }
        for client in pipelines { client.send(String(repeating: get, count: 40)) }
        server.send(SIGTERM)
        #expect(try server.says("stopping"))
        for client in contents { client.send("def") }
        for client in contents { expectAnswers(1, 405, from: client, isLastTold: true) }
        for client in pipelines { expectAnswers(40, 200, from: client) }
        for client in readers { expectAnswers(16, 200, from: client, isLastTold: true) }
        for client in idlers { expectAnswers(0, 200, from: client) }
        #expect(server.end() == 0)
        #expect(try server.errors().contains("everything accepted was answered"))
    }

    /// So many whole answers, and then the end of the connection.
    private func expectAnswers(
        _ count: Int, _ status: Int, from client: TestClient, isLastTold: Bool = false
    ) {
        for number in 0..<count {
            let answer = client.answer(milliseconds: 20_000)
            #expect(answer?.status == status, "\(number)")
            let isLast = answer?.value("connection") == "close"
            #expect(isLast ? number == count - 1 : !isLastTold || number < count - 1)
        }
        #expect(client.rest(milliseconds: 20_000).count == 0)
        #expect(client.hasEnded && !client.isBroken)
    }

    @Test("connections that wait to be accepted are served, and none is reset")
    func connecting() throws {
        let server = try RunningServer(["--port", "0", "--threads", "2"])
        let address = try server.address()
        let clients = try (0..<200).map { _ in try TestClient(address) }
        server.send(SIGTERM)
        for client in clients { client.send(get) }
        for client in clients { expectAnswers(1, 200, from: client) }
        #expect(server.end() == 0)
    }

    @Test("a second signal ends it at once, and says what was cut", arguments: [SIGTERM, SIGINT])
    func twice(_ signal: Int32) throws {
        let server = try RunningServer(["--port", "0", "--drain-timeout", "3600"])
        let client = try server.client()
        client.send("POST /v1 HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc")
        let other = try server.client()
        other.send(get)
        #expect(other.answer()?.status == 200)
        server.send(SIGTERM)
        #expect(try server.says("stopping"))
        #expect(server.stop(by: signal) == 0)
        #expect(try server.errors().contains(#/[12] connections were cut/#))
        #expect(client.answer() == nil && client.hasEnded)
    }

    @Test("the service manager hears when it is ready, reads certificates again, and stops")
    func notifications() throws {
        let certificates = try TestCertificates.shared.get()
        let manager = try NotificationSocket()
        let server = try RunningServer(
            [
                "--port", "0", "--tls-port", "0", "--tls-certificate",
                certificates.certificate("one"), "--tls-key", certificates.key("one"),
            ], environment: ["NOTIFY_SOCKET": manager.path])
        #expect(manager.message() == "READY=1")
        server.send(SIGHUP)
        #expect(manager.message().wholeMatch(of: #/RELOADING=1\nMONOTONIC_USEC=\d+/#) != nil)
        #expect(manager.message() == "READY=1")
        #expect(server.stop() == 0)
        #expect(manager.message() == "STOPPING=1")
    }
}
