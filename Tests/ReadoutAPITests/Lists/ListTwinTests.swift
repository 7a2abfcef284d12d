import Corpus
import Foundation
import Testing

@Suite("Lists and their twin")
struct ListTwinTests {
    /// What random queries are made of: a parameter and values that it takes.
    private static let filters: [String: [(String, [String])]] = [
        "statements": common + [
            ("mode", ["direct", "turn", "attitude", "-mixed", "direct,indirect", "-turn,-mixed"]),
            ("has_figure", ["true", "false"]), ("min_words", ["5", "6", "7.5"]),
            ("q", ["ships", "wagons", "lit"]),
        ],
        "figures": common + [
            ("unit", ["tonne", "-percent", "tonne,hectare"]), ("dimension", ["amount", "ratio"]),
            ("bound", ["over", "exact,about", "-between"]), ("value_min", ["10", "3.5", "-2"]),
            ("value_max", ["30", "12"]), ("measures", ["ships", "barrels"]),
        ],
        "claims": common.filter { $0.0 != "document_kind" } + [
            ("status", ["contested", "-contested", "attested,corroborated"]),
            ("kind", ["figure", "quote,proposition"]),
            ("relation", ["conflicts", "-same", "reworded,differs"]),
            ("sources_min", ["1", "2"]), ("speakers_min", ["2"]),
        ],
    ]
    private static let common: [(String, [String])] = [
        ("document", ["doc1", "-doc2", "doc0,doc4"]), ("document_kind", ["report", "-teaser"]),
        ("source", ["Harbour Times", "port-office", "-port office", "port office,harbour-times"]),
        ("speaker", ["ada-moss", "Bo Fenn", "-LARKIN", "bo-fenn,dov-ashe"]),
        ("from", ["2031-05-04", "2031-05-04T18:20", "2031-06"]), ("to", ["2031-05", "2030-12-31"]),
        ("meeting", []), ("story", []),
    ]
    private static let sorts: [String: [String]] = [
        "statements": ["published", "-published", "words", "-words", "speaker", "-speaker"],
        "figures": ["-published", "value", "-value", "unit", "-unit"],
        "claims": ["sources", "-sources", "assertions", "-assertions"],
    ]

    @Test("random queries find what reading all records finds, page by page", arguments: 1...4)
    func random(_ seed: UInt64) {
        let client = Client(InventedCorpus.state(seed: seed))
        let twin = ListTwin(client)
        var random = SeededNumbers(seed: seed)
        let meetings = client.get("/v1/meetings").ids
        let stories = client.get("/v1/stories").ids
        var nonEmpty = 0
        for _ in 0..<120 {
            let resource = random.pick(["statements", "figures", "claims"])
            var filters: [(String, String)] = []
            for _ in 0..<(1 + random.below(3)) {
                let (name, listed) = random.pick(Self.filters[resource] ?? [])
                let values = name == "meeting" ? meetings : name == "story" ? stories : listed
                if filters.contains(where: { $0.0 == name }) { continue }
                filters.append((name, random.pick(values)))
            }
            let sort = random.chance(50) ? random.pick(Self.sorts[resource] ?? []) : nil
            let wanted = twin.ids(resource, filters, sort: sort)
            if !wanted.isEmpty { nonEmpty += 1 }
            let query = Self.query(filters, sort, limit: 1 + random.below(6))
            let target = "/v1/\(resource)?\(query)"
            let (found, totals) = Self.walk(client, target)
            #expect(found == wanted, "seed \(seed): \(target)")
            #expect(totals == [wanted.count], "seed \(seed): \(target)")
        }
        #expect(nonEmpty > 30)
    }

    @Test("a list below a record is the list with a filter", arguments: 1...2)
    func nested(_ seed: UInt64) {
        let client = Client(InventedCorpus.state(seed: seed))
        for (below, kinds, filter) in [
            ("documents", ["statements", "figures", "dates"], "document"),
            ("people", ["statements", "figures"], "speaker"),
            ("meetings", ["documents", "statements", "figures", "claims"], "meeting"),
        ] {
            for id in client.get("/v1/\(below)?limit=1000").ids {
                let segment = Self.escaped(id)
                for kind in kinds {
                    let list = client.get("/v1/\(below)/\(segment)/\(kind)?limit=1000")
                    #expect(list.status == 200)
                    if kind == "dates" { continue }
                    let twin = client.get("/v1/\(kind)?limit=1000&\(filter)=\(segment)")
                    #expect(list.ids == twin.ids && list.total == twin.total, "\(below) \(kind)")
                }
            }
        }
    }

    static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }

    static func query(_ filters: [(String, String)], _ sort: String?, limit: Int) -> String {
        let pairs = filters + (sort.map { [("sort", $0)] } ?? []) + [("limit", "\(limit)")]
        return pairs.map { "\($0.0)=\(escaped($0.1))" }.joined(separator: "&")
    }

    /// Follows `next` to the end: all identifiers, and the totals that pages gave.
    static func walk(_ client: Client, _ target: String) -> (ids: [String], totals: Set<Int>) {
        var ids: [String] = []
        var totals: Set<Int> = []
        var next: String? = target
        var pages = 0
        while let target = next, pages < 500 {
            let page = client.get(target)
            if page.status != 200 { return (["\(page.status): \(page.text)"], []) }
            ids += page.ids
            totals.insert(page.total)
            next = page.next
            pages += 1
        }
        return (ids, totals)
    }
}
