import Claims
import Corpus
import Extraction
import Foundation
import Testing
import TextAnalysis

@Suite("Texts, other wordings, disagreements and search")
struct ReadingTests {
    private let client = Client(InventedCorpus.state(seed: 1))

    @Test("a text is served as read, whole or in part")
    func text() throws {
        for (number, document) in client.state.corpus.documents.enumerated() {
            let id = ListTwinTests.escaped(document.id)
            let text = String(decoding: document.analysis.text.bytes, as: UTF8.self)
            let answer = client.get("/v1/documents/\(id)/text")
            #expect(answer.text == text)
            #expect(answer.fields["Content-Type"] == "text/plain; charset=utf-8")
            let scalars = Array(text.unicodeScalars)
            var random = SeededNumbers(seed: UInt64(number))
            for _ in 0..<20 {
                let start = random.below(scalars.count + 1)
                let end = start + random.below(scalars.count + 1 - start)
                let part = client.get("/v1/documents/\(id)/text?start=\(start)&end=\(end)")
                var wanted = String.UnicodeScalarView()
                wanted.append(contentsOf: scalars[start..<end])
                #expect(Array(part.body) == Array(String(wanted).utf8))
            }
            let count = scalars.count
            #expect(client.get("/v1/documents/\(id)/text?start=\(count)").body.isEmpty)
        }
    }

    @Test("a claim answers to the identifiers of its assertions")
    func aliases() throws {
        var redirected = 0
        for claim in client.get("/v1/claims?limit=1000").items {
            for assertion in claim["assertions"] as? [[String: Any]] ?? [] {
                guard let id = assertion["figure"] as? String ?? assertion["statement"] as? String
                else { continue }
                let answer = client.get("/v1/claims/\(ListTwinTests.escaped(id))?pretty=true")
                #expect(answer.status == 308)
                let location = try #require(answer.fields["Location"])
                #expect(location.hasSuffix("?pretty=true"))
                let found = client.get(location).json
                let held = (found["assertions"] as? [[String: Any]] ?? []).contains {
                    $0["figure"] as? String == id || $0["statement"] as? String == id
                }
                #expect(held, "\(id)")
                redirected += 1
            }
        }
        #expect(redirected > 10)
    }

    @Test("disagreements are the contested claims, with every assertion on one side")
    func disagreements() {
        let contested = client.get("/v1/claims?status=contested&limit=1000").items
        let laidOut = client.get("/v1/disagreements?limit=1000").items
        #expect(!contested.isEmpty)
        #expect(contested.map { $0["id"] as? String } == laidOut.map { $0["claim"] as? String })
        for (claim, disagreement) in zip(contested, laidOut) {
            let sides = disagreement["sides"] as? [[String: Any]] ?? []
            let assertions = sides.map { $0["assertions"] as? [[String: Any]] ?? [] }
            #expect(sides.count >= 2)
            let sources = sides.flatMap { $0["sources"] as? [String] ?? [] }
            #expect(Set(sources) == Set(claim["sources"] as? [String] ?? []))
            #expect(assertions.joined().count == (claim["assertions"] as? [Any])?.count)
            #expect(assertions[0].allSatisfy { $0["relation"] as? String != "conflicts" })
            for side in assertions.dropFirst() {
                #expect(side.allSatisfy { $0["relation"] as? String == "conflicts" })
            }
        }
    }

    @Test("variants are the other assertions of a statement's claims")
    func variants() {
        var found = 0
        let claims = client.get("/v1/claims?kind=quote,proposition&limit=1000").items
        for statement in client.get("/v1/statements?limit=1000").items {
            let id = statement["id"] as? String ?? ""
            var wanted = 0
            for claim in claims {
                let assertions = claim["assertions"] as? [[String: Any]] ?? []
                let own = assertions.filter { $0["statement"] as? String == id }.count
                wanted += own * (assertions.count - 1)
            }
            let answer = client.get("/v1/statements/\(ListTwinTests.escaped(id))/variants")
            #expect(answer.items.count == wanted && answer.total == wanted)
            found += wanted
        }
        #expect(found > 0)
    }

    @Test("a search finds each record that holds the word once, best first, on all pages")
    func search() {
        for word in ["ships", "lanterns", "crossed"] {
            var scores: [Double] = []
            var ids: [String] = []
            var next: String? = "/v1/search?q=\(word)&type=statement&limit=3"
            var total = -1
            while let target = next {
                let page = client.get(target)
                for hit in page.items {
                    let record = hit["record"] as? [String: Any] ?? [:]
                    scores.append(hit["score"] as? Double ?? -1)
                    ids.append(record["id"] as? String ?? "")
                    check(hit, word)
                }
                total = page.total
                next = page.next
            }
            #expect(ids.count == Set(ids).count && ids.count == total)
            #expect(scores == scores.sorted(by: >))
            let wanted = client.get("/v1/statements?limit=1000").items.filter { item in
                let passage = item["passage"] as? [String: Any]
                return (passage?["exact"] as? String ?? "").contains(word)
            }
            #expect(Set(ids) == Set(wanted.compactMap { $0["id"] as? String }))
        }
    }

    /// Highlights are places of the word in the record's document.
    private func check(_ hit: [String: Any], _ word: String) {
        let record = hit["record"] as? [String: Any] ?? [:]
        let document = ListTwinTests.escaped(record["document"] as? String ?? "")
        let highlights = hit["highlights"] as? [[Double]] ?? []
        #expect(!highlights.isEmpty)
        for span in highlights {
            let target = "/v1/documents/\(document)/text?start=\(Int(span[0]))&end=\(Int(span[1]))"
            #expect(client.get(target).text == word)
        }
    }

