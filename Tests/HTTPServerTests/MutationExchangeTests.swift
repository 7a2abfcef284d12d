import Foundation
import HTTPServer
import TestSupport
import Testing

@Suite("Mutated requests over a socket")
struct MutationExchangeTests {
    @Test("neither stop nor hang the server, and leave nothing behind", arguments: [1 as UInt64])
    func mutated(seed: UInt64) throws {
        let sources = (Fixture.all(in: "http/accept") + Fixture.all(in: "http/refuse"))
            .map(\.bytes).filter { $0.count < 1_000 }
        let server = try TestServer()
        var random = SeededGenerator(seed: seed)
        for round in 0..<4_000 {
            let client = try server.client()
            for _ in 0..<Int.random(in: 1...20, using: &random) {
                client.send(Mutation.make(sources, &random))
            }
            if round % 3 == 0 { client.cut() } else { client.endWriting() }
            let answers = client.rest()
            if round % 3 != 0 {
                #expect(client.hasEnded, "round \(round) hangs")
                #expect(answers.isEmpty || answers.starts(with: Array("HTTP/1.1 ".utf8)))
            }
        }
        #expect(server.wait { $0.counters.connectionsOpen == 0 })
        let client = try server.client()
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(client.answer()?.text == "hello\n")
    }
}
