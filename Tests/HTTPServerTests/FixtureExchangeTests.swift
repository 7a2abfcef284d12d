import HTTPServer
import TestSupport
import Testing

/// The cases of the parser's tables, over real sockets.
@Suite("Requests over a socket")
struct FixtureExchangeTests {
    static let server = Result { try TestServer() }

    @Test("answers what is allowed and keeps or closes", arguments: Fixture.all(in: "http/accept"))
    func accepts(_ fixture: Fixture) throws {
        let words = fixture.name.split(separator: "-")
        let client = try Self.server.get().client()
        client.send(fixture.bytes)
        let answer = try #require(client.answer(toHead: words[0] == "head"))
        #expect(answer.status == 200)
        #expect(answer.value("date") != nil)
        if words[1] != "none", words[0] == "post" {
            #expect("\(answer.content.count)" == words[1].drop { !$0.isNumber })
        }
        let isOld = fixture.name.contains("old-version")
        if words[2] == "closes" {
            #expect(answer.value("connection") == "close")
            #expect(client.rest(milliseconds: 1_000).isEmpty && client.hasEnded)
        } else {
            #expect(answer.value("connection") == (isOld ? "keep-alive" : nil))
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(client.answer()?.text == "hello\n")
        }
    }

    @Test("refuses the rest, with a reason", arguments: Fixture.all(in: "http/refuse"))
    func refuses(_ fixture: Fixture) throws {
        let client = try Self.server.get().client()
        client.send(fixture.bytes)
        let answer = try #require(client.answer())
        #expect("\(answer.status)" == fixture.name.prefix(3))
        #expect(answer.value("content-type") == "application/problem+json")
        #expect(answer.value("connection") == "close")
        #expect(answer.value("date") != nil)
        #expect((answer.value("allow") != nil) == (answer.status == 405))
        #expect(answer.text.contains("\"status\":\(answer.status),\"detail\":\""))
        #expect(client.rest(milliseconds: 1_000).isEmpty && client.hasEnded)
    }

    @Test(
        "gets its answer through although the peer sends on",
        arguments: Fixture.all(in: "http/refuse"))
    func answersThroughFlood(_ fixture: Fixture) throws {
        let client = try Self.server.get().client()
        client.send(fixture.bytes + [UInt8](repeating: 120, count: 300_000))
        let answer = client.answer()
        #expect(answer.map { "\($0.status)" } == String(fixture.name.prefix(3)))
        #expect(client.rest(milliseconds: 1_000).isEmpty && !client.isBroken)
    }

    @Test("sends no content to HEAD, also when it refuses")
    func refusesHead() throws {
        let client = try Self.server.get().client()
        client.send("HEAD / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
        let answer = try #require(client.answer(toHead: true))
        #expect(answer.status == 400)
        #expect(answer.value("content-length").flatMap { Int($0) } ?? 0 > 50)
        #expect(client.rest(milliseconds: 1_000).isEmpty)
    }
}
