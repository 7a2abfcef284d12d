import Corpus
import Synchronization
import Testing
import WireFormats

@testable import ReadoutAPI

/// A service with a coding that tests can undo: every other byte first, then the rest, and a count of
/// how often it was asked.
private final class CountedCoding: Sendable {
    let count = Count()

    final class Count: Sendable {
        private let value = Mutex(0)
        var current: Int { value.withLock { $0 } }
        func add() { value.withLock { $0 += 1 } }
    }

    /// Half as long, and different from content to content.
    static func coded(_ content: [UInt8]) -> [UInt8] {
        Array(stride(from: 0, to: content.count, by: 2).map { content[$0] })
    }

    /// Longer than the content.
    static func swollen(_ content: [UInt8]) -> [UInt8] { content + [0] }

    func client(
        _ code: @escaping @Sendable ([UInt8]) -> [UInt8] = CountedCoding.coded
    ) -> Client {
        let gzip = GzipCoding(name: "halves") { [count] in
            {
                count.add()
                return code($0)
            }
        }
        return Client(Client.sample, gzip: gzip)
    }
}

@Suite("Compressed variants")
struct CodingTests {
    private let coding = CountedCoding()
    private static let gzip = ("Accept-Encoding", "gzip, deflate, br")
    private static let forced = ("Accept-Encoding", "gzip, identity;q=0")
    /// The longest text of the sample.
    private static let text: String = {
        let client = Client(Client.sample)
        let texts = client.get("/v1/documents").ids.map { "/v1/documents/\($0)/text" }
        return texts.max { client.get($0).body.count < client.get($1).body.count } ?? ""
    }()
    private static let targets = [
        "/v1/figures", "/v1/statements?limit=5", CodingTests.text, "/openapi.yaml",
        "/openapi.json", "/v1/search?q=talks", "/v1?pretty", "/v1/figures?limit=2&pretty",
    ]

