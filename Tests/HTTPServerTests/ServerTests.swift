import HTTPServer
import SystemIO
import Testing

@Suite("Server")
struct ServerTests {
    @Test("answers one request after the other on one connection")
    func keepAlive() throws {
        let server = try TestServer()
        let client = try server.client()
        for _ in 0..<3 {
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            let answer = try #require(client.answer())
            #expect(answer.status == 200)
            #expect(answer.text == "hello\n")
            #expect(answer.value("date")?.hasSuffix("GMT") == true)
            #expect(answer.value("connection") == nil)
        }
    }
}
