import Corpus
import Testing
import WireFormats

@Suite("Refusals")
struct RefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let target: String
        let status: Int
        /// Words that the detail holds.
        let detail: [String]
        var testDescription: String { target }

        init(_ target: String, _ status: Int, _ detail: String...) {
            self.target = target
            self.status = status
            self.detail = detail
        }
    }

    static let targets: [Case] = [
        Case("/v1/figures?boun=over", 400, "boun", "did you mean \"bound\"", "value_min"),
        Case("/v1/figures?bound=ovr", 400, "did you mean \"over\"", "at_least"),
        Case("/v1/figures?bound=", 400, "\"bound\" has an empty value", "at_least"),
        Case("/v1/figures?bound=over,", 400, "empty value"),
        Case("/v1/figures?bound=over&bound=exact", 400, "more than once"),
        Case("/v1/figures?colour=red", 400, "Unknown parameter \"colour\"; allowed"),
        Case("/v1/figures?value_min=many", 400, "decimal number"),
        Case("/v1/figures?value_min=1e999", 400, "decimal number"),
        Case("/v1/figures?unit=tone", 400, "did you mean \"tonne\""),
        Case("/v1/figures?from=yesterday", 400, "ISO 8601"),
        Case("/v1/figures?from=2031-13", 400, "ISO 8601"),
        Case("/v1/figures?from=2031-", 400, "ISO 8601"),
        Case("/v1/figures?measures=", 400, "no word"),
        Case("/v1/figures?sort=size", 400, "published", "-value"),
        Case("/v1/figures?limit=0", 400, "1 to 1000"),
        Case("/v1/figures?limit=1001", 400, "1 to 1000"),
        Case("/v1/figures?limit=ten", 400, "1 to 1000"),
        Case("/v1/figures?limit=-5", 400, "1 to 1000"),
        Case("/v1/figures?fields=id,valeu", 400, "did you mean \"value\"", "surface"),
        Case("/v1/figures?pretty=yes", 400, "true, false"),
        Case("/v1/figures?format=xml", 400, "json"),
        Case("/v1/figures?cursor=abc", 400, "not one that a list gave out"),
        Case(
            "/v1/figures?cursor=ffffffffffffffffffffffffffffffff0000000000000000", 410,
            "has changed", "without it"),
        Case("/v1/figures?bound=%6", 400, "percent-encoding", "%25"),
        Case("/v1/figures?bound=%zz", 400, "percent-encoding"),
        Case("/v1/figures?bound=%ff", 400, "not UTF-8"),
        Case("/v1/figures?%zz=1", 400, "name of a parameter"),
        Case("/v1/statements?speaker=ada", 400, "is no person", "Ada Moss"),
        Case("/v1/statements?speaker=ada-mos", 400, "is no person"),
        Case("/v1/statements?source=harbor%20times", 400, "did you mean \"Harbour Times\""),
        Case("/v1/statements?document=doc99", 400, "is no document", "doc1"),
        Case("/v1/statements?has_figure=yes", 400, "true, false"),
        Case("/v1/statements?mode=TURN", 400, "did you mean \"turn\""),
        Case("/v1/statements?q=%22open", 400, "quotation mark"),
        Case("/v1/documents/doc1/statements?document=doc2", 400, "Unknown parameter \"document\""),
        Case("/v1/search", 400, "\"q\" is needed"),
        Case("/v1/search?q=", 400, "no word"),
        Case("/v1/search?q=a&type=person", 400, "statement, figure, claim, document"),
        Case("/v1/search?q=a&limit=0", 400, "1 to 1000"),
        Case("/v1/documents/doc1/text?start=5&end=2", 400, "not behind"),
        Case("/v1/documents/doc1/text?end=999999", 400, "length of the text"),
        Case("/v1/documents/doc1/text?start=-1", 400, "code points"),
        Case("/v1?limit=5", 400, "pretty, format"),
        Case("/healthz?x=1", 400, "this path takes none"),
        Case("/v1/people/moss", 404, "did you mean /v1/people/ada-moss"),
        Case("/v1/people/ada-mos", 404, "did you mean /v1/people/ada-moss"),
        Case("/v1/people/nobody-at-all", 404, "identifiers come from the lists"),
        Case("/v1/figures/doc1", 404, "did you mean /v1/documents/doc1"),
        Case("/v1/claims/none", 404, "no claim"),
        Case("/v1/documents/doc99/text", 404, "no document"),
        Case("/v1/statements/none/variants", 404, "no statement"),
        Case("/v1/people/%zz", 400, "percent-escape"),
        Case("/v1/figure", 404, "did you mean /v1/figures"),
        Case("/v1/figures/", 404, "did you mean /v1/figures"),
        Case("/v1/quotes", 404, "did you mean /v1/statements"),
        Case("/persons/ada-moss", 404, "did you mean /v1/people/ada-moss"),
        Case("/figures", 404, "did you mean /v1/figures"),
        Case("/v1/documents/doc1/statement", 404, "did you mean /v1/documents/doc1/statements"),
        Case("/v1/series", 404, "GET /v1 lists"),
        Case("/v1/documents/a/b/c/d/e", 404, "GET /v1"),
        Case("//", 404, "GET /v1"),
        Case("/V1/figures", 404, "did you mean /v1/figures"),
    ]

    @Test("each says what is wrong and what is right", arguments: targets)
    func details(_ refusal: Case) {
        let answer = Client(InventedCorpus.state(seed: 1)).get(refusal.target)
        #expect(answer.status == refusal.status)
        let detail = answer.json["detail"] as? String ?? ""
        for words in refusal.detail { #expect(detail.contains(words), "\(detail)") }
        if answer.status == 400 && refusal.target.contains("?") {
            #expect(!answer.faults.isEmpty)
        }
    }

    @Test("all faults of a query are named at once")
    func allFaults() {
        let client = Client(InventedCorpus.state(seed: 1))
        let names = client.get("/v1/figures?colour=red&size=1").faults.map {
            $0["parameter"] as? String
        }
        #expect(names == ["colour", "size"])
        let values = client.get("/v1/figures?bound=x&from=y&value_min=z").faults
        #expect(values.map { $0["parameter"] as? String } == ["from", "value_min", "bound"])
    }

    @Test("a long list of what is right is cut, and says how long it is")
    func longLists() {
        let client = Client(InventedCorpus.state(seed: 2, documents: 60))
        let answer = client.get("/v1/statements?document=nothing-like-it")
        #expect((answer.faults.first?["allowed"] as? [Any])?.count == 40)
        #expect((answer.json["detail"] as? String)?.contains("60 in all") == true)
        #expect(answer.faults.first?["did_you_mean"] == nil)
    }

    @Test("a name that fits several is refused with their identifiers")
    func ambiguousNames() {
        let client = Client(SharedNames.state)
        let answer = client.get("/v1/statements?speaker=FENN")
        #expect(answer.status == 400)
        #expect(answer.faults.first?["allowed"] as? [String] == ["ada-fenn", "bo-fenn"])
        #expect(client.get("/v1/statements?speaker=ada%20fenn").status == 200)
        #expect(client.get("/v1/statements?speaker=%C3%96ST").status == 200)
    }

    @Test("methods that change something are refused with those that are answered")
    func methods() {
        let client = Client(InventedCorpus.state(seed: 1))
        for method: WireFormats.Method in [.post, .put, .delete, .patch] {
            let answer = client.send(method, "/v1/figures")
            #expect(answer.status == 405)
            #expect(answer.fields["Allow"] == "GET, HEAD, OPTIONS")
            #expect(client.send(method, "/v1/nothing").status == 404)
        }
    }

    @Test("a client's own request name is taken over where it is plain")
    func requestNames() {
        let client = Client(InventedCorpus.state(seed: 1))
        let own = client.get("/v1/x", [("x-request-id", "trace-7")])
        #expect(own.fields["X-Request-Id"] == "trace-7")
        for value in ["a b", "\"x\"", String(repeating: "a", count: 65), ""] {
            let answer = client.get("/v1/x", [("X-Request-Id", value)])
            #expect(answer.fields["X-Request-Id"]?.count == 16)
        }
        let first = client.get("/v1/x").fields["X-Request-Id"]
        #expect(first != client.get("/v1/x").fields["X-Request-Id"])
    }
}
