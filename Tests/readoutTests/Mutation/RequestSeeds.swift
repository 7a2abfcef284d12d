import Foundation
import TestSupport
import Testing

/// Requests of every kind that the service knows, as they should be; `MARK` stands where a stream's
/// own mark goes.
struct RequestSeeds {
    /// What the service is asked for.
    let service: [[UInt8]]
    /// The tables of the protocol, of which many are refused.
    let protocols: [[UInt8]]

    /// Asks the server for a document and its validators, so that conditions can hold.
    init(_ server: RunningServer) throws {
        let items = try server.curl("/v1/figures?limit=1").json()["items"] as? [[String: Any]]
        let figure = "/v1/figures/" + (try #require(items?.first?["id"] as? String))
        let documents = try server.curl("/v1/documents?limit=1").json()["items"] as? [[String: Any]]
        let text = "/v1/documents/\(try #require(documents?.first?["id"] as? String))/text"
        let head = try server.curl(figure).head
        let tag = try #require(head.firstMatch(of: #/etag: (\S+)/#)).output.1
        service =
            (Self.reading(figure, text) + Self.conditions(figure, text, tag: String(tag))
            + Self.content + Self.forms).map { Array($0.utf8) }
        protocols = (Fixture.all(in: "http/accept") + Fixture.all(in: "http/refuse"))
            .map(\.bytes).filter { $0.count < 1_000 }
    }

    /// One of them, four times of five of the service.
    func one(_ random: inout SeededGenerator) -> [UInt8] {
        let table = Int.random(in: 0..<5, using: &random) == 0 ? protocols : service
        return table[Int.random(in: 0..<table.count, using: &random)]
    }

    private static func get(
        _ target: String, _ fields: String..., method: String = "GET", version: String = "1.1"
    ) -> String {
        let lines = ["\(method) \(target) HTTP/\(version)", "Host: localhost"] + fields
        return lines.map { $0 + "\r\n" }.joined() + "\r\n"
    }

    private static func reading(_ figure: String, _ text: String) -> [String] {
        [
            get(figure), get(figure, method: "HEAD"), get("/v1/MARK"), get("/v1/figures?MARK=1"),
            get("/v1/figures?unit=person&limit=3&sort=-value&fields=value,bound"),
            get("/v1/search?q=MARK+posts&type=figure&limit=2", "Accept: application/json"),
            get("/v1/statements?speaker=nikol-pashinyan&mode=direct&format=ndjson&limit=2"),
            get("/v1/disagreements?pretty=1&limit=1", method: "HEAD"),
            get("\(text)?start=10&end=60"), get("/v1/people/MARK", "Accept-Encoding: gzip"),
            get("/v1/figures?limit=30", "Accept-Encoding: gzip;q=0.5, identity;q=0"),
            get("/v1/claims?limit=20", "Accept-Encoding: br, gzip", "Accept: */*;q=0.1"),
            get("/v1/claims?limit=9", "Accept: text/html, application/xml;q=0.9"),
            get("/v1/%66igures/../claims/./MARK?x=%41"), get("/v1/figures?cursor=MARK"),
            get("/healthz", "Connection: close"), get("/version", version: "1.0"),
            get("/readyz", "Connection: keep-alive", version: "1.0"),
        ]
    }

    private static func conditions(_ figure: String, _ text: String, tag: String) -> [String] {
        let date = "Sun, 06 Nov 2044 08:49:37 GMT"
        return [
            get(figure, "If-None-Match: \(tag)"), get(figure, "If-None-Match: \"a,b\", W/\(tag)"),
            get(figure, "If-Match: \(tag)"), get(figure, "If-Match: \"none\""),
            get(figure, "If-Modified-Since: \(date)"),
            get(figure, "If-Unmodified-Since: Sunday, 06-Nov-94 08:49:37 GMT"),
            get(figure, "If-Modified-Since: Sun Nov  6 08:49:37 2044", method: "HEAD"),
            get(text, "Range: bytes=5-24"), get(text, "Range: bytes=-7", "If-Range: \(date)"),
            get(text, "Range: bytes=99999999-"), get(text, "Range: bytes=0-1,5-9"),
        ]
    }

    private static let content = [
        get("/v1/MARK", "Content-Length: 11", method: "POST") + "hello world",
        get("/v1/figures", "Content-Length: 5", "Expect: 100-continue", method: "POST") + "MARK!",
        get("/v1/MARK", "Transfer-Encoding: chunked", method: "POST")
            + "5\r\nhello\r\n6;a=\"b\"\r\n world\r\n0\r\nX-Trailer: 1\r\n\r\n",
        get("/v1/claims", "Transfer-Encoding: Chunked", method: "PUT") + "1\r\nx\r\n0\r\n\r\n",
        get("/v1/MARK", "Content-Length: 0", method: "DELETE"),
    ]

    private static let forms = [
        get("http://other.example/v1/MARK"), get("HTTP://[::1]:8080/v1/sources?limit=1"),
        get("https://localhost/v1/MARK"),
        get("*", method: "OPTIONS"), get("/v1/MARK", method: "OPTIONS"),
        get("example.com:443", method: "CONNECT"), get("/", method: "TRACE"),
        "\r\n" + get("/openapi.json", method: "HEAD"),
    ]
}
