import Foundation
import TestSupport
import Testing

@Suite("Negotiation with a running server")
struct NegotiationTests {
    private static let targets = [
        "/v1/figures", "/v1/statements?limit=20", "/openapi.yaml", "/openapi.json",
        "/v1/figures?pretty&limit=9", "/v1/search?q=talks",
    ]

    /// The value of a field in a head that is all in lower case.
    private func field(_ name: String, _ answer: RunningServer.Answer) -> String? {
        answer.head.split(separator: "\r\n").first { $0.hasPrefix("\(name): ") }
            .map { String($0.dropFirst(name.count + 2)) }
    }

    @Test("curl and gunzip get what is sent as it is, in a fraction of the bytes")
    func decompressed() throws {
        let server = try RunningServer(["--port", "0"])
        for target in Self.targets {
            let plain = try server.curl(target)
            let coded = try server.curl(target, ["--compressed"])
            #expect(coded.body == plain.body && plain.status == 200)
            #expect(field("content-encoding", plain) == nil)
            #expect(field("content-encoding", coded) == "gzip")
            let lengths = try [plain, coded].map {
                try #require(field("content-length", $0).flatMap { Int($0) })
            }
            #expect(lengths[0] == plain.body.utf8.count && lengths[1] * 5 < lengths[0] * 2)
            let line = "curl -sf -H 'Accept-Encoding: x-gzip' '\(server.url)\(target)' | gunzip"
            let outcome = try Tool.run("bash", ["-o", "pipefail", "-c", line])
            #expect(outcome.status == 0 && outcome.text == plain.body)
        }
    }

    @Test("tags, conditions, HEAD and Vary are those of the variant")
    func variants() throws {
        let server = try RunningServer(["--port", "0", "--threads", "2"])
        let coding = ["--header", "Accept-Encoding: gzip"]
        for target in Self.targets {
            let plain = try server.curl(target)
            let head = try server.curl(target, coding + ["--head"])
            let tag = try #require(field("etag", head))
            #expect(tag != field("etag", plain))
            for name in ["content-length", "content-encoding", "etag", "vary"] {
                // Connections differ in which thread answers them: variants are alike at all.
                for _ in 0..<4 {
                    let again = try server.curl(target, coding + ["--output", "/dev/null"])
                    #expect(field(name, again) == field(name, head))
                }
            }
            #expect(field("vary", head) == "accept, accept-encoding")
            #expect(field("vary", plain) == "accept, accept-encoding")
            let known = ["--header", "If-None-Match: \(tag)"]
            let same = try server.curl(target, coding + known)
            #expect(same.status == 304 && field("etag", same) == tag)
            #expect(field("vary", same) == "accept, accept-encoding")
            #expect(try server.curl(target, known).status == 200)
            let match = ["--header", "If-Match: \(tag)"]
            #expect(try server.curl(target, match).status == 412)
            #expect(try server.curl(target, match + coding + ["--head"]).status == 200)
        }
    }

    @Test("what cannot be had is answered 406, and what is malformed passed over")
    func refusals() throws {
        let server = try RunningServer(["--port", "0"])
        for (line, status) in [
            ("Accept: text/html", 406), ("Accept: application/json;q=0", 406),
            ("Accept: text/html;x=\", application/json\"", 406), ("Accept: text/*, */*;q=0", 406),
            ("Accept: application/*;q=0.1", 200), ("Accept: application/json; charset=UTF-8", 200),
            ("Accept: html", 200), ("Accept;", 200), ("Accept-Encoding: identity;q=0", 406),
            ("Accept-Encoding: *;q=0", 406), ("Accept-Encoding: br", 200),
            ("Accept-Encoding: gzip;q=1.001, identity;q=0", 200), ("Accept-Encoding;", 200),
        ] {
            let answer = try server.curl("/v1/figures", ["--header", line])
            #expect(answer.status == status, "\(line)")
            #expect(field("content-encoding", answer) == nil, "\(line)")
            guard status == 406 else { continue }
            #expect(field("content-type", answer) == "application/problem+json")
            #expect(field("vary", answer) == "accept, accept-encoding")
        }
    }
}
