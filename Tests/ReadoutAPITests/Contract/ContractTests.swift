import Foundation
import Corpus
import Testing
import WireFormats

@testable import ReadoutAPI

/// The contract as the program serves it.
struct Contract {
    let json = Tree.read(OpenAPIText.json)
    var checker: SchemaChecker { SchemaChecker(contract: json) }
    var paths: [String: [String: Any]] { json["paths"] as? [String: [String: Any]] ?? [:] }

    /// The parameters of a path's GET, references followed.
    func parameters(of path: String) -> [[String: Any]] {
        let get = paths[path]?["get"] as? [String: Any]
        return (get?["parameters"] as? [[String: Any]] ?? []).map(checker.resolved)
    }
}

@Suite("The contract and the routes")
struct ContractTests {
    private let contract = Contract()

    @Test("every route is in the contract, and every path of the contract is a route")
    func paths() {
        #expect(Set(Routes.all.map(\.path)) == Set(contract.paths.keys))
        #expect(Routes.all.count == contract.paths.count)
    }

    @Test("routes stand in the order of openapi.yaml")
    func order() {
        let text = String(decoding: OpenAPIText.yaml, as: UTF8.self)
        let section = text.components(separatedBy: "\npaths:\n").last ?? ""
        let paths = section.components(separatedBy: "\ncomponents:\n")[0]
            .components(separatedBy: "\n")
            .filter { $0.hasPrefix("  /") }.map { $0.dropFirst(2).dropLast() }
        #expect(paths.map(String.init) == Routes.all.map(\.path))
    }

    @Test("a route takes the query parameters that the contract states", arguments: Routes.all)
    func parameters(_ route: Route) {
        let stated = contract.parameters(of: route.path)
        let query = stated.filter { $0["in"] as? String == "query" }
        #expect(
            Set(query.compactMap { $0["name"] as? String })
                == Set(route.parameters.parameters.map(\.name)))
        let path = stated.filter { $0["in"] as? String == "path" }.map { $0["name"] as? String }
        #expect(path == (route.path.contains("{id}") ? ["id"] : []))
    }

    @Test("every filter of a route filters something", arguments: Resource.allCases)
    func filters(_ resource: Resource) {
        let service = Service(
            Client.sample, Operations(program: "9.9.9", loadedAt: Client.loadedAt))
        let made = service.collection(resource).filters
        let words: ParameterSet = ParameterSet([.query, .measures])
        #expect(made == ParameterSet(resource.filters).subtracting(words))
    }

    @Test("sort keys are those that the contract lists", arguments: Resource.allCases)
    func sortKeys(_ resource: Resource) {
        let service = Service(
            Client.sample, Operations(program: "9.9.9", loadedAt: Client.loadedAt))
        for route in Routes.all
        where route.endpoint == .list(resource)
            || Resource.allCases.contains(where: { route.endpoint == .nested(resource, below: $0) })
        {
            let sort =
                contract.parameters(of: route.path)
                .first { $0["name"] as? String == "sort" }?["schema"] as? [String: Any]
            let keys = service.collection(resource).sortKeys.all
            #expect(sort?["enum"] as? [String] == keys)
            #expect(sort?["default"] as? String == keys.first)
        }
    }

    @Test("closed lists of values are those that the contract states")
    func closedValues() {
        let client = Client(Client.sample)
        for route in Routes.all {
            for parameter in contract.parameters(of: route.path) {
                guard let schema = parameter["schema"] as? [String: Any],
                    let values = schema["x-values"] as? [String],
                    let name = parameter["name"] as? String
                else { continue }
                let id = "vladimir-putin"
                guard !route.path.contains("{id}") else { continue }
                let target = route.path.replacingOccurrences(of: "{id}", with: id)
                let extra = route.path == "/v1/search" ? "&q=a" : ""
                let answer = client.get("\(target)?\(name)=no-such-value\(extra)")
                #expect(answer.status == 400)
                #expect(answer.faults.first?["allowed"] as? [String] == values, "\(target) \(name)")
            }
        }
    }

    @Test("every example of a schema fits it")
    func examples() {
        let components = contract.json["components"] as? [String: Any]
        let schemas = components?["schemas"] as? [String: [String: Any]] ?? [:]
        var count = 0
        for (name, schema) in schemas {
            for example in schema["examples"] as? [Any] ?? [] {
                count += 1
                #expect(contract.checker.faults(example, schema) == [], "\(name)")
            }
        }
        #expect(count >= 12)
    }

    @Test("every kind of problem is described")
    func problems() {
        let components = contract.json["components"] as? [String: Any]
        let described = components?["x-problems"] as? [String: String] ?? [:]
        let made: [Problem] = [
            .parameters([]), .pathEncoding, .pathUnknown(path: "/", suggestion: nil),
            .recordUnknown(kind: "a", id: "b", suggestion: nil), .methodRefused(allowed: "GET"),
            .cursorMalformed, .cursorForeign, .cursorStale, .preconditionFailed,
            .mediaTypeNotAcceptable(""), .codingNotAcceptable,
            .rangeUnsatisfiable(length: 0), .draining,
        ]
        let below: [HTTPError] = [.host, .headTimeout, .tooManyConnections]
        let types = made.map(\.explanation.type) + below.map(\.type)
        #expect(Set(types) == Set(described.keys))
    }

    @Test("both forms of the contract are served")
    func served() {
        let client = Client(Client.sample)
        let yaml = client.get("/openapi.yaml")
        #expect(yaml.body == OpenAPIText.yaml && yaml.text.hasPrefix("openapi: 3.1"))
        #expect(yaml.fields["Content-Type"]?.hasPrefix("application/yaml") == true)
        #expect(client.get("/openapi.json").body == OpenAPIText.json)
    }
}
