import Corpus
import Testing
import WireFormats

@Suite("Validators and conditions")
struct CachingTests {
    private let client = Client(InventedCorpus.state(seed: 1))
    private static let targets = [
        "/v1", "/v1/figures", "/v1/figures?bound=over&limit=2", "/v1/people/ada-moss",
        "/v1/documents/doc1/text?start=1&end=9", "/v1/search?q=ships", "/openapi.yaml",
        "/v1/documents/doc1/figures", "/v1/disagreements",
    ]

    @Test(
        "the tag of an answer brings 304 with the fields that caches need", arguments: targets)
    func notModified(_ target: String) throws {
        let full = client.get(target)
        #expect(full.status == 200 && !full.body.isEmpty)
        let tag = try #require(full.fields["ETag"])
        for value in [
            tag, "W/\(tag)", "\"other\", \(tag)", "\(tag),\"other\"", "\"a,b\" ,  \(tag)", "*",
        ] {
            let answer = client.get(target, [("If-None-Match", value)])
            #expect(answer.status == 304 && answer.body.isEmpty, "\(value)")
            for name in ["ETag", "Cache-Control", "Vary"] {
                #expect(answer.fields[name] == full.fields[name], "\(name)")
            }
            for name in ["Content-Type", "Content-Encoding", "Last-Modified", "Accept-Ranges"] {
                #expect(answer.fields[name] == nil, "\(name)")
            }
        }
        let lines = [("if-none-match", "\"one\""), ("IF-NONE-MATCH", tag)]
        #expect(client.get(target, lines).status == 304)
    }

    @Test("what is not the tag brings the whole answer", arguments: targets)
    func modified(_ target: String) throws {
        let tag = try #require(client.get(target).fields["ETag"])
        for value in [
            "\"other\"", "", "\(tag.dropLast())", String(tag.dropFirst().dropLast()),
            "\"\(tag.dropFirst().dropLast())x\"", tag.uppercased() + "x", "\"\(tag)\"", "**",
        ] {
            let answer = client.get(target, [("If-None-Match", value)])
            #expect(answer.status == 200, "\(value)")
        }
    }

    @Test("a date counts only without tags")
    func dates() {
        let modified = client.get("/v1").fields["Last-Modified"] ?? ""
        #expect(modified == "Sun, 17 Mar 2030 17:46:40 GMT")
        func status(_ fields: [(String, String)]) -> Int {
            client.get("/v1/figures", fields).status
        }
        #expect(status([("If-Modified-Since", modified)]) == 304)
        #expect(status([("If-Modified-Since", "Sun, 17 Mar 2030 17:46:41 GMT")]) == 304)
        #expect(status([("If-Modified-Since", "Sun, 17 Mar 2030 17:46:39 GMT")]) == 200)
        #expect(status([("If-Modified-Since", "soon")]) == 200)
        #expect(status([("If-Modified-Since", "\(modified), \(modified)")]) == 200)
        #expect(status(Array(repeating: ("If-Modified-Since", modified), count: 2)) == 200)
        let old = "Sun, 17 Mar 2030 17:46:39 GMT"
        #expect(status([("If-Unmodified-Since", old)]) == 412)
        #expect(status(Array(repeating: ("If-Unmodified-Since", old), count: 2)) == 200)
        #expect(status([("If-Modified-Since", modified), ("If-None-Match", "\"x\"")]) == 200)
    }

    @Test("what must be matched is matched strongly, or refused", arguments: targets)
    func matched(_ target: String) throws {
        let full = client.get(target)
        let tag = try #require(full.fields["ETag"])
        for value in [tag, "\"other\", \(tag)", "\"a,b\" ,\(tag)", "*"] {
            let answer = client.get(target, [("If-Match", value)])
            #expect(answer.status == 200 && answer.body == full.body, "\(value)")
        }
        for value in ["\"other\"", "W/\(tag)", "", "\(tag.dropLast())", "**", "\"*\""] {
            let answer = client.get(target, [("If-Match", value)])
            #expect(answer.status == 412 && answer.fields["ETag"] == nil, "\(value)")
        }
        let lines = [("if-match", "\"one\""), ("IF-MATCH", tag)]
        #expect(client.get(target, lines).status == 200)
    }

    @Test(
        "conditions hold in their order: tags before dates, those that fail before the others",
        arguments: [
            ([("If-Match", "\"x\""), ("If-None-Match", "*")], 412),
            ([("If-Match", "*"), ("If-None-Match", "*")], 304),
            ([("If-Match", "*"), ("If-Unmodified-Since", "Sun, 17 Mar 2030 17:46:39 GMT")], 200),
            ([("If-Unmodified-Since", "Sun, 17 Mar 2030 17:46:39 GMT")], 412),
            ([("If-Unmodified-Since", "Sunday, 17-Mar-30 17:46:39 GMT")], 412),
            ([("If-Unmodified-Since", "Sun Mar 17 17:46:39 2030")], 412),
            ([("If-Unmodified-Since", "Sun, 17 Mar 2030 17:46:40 GMT")], 200),
            ([("If-Unmodified-Since", "yesterday")], 200),
        ])
    func order(_ fields: [(String, String)], _ status: Int) {
        #expect(client.get("/v1/figures", fields).status == status)
        #expect(client.send(.head, "/v1/figures", fields).status == status)
        #expect(client.get("/v1/figures?bound=x", fields).status == 400)
        #expect(client.get("/v1/figures/none", fields).status == 404)
        #expect(client.send(.post, "/v1/figures", fields).status == 405)
    }

    @Test("other questions and other indexes have other tags; the order of parameters is none")
    func distinct() {
        var tags: Set<String> = []
        let targets = [
            "/v1/figures", "/v1/figures?bound=over", "/v1/figures?bound=exact",
            "/v1/figures?limit=2", "/v1/figures?pretty", "/v1/figures?fields=id",
            "/v1/statements", "/v1/people/ada-moss", "/v1/people/bo-fenn",
        ]
        for target in targets { tags.insert(client.get(target).fields["ETag"] ?? "") }
        #expect(tags.count == targets.count)
        let other = Client(InventedCorpus.state(seed: 2)).get("/v1/figures").fields["ETag"]
        #expect(other != client.get("/v1/figures").fields["ETag"])
        #expect(
            client.get("/v1/figures?bound=over&limit=2").fields["ETag"]
                == client.get("/v1/figures?limit=2&bound=%6Fver").fields["ETag"])
    }

    @Test("refusals and operations are never kept")
    func refusals() {
        for target in ["/v1/x", "/v1/figures?x=1", "/healthz", "/metrics", "/version"] {
            let answer = client.get(target)
            #expect(answer.fields["Cache-Control"] == "no-store", "\(target)")
            #expect(answer.fields["ETag"] == nil, "\(target)")
        }
        let answer = client.get("/v1/figures?bound=x", [("If-None-Match", "*")])
        #expect(answer.status == 400)
    }

    @Test("a head is answered with the fields of a GET")
    func head() {
        for target in Self.targets {
            #expect(client.send(.head, target).fields == client.get(target).fields)
        }
    }
}