    @Test("a search is narrowed by type and by the filters that all kinds share")
    func searchFilters() {
        let all = client.get("/v1/search?q=ships&limit=1000")
        let kinds = Set(
            all.items.compactMap { ($0["record"] as? [String: Any])?["type"] as? String })
        #expect(kinds == ["statement", "figure", "claim", "document"])
        var sum = 0
        for kind in kinds { sum += client.get("/v1/search?q=ships&type=\(kind)").total }
        #expect(sum == all.total)
        let one = client.get("/v1/search?q=ships&document=doc1&type=statement,figure&limit=1000")
        #expect(one.items.count == one.total)
        for hit in one.items {
            #expect((hit["record"] as? [String: Any])?["document"] as? String == "doc1")
        }
    }

    @Test("a unit that no record has is right, and finds nothing")
    func absentUnits() {
        for unit in ["acre", "acre,litre", "tonne_per_hectare"] {
            let answer = client.get("/v1/figures?unit=\(unit)")
            #expect(answer.status == 200 && answer.total == 0, "\(unit)")
        }
        let tonnes = client.get("/v1/figures?unit=tonne").total
        #expect(tonnes > 0 && client.get("/v1/figures?unit=tonne,acre").total == tonnes)
        let all = client.get("/v1/figures").total
        #expect(client.get("/v1/figures?unit=-acre").total == all)
        #expect(client.get("/v1/figures?dimension=mass").status == 200)
        #expect(client.get("/v1/figures?dimension=smell").status == 400)
    }

    @Test(
        "numbers are read as they are written",
        arguments: [
            ("12", "12.0"), ("1.2e1", "12"), ("1.2e+1", "12"), ("120E-1", "12"), ("+12", nil),
            (".12e2", "12"), ("0x0c", nil), ("12.", "12"), ("1e", nil), ("--12", nil),
            ("12000000000000000000e-18", "12"), ("inf", nil), ("1 2", nil),
        ] as [(String, String?)])
    func numbers(_ written: String, _ same: String?) {
        let answer = client.get("/v1/figures?value_min=\(written.replacing(" ", with: "%20"))")
        #expect(answer.status == (same == nil ? 400 : 200))
        guard let same else { return }
        #expect(answer.ids == client.get("/v1/figures?value_min=\(same)").ids)
    }

    @Test("meetings list wholes, and the parts of one on request")
    func parts() {
        let wholes = client.get("/v1/meetings").items
        #expect(wholes.allSatisfy { $0["part_of"] is NSNull } && wholes.count == 2)
        let id = wholes.first { ($0["parts"] as? [Any])?.count == 2 }?["id"] as? String ?? ""
        let parts = client.get("/v1/meetings?part_of=\(id)").items
        #expect(parts.count == 2 && parts.allSatisfy { $0["part_of"] as? String == id })
    }

    @Test("the service document counts what lists hold and names what was passed over")
    func service() {
        let document = client.get("/v1").json
        #expect(client.get("/").body == client.get("/v1").body)
        for (name, entry) in document["resources"] as? [String: [String: Any]] ?? [:] {
            let total = client.get(entry["url"] as? String ?? "").total
            if name != "meetings" { #expect(entry["count"] as? Double == Double(total), "\(name)") }
        }
        #expect((document["skipped"] as? [[String: Any]])?.first?["input"] as? String == "a.html")
        #expect(document["warning"] is NSNull)
        #expect(Client(Client.sample).get("/v1").json["warning"] is String)
    }

    @Test("operations tell of the process")
    func operations() {
        #expect(client.get("/healthz").text == "{\"status\":\"ok\"}\n")
        #expect(client.get("/readyz").status == 200)
        let draining = Client(client.state, isDraining: true).get("/readyz")
        #expect(draining.status == 503 && draining.fields["Retry-After"] == "5")
        let metrics = client.get("/metrics").text
        #expect(metrics.hasPrefix("readout_requests_total 7\n"))
        let documents = client.state.corpus.documents.count
        #expect(metrics.contains("readout_records{kind=\"document\"} \(documents)\n"))
        #expect(client.get("/version").json["version"] as? String == "9.9.9")
    }

    @Test("cursors belong to one query of one index")
    func cursors() throws {
        let next = try #require(client.get("/v1/figures?limit=2").next)
        let cursor = try #require(next.components(separatedBy: "cursor=").last)
        #expect(client.get(next).status == 200)
        #expect(client.get("/v1/figures?limit=7&cursor=\(cursor)&fields=id").status == 200)
        #expect(client.get("/v1/figures?bound=over&cursor=\(cursor)").status == 400)
        #expect(client.get("/v1/figures?sort=value&cursor=\(cursor)").status == 400)
        #expect(client.get("/v1/statements?cursor=\(cursor)").status == 400)
        #expect(Client(InventedCorpus.state(seed: 2)).get(next).status == 410)
        let link = client.get("/v1/figures?limit=2").fields["Link"]
        #expect(link == "<\(next)>; rel=\"next\"")
        #expect(client.get("/v1/figures?limit=1000").fields["Link"] == nil)
        let odd = client.get("/v1/statements?q=%22again%22+OR+ships&limit=1").next
        #expect(odd.map { client.get($0).status } == 200)
        #expect(odd?.contains("\"") == false)
    }
}
