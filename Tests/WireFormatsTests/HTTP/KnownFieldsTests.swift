import TestSupport
import Testing

@testable import WireFormats

/// One request object that reads head after head, beside one made anew for each.
@Suite("Fields that come again")
struct KnownFieldsTests {
    private static let sources =
        (Fixture.all(in: "http/accept") + Fixture.all(in: "http/refuse"))
        .map(\.bytes).filter { $0.count < 1_000 }
    private static let usual = [
        "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "GET /longer/path?q=1 HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n", "GET / HTTP/1.0\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.0\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
        "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: b\r\n\r\n",
        "HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n",
        "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
    ].map { Array($0.utf8) }

    @Test("mean what they mean alone, wherever they stand", arguments: [1 as UInt64, 2, 3])
    func twin(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var again = Self.request()
        var complete = 0
        for round in 0..<4_000 {
            // Each comes several times in a row, as a client's do, at different offsets, and cut.
            let head =
                Bool.random(using: &random)
                ? Mutation.make(Self.sources, &random)
                : Self.usual[Int.random(in: 0..<Self.usual.count, using: &random)]
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let before = Int.random(in: 0...9, using: &random)
                let cut =
                    Int.random(in: 0..<4, using: &random) == 0
                    ? Int.random(in: 0...head.count, using: &random) : head.count
                let range = before..<before + cut
                let bytes = [UInt8](repeating: 0x0A, count: before) + head
                var fresh = Self.request()
                let expected = Self.read(&fresh, bytes, range)
                let outcome = Self.read(&again, bytes, range)
                #expect(outcome == expected, "seed \(seed), round \(round)")
                if outcome.contains("head") {
                    complete += 1
                    #expect(again.fields.map(\.name) == fresh.fields.map(\.name))
                    #expect(again.fields.map(\.value) == fresh.fields.map(\.value))
                }
            }
        }
        #expect(complete > 1_000)
    }

    private static func request() -> HTTPRequest {
        HTTPRequest(bytes: [], method: .get, path: 0..<0, query: nil, fields: [])
    }

    /// What comes of reading, in words.
    private static func read(
        _ request: inout HTTPRequest, _ bytes: [UInt8], _ range: Range<Int>
    ) -> String {
        request.bytes = bytes
        do throws(HTTPError) {
            guard let head = try request.readHead(range, RequestHeadParser()) else {
                return "needs more"
            }
            return
                "head \(head), \(request.method), \(request.path), \(String(describing: request.query))"
        } catch {
            return "refused: \(error)"
        }
    }

    @Test("that grow a head beyond its limit are refused although they are known")
    func limits() {
        var limits = HTTPLimits()
        limits.headBytesMax = 200
        let fields = "Host: a\r\nX: " + String(repeating: "x", count: 100) + "\r\n\r\n"
        let short = Array("GET / HTTP/1.1\r\n\(fields)".utf8)
        let long = Array("GET /\(String(repeating: "p", count: 150)) HTTP/1.1\r\n\(fields)".utf8)
        let parser = RequestHeadParser(limits: limits)
        var request = Self.request()
        request.bytes = short
        #expect(throws: Never.self) { try request.readHead(0..<short.count, parser) }
        request.bytes = long
        #expect(throws: HTTPError.headTooLarge(limit: 200)) {
            try request.readHead(0..<long.count, parser)
        }
    }
}