    @Test("is the same content compressed, with a tag of its own", arguments: targets)
    func variant(_ target: String) throws {
        let client = coding.client()
        let plain = client.get(target)
        let coded = client.get(target, [Self.gzip])
        #expect(plain.status == 200 && coded.status == 200 && plain.body.count >= 1_024)
        #expect(plain.fields["Content-Encoding"] == nil)
        #expect(coded.fields["Content-Encoding"] == "gzip")
        #expect(coded.body == CountedCoding.coded(plain.body))
        #expect(try #require(coded.fields["ETag"]) != #require(plain.fields["ETag"]))
        let other: Set = ["ETag", "Content-Encoding"]
        #expect(
            plain.fields.filter { !other.contains($0.key) }
                == coded.fields.filter { !other.contains($0.key) })
        let head = client.send(.head, target, [Self.gzip])
        #expect(head.fields == coded.fields && head.body == coded.body)
    }

    @Test("is made once for a target, spelled as it is", arguments: targets)
    func once(_ target: String) {
        let client = coding.client()
        let first = client.get(target, [Self.gzip])
        for method in [WireFormats.Method.get, .head, .get] {
            let again = client.send(method, target, [("ACCEPT-encoding", "gzip")])
            #expect(again.fields == first.fields && again.body == first.body)
        }
        #expect(coding.count.current == 1)
    }

    @Test("the next page's link keeps the spelling of each request")
    func spelling() throws {
        let client = coding.client()
        for target in ["/v1/figures?limit=6&pretty=", "/v1/figures?pretty=&limit=%36"] {
            for _ in 0..<2 {
                let coded = client.get(target, [Self.gzip])
                #expect(coded.body == CountedCoding.coded(client.get(target).body))
                #expect(coded.fields["Link"] == client.get(target).fields["Link"])
                #expect(coded.fields["Link"] != nil)
            }
        }
        #expect(coding.count.current == 2)
    }

    @Test("each variant's tag stands for that variant alone", arguments: targets)
    func conditions(_ target: String) throws {
        // Asked for the first time, and when it is kept already.
        for isKept in [false, true] {
            let client = coding.client()
            let tags = [coding.client().get(target), coding.client().get(target, [Self.gzip])]
                .compactMap { $0.fields["ETag"] }
            try #require(tags.count == 2)
            let (plain, coded) = (tags[0], tags[1])
            if isKept { _ = client.get(target, [Self.gzip]) }
            let cases: [([(String, String)], Int)] = [
                ([("If-None-Match", coded), Self.gzip], 304),
                ([("If-None-Match", "W/\(coded)"), Self.gzip], 304),
                ([("If-None-Match", "\(plain), \(coded)"), Self.gzip], 304),
                ([("If-None-Match", plain), Self.gzip], 200),
                ([("If-None-Match", coded)], 200),
                ([("If-None-Match", plain)], 304),
                ([("If-None-Match", "*"), Self.gzip], 304),
                ([("If-Match", coded), Self.gzip], 200),
                ([("If-Match", "W/\(coded)"), Self.gzip], 412),
                ([("If-Match", plain), Self.gzip], 412),
                ([("If-Match", coded)], 412),
                ([("If-Match", plain)], 200),
                ([("If-Match", "*"), Self.gzip], 200),
                ([("If-Match", "\"x\""), ("If-None-Match", coded), Self.gzip], 412),
                ([("If-Modified-Since", "Sun, 17 Mar 2030 17:46:40 GMT"), Self.gzip], 304),
                ([("If-Modified-Since", "Sun, 17 Mar 2030 17:46:39 GMT"), Self.gzip], 200),
                ([("If-Unmodified-Since", "Sun, 17 Mar 2030 17:46:39 GMT"), Self.gzip], 412),
            ]
            for (fields, status) in cases {
                let answer = client.get(target, fields)
                #expect(answer.status == status, "\(fields) kept \(isKept)")
                guard status != 412 else { continue }
                let isCoded = fields.contains { $0.0 == Self.gzip.0 }
                #expect(answer.fields["ETag"] == (isCoded ? coded : plain), "\(fields)")
                #expect(answer.fields["Vary"] == "Accept, Accept-Encoding")
                #expect((answer.fields["Last-Modified"] != nil) == (status != 304))
                guard status == 304 else { continue }
                #expect(answer.body.isEmpty && answer.fields["Content-Encoding"] == nil)
                #expect(answer.fields["Link"] == nil)
            }
        }
    }

    @Test("short, very long and incompressible contents are sent as they are, with their own tag")
    func asItIs() throws {
        let long = CountedCoding()
        let small = coding.client()
        let swollen = long.client(CountedCoding.swollen)
        for (client, target) in [
            (small, "/v1/people/vladimir-putin"), (small, "/v1/figures?bound=up_to&value_min=1e18"),
            (swollen, "/v1/figures"), (swollen, "/openapi.yaml"),
        ] {
            let plain = client.get(target)
            let tag = try #require(plain.fields["ETag"])
            for _ in 0..<2 {
                let answer = client.get(target, [Self.gzip])
                #expect(answer.fields == plain.fields && answer.body == plain.body, "\(target)")
                #expect(client.get(target, [Self.gzip, ("If-None-Match", tag)]).status == 304)
                #expect(client.get(target, [Self.gzip, ("If-Match", tag)]).status == 200)
                #expect(client.get(target, [Self.gzip, ("If-Match", "\"x\"")]).status == 412)
            }
        }
        #expect(coding.count.current == 0)
        #expect(long.count.current == 2, "what does not get shorter is tried once")
    }

    @Test("who refuses content as it is gets what there is compressed, or 406")
    func forced() {
        let client = coding.client()
        let short = client.get("/v1/people/vladimir-putin", [Self.forced])
        #expect(short.status == 200 && short.fields["Content-Encoding"] == "gzip")
        #expect(short.body == CountedCoding.coded(client.get("/v1/people/vladimir-putin").body))
        let swollen = coding.client(CountedCoding.swollen)
        #expect(swollen.get("/v1/figures", [Self.forced]).fields["Content-Encoding"] == "gzip")
        #expect(swollen.get("/v1/figures", [Self.gzip]).fields["Content-Encoding"] == nil)
        for (target, value) in [
            ("/healthz", "gzip, identity;q=0"), ("/metrics", "*;q=0, gzip"),
            ("/v1/figures", "identity;q=0"), ("/v1/figures", "*;q=0"),
            ("/v1/figures", "br, gzip;q=0, *;q=0"),
        ] {
            let answer = client.get(target, [("Accept-Encoding", value)])
            #expect(answer.status == 406, "\(target) \(value)")
            #expect(answer.fields["Vary"] == "Accept, Accept-Encoding")
            #expect(answer.fields["Content-Encoding"] == nil)
        }
        #expect(client.get("/v1/none", [("Accept-Encoding", "*;q=0")]).status == 404)
    }

    @Test("without a coding, and for operations and problems, everything is sent as it is")
    func without() {
        let plain = Client(Client.sample)
        #expect(plain.get("/v1/figures", [Self.gzip]).fields["Content-Encoding"] == nil)
        #expect(plain.get("/v1/figures", [Self.forced]).status == 406)
        let client = coding.client()
        for target in ["/healthz", "/metrics", "/v1/figures?colour=red", "/none"] {
            #expect(client.get(target, [Self.gzip]).fields["Content-Encoding"] == nil)
        }
        #expect(coding.count.current == 0)
    }

    @Test("a range of a text is one of its bytes, not of the compressed ones")
    func ranges() throws {
        let client = coding.client()
        let target = Self.text
        let plain = client.get(target)
        let coded = client.get(target, [Self.gzip])
        let part = client.get(target, [Self.gzip, ("Range", "bytes=2-5")])
        #expect(part.status == 206 && part.body == Array(plain.body[2...5]))
        #expect(part.fields["ETag"] == plain.fields["ETag"])
        #expect(part.fields["Content-Encoding"] == nil)
        #expect(part.fields["Vary"] == plain.fields["Vary"])
        let tag = try #require(coded.fields["ETag"])
        let old = client.get(target, [Self.gzip, ("Range", "bytes=2-5"), ("If-Range", tag)])
        #expect(old.status == 200 && old.body == plain.body)
        let forced = client.get(target, [Self.forced, ("Range", "bytes=2-5")])
        #expect(forced.status == 200 && forced.body == coded.body)
        let head = client.send(.head, target, [Self.gzip, ("Range", "bytes=2-5")])
        #expect(head.fields == coded.fields)
        #expect(client.get(target, [Self.gzip, ("Range", "bytes=999999-")]).status == 416)
    }

    @Test("a claim's other name leads to it whatever the coding")
    func redirection() throws {
        let client = Client(Client.sample, gzip: GzipCoding(name: "a") { { $0 } })
        let claim = try #require(client.get("/v1/claims").items.first)
        let assertions = claim["assertions"] as? [[String: Any]] ?? []
        let names = assertions.flatMap { [$0["figure"], $0["statement"]] }.compactMap {
            $0 as? String
        }
        let name = try #require(names.first { $0 != claim["id"] as? String })
        #expect(client.get("/v1/claims/\(name)", [Self.gzip]).status == 308)
        #expect(client.get("/v1/claims/\(name)", [Self.forced]).status == 308)
    }
}
