import Foundation
import HTTPServer
import SystemIO
import TestSupport
import Testing

@Suite("Mutated greetings by TLS")
struct MutatedGreetingTests {
    @Test("neither stop nor hang the server, and leave nothing behind", arguments: [1 as UInt64])
    func mutated(seed: UInt64) throws {
        let greetings = try ["-tls1_3", "-tls1_2"].map { try Self.greeting($0) }
        #expect(greetings.allSatisfy { $0.count > 100 && $0[0] == 22 })
        let server = try SecureServer()
        var random = SeededGenerator(seed: seed)
        // The second half goes to a server that has answered: keys are being agreed on.
        for round in 0..<1_500 {
            let client = try server.plainClient()
            if round % 2 == 1 { client.send(greetings[round % 4 / 2]) }
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                client.send(Mutation.make(greetings, &random))
            }
            if round % 5 == 0 { client.cut() } else { client.endWriting() }
            let answer = client.rest()
            guard round % 5 != 0 else { continue }
            #expect(client.hasEnded, "round \(round) hangs")
            // Records of a handshake or an alert; where a letter comes first, it is taken for HTTP.
            let isTLS = answer.isEmpty || answer[0] == 22 || answer[0] == 21
            #expect(isTLS || answer.starts(with: Array("HTTP/1.1 400 ".utf8)), "round \(round)")
        }
        #expect(server.server.wait { $0.counters.connectionsOpen == 0 })
        #expect(try server.curl().text == "hello\n")
    }

    /// What `openssl s_client` says first.
    private static func greeting(_ version: String) throws -> [UInt8] {
        let any = try #require(try SocketAddress.resolve(host: "127.0.0.1", port: 0).first)
        let listener = try Socket.bound(to: any, sharingPort: false)
        try listener.listen(backlog: 1)
        let port = try listener.localAddress.port
        try WorkerThread.start(name: "greeting") {
            _ = try? Tool.run(
                "openssl", ["s_client", version, "-connect", "127.0.0.1:\(port)"], seconds: 10)
        }
        var poller = try Poller()
        try poller.watchReadable(listener.number, token: 0)
        _ = poller.wait(milliseconds: 10_000)
        guard let peer = try listener.accept() else { return [] }
        let stream = ByteStream(peer)
        try poller.watchReadable(stream.number, token: 1)
        _ = poller.wait(milliseconds: 10_000)
        var bytes = [UInt8](repeating: 0, count: 4_096)
        guard case .bytes(let count) = stream.read(into: &bytes, at: 0) else { return [] }
        return Array(bytes[..<count])
    }
}
