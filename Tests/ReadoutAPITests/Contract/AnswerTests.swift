import Corpus
import Foundation
import Testing

@testable import ReadoutAPI

@Suite("Answers and the contract")
struct AnswerTests {
    private let contract = Contract()

    /// The corpus that comes with the program, and nonsense with every kind of record.
    private static let states = [
        Client.sample, InventedCorpus.state(seed: 1),
        InventedCorpus.state(seed: 2, documents: 40),
    ]

    /// The schema of a route's 200, and the names of the fields that it states.
    private func answer(of path: String) -> (schema: [String: Any], fields: [String]) {
        let get = contract.paths[path]?["get"] as? [String: Any]
        let responses = get?["responses"] as? [String: [String: Any]]
        let response = contract.checker.resolved(responses?["200"] ?? [:])
        let content = response["content"] as? [String: [String: Any]]
        let headers = response["headers"] as? [String: Any] ?? [:]
        return (content?.values.first?["schema"] as? [String: Any] ?? [:], Array(headers.keys))
    }

    @Test("every answer fits its schema and has the fields that are stated", arguments: Routes.all)
    func schemas(_ route: Route) {
        let (schema, fields) = answer(of: route.path)
        #expect(!schema.isEmpty)
        for client in Self.states.map(Client.init) {
            for target in Self.targets(route, client) {
                let answer = client.get(target)
                #expect(answer.status == 200, "\(target): \(answer.text.prefix(300))")
                for field in fields where field != "Link" {
                    #expect(answer.fields[field] != nil, "\(target) lacks \(field)")
                }
                guard answer.fields["Content-Type"]?.hasPrefix("application/json") == true else {
                    continue
                }
                #expect(contract.checker.faults(answer.json, schema) == [], "\(target)")
            }
        }
    }

    /// What to ask: every record of a path with an identifier, all records of a list.
    static func targets(_ route: Route, _ client: Client) -> [String] {
        switch route.endpoint {
        case .list: return ["\(route.path)?limit=1000"]
        case .search:
            return ["ships", "talks", "the", "ships OR \"again\""].map {
                "\(route.path)?limit=1000&q=\(ListTwinTests.escaped($0))"
            }
        case .record(let resource), .nested(_, let resource):
            return ids(resource, client).map {
                route.path.replacingOccurrences(of: "{id}", with: $0)
            }
        case .documentText: return ids(.documents, client).map { "/v1/documents/\($0)/text" }
        case .statementVariants:
            return ids(.statements, client).map { "/v1/statements/\($0)/variants" }
        case .service, .contractYAML, .contractJSON, .health, .readiness, .metrics, .version:
            return [route.path]
        }
    }

    private static func ids(_ resource: Resource, _ client: Client) -> [String] {
        client.get("/v1/\(resource)?limit=60").ids.map(ListTwinTests.escaped)
    }

    @Test("a record alone is the item of its list, and points to its own words")
    func offsets() {
        for client in Self.states.map(Client.init) {
            for resource in ["statements", "figures"] {
                for item in client.get("/v1/\(resource)?limit=200").items {
                    let id = ListTwinTests.escaped(item["id"] as? String ?? "")
                    let alone = client.get("/v1/\(resource)/\(id)").json
                    #expect(NSDictionary(dictionary: alone) == NSDictionary(dictionary: item))
                    let passage = item["passage"] as? [String: Any] ?? [:]
                    let document = ListTwinTests.escaped(passage["document"] as? String ?? "")
                    let start = Int(passage["start"] as? Double ?? -1)
                    let end = Int(passage["end"] as? Double ?? -1)
                    let text = client.get(
                        "/v1/documents/\(document)/text?start=\(start)&end=\(end)")
                    #expect(text.text == passage["exact"] as? String)
                }
            }
        }
    }

    @Test("a refusal of every kind fits the schema of problems")
    func problems() {
        let client = Client(Self.states[1])
        for (target, status) in RefusalTests.targets.map({ ($0.target, $0.status) }) {
            let answer = client.get(target)
            #expect(answer.status == status, "\(target): \(answer.text)")
            #expect(
                contract.checker.faults(answer.json, contract.checker.schema("Problem")) == [])
            #expect(answer.fields["Content-Type"] == "application/problem+json")
            #expect(answer.fields["X-Request-Id"] == answer.json["request_id"] as? String)
            #expect(answer.json["status"] as? Double == Double(status))
            #expect(answer.json["instance"] as? String == target)
        }
    }
}
