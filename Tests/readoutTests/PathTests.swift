import Testing

/// Paths as clients may spell them, over a real socket.
@Suite("Spellings of paths")
struct PathTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let path: String
        let status: Int
        var testDescription: String { path }
        init(_ path: String, _ status: Int) { (self.path, self.status) = (path, status) }
    }

    static let cases = [
        Case("/v1/figures?limit=1", 200),
        Case("/v1/%66igures?limit=1", 200),
        Case("/%761/figur%65s?limit=1", 200),
        Case("/v1/./figures?limit=1", 200),
        Case("/v1/../v1/figures?limit=1", 200),
        Case("/v1/%2e%2e/v1/figures?limit=1", 200),
        Case("/v1/%2E/figures?limit=1", 200),
        Case("/v1/.%2e/v1/figures?limit=1", 200),
        Case("/../v1/figures?limit=1", 200),
        Case("/v1/claims/../figures?limit=1", 200),
        Case("/v1/figures/.?limit=1", 404),
        Case("/v1/claims/%2e%2e?limit=1", 404),
        Case("/v1%2Ffigures?limit=1", 404),
        Case("/v1/figures/a%2Fb", 404),
        Case("/v1/figures/...", 404),
        Case("/v1//figures", 404),
        Case("/v1/figures/%00", 400),
        Case("/v1/%00figures", 400),
        Case("/v1/figures/%zz", 400),
        Case("/v1/figures/%f", 400),
        Case("/v1/figures/%ff", 400),
        Case("/v1/%ffigures/%ff", 404),
        Case("/v1/figures?bound=%00", 400),
        Case("/v1/figures?%00=1", 400),
        Case("/v1/figures?bound=%zz", 400),
        Case("/v1%252Ffigures", 404),
        Case("/V1/figures", 404),
        Case("/v1/figures;a=b", 404),
        Case("/v1/figures%3Flimit=1", 404),
        Case("/v1/figures/%c0%af", 400),
        Case("/v1/figures/%ed%a0%80", 400),
        Case("/v1/%c0%ae%c0%ae/figures", 404),
        Case("/v1/figures/..%2f..%2fetc", 404),
        Case("/v1/people/%0d%0aX-Evil:%20y", 404),
        Case("/v1/figures?&&limit=1&", 200),
        Case("/v1/figures?li%6Dit=%31", 200),
        Case("/v1/figures?limit%3D1", 400),
        Case("/v1/figures?limit=%2531", 400),
        Case("/v1/figures?limit=1%26limit=1", 400),
        Case("/v1/figures?limit=1&limit=1", 400),
        Case("/v1/figures?limit", 400),
        Case("/v1/figures?=", 400),
        Case("/v1/figures?bound=%c0%80", 400),
    ]

    @Test("each is answered as its plain spelling is, or refused with a reason")
    func spellings() throws {
        let server = try RunningServer()
        let total = try server.curl("/v1/figures?limit=1").json()["total"] as? Int
        for spelling in Self.cases {
            let answer = try server.curl(spelling.path)
            #expect(answer.status == spelling.status, "\(spelling): \(answer.body)")
            guard spelling.status != 200 else {
                #expect(try answer.json()["total"] as? Int == total, "\(spelling)")
                continue
            }
            let problem = try answer.json()
            for member in ["type", "title", "detail", "request_id"] {
                #expect((problem[member] as? String)?.isEmpty == false, "\(spelling): \(member)")
            }
            #expect(problem["status"] as? Int == spelling.status)
            #expect(answer.head.contains("access-control-allow-origin: *"))
            #expect(answer.head.contains("x-request-id: "))
        }
        try checkIdentifiers(server)
    }

    /// A record's own identifier may be escaped in any way.
    private func checkIdentifiers(_ server: RunningServer) throws {
        let items = try server.curl("/v1/figures?limit=1").json()["items"] as? [[String: Any]]
        let id = try #require(items?.first?["id"] as? String)
        let escaped = id.utf8.map { "%" + String($0, radix: 16) }.joined()
        let plain = try server.curl("/v1/figures/" + id)
        #expect(plain.status == 200)
        #expect(try server.curl("/v1/figures/" + escaped).body == plain.body)
        #expect(try server.curl("/v1/claims/../figures/" + id).body == plain.body)
    }
}
