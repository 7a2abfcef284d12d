import Corpus
import Foundation
import Testing
import WireFormats

@testable import ReadoutAPI

@Suite("Shapes of answers")
struct ShapeTests {
    private let client = Client(InventedCorpus.state(seed: 3))
    private static let lists = [
        "sources", "documents", "people", "meetings", "stories", "statements", "figures", "claims",
        "disagreements",
    ]

    @Test("members that are picked are the members of the whole record", arguments: lists)
    func fields(_ list: String) {
        var random = SeededNumbers(seed: 3)
        let whole = client.get("/v1/\(list)?limit=1000").items
        let names = (whole.first ?? [:]).keys.sorted()
        for _ in 0..<12 where !names.isEmpty {
            let picked = Set((0..<(1 + random.below(4))).map { _ in random.pick(names) })
            let target = "/v1/\(list)?limit=1000&fields=\(picked.joined(separator: ","))"
            let items = client.get(target).items
            let wanted = whole.map { $0.filter { picked.contains($0.key) } }
            #expect(items.count == wanted.count)
            for (item, record) in zip(items, wanted) {
                #expect(NSDictionary(dictionary: item) == NSDictionary(dictionary: record))
            }
        }
    }

    @Test("picked members keep the record's order, each once")
    func fieldOrder() {
        let text = client.get("/v1/people/bo-fenn?fields=name,id,name,type").text
        #expect(text == "{\"type\":\"person\",\"id\":\"bo-fenn\",\"name\":\"Bo Fenn\"}\n")
    }

    @Test("pretty answers say the same", arguments: lists)
    func pretty(_ list: String) {
        let compact = client.get("/v1/\(list)")
        for value in ["pretty", "pretty=true"] {
            let pretty = client.get("/v1/\(list)?\(value)&limit=50")
            #expect(pretty.total == compact.total)
            #expect(NSArray(array: pretty.items) == NSArray(array: compact.items))
            #expect(pretty.text.hasPrefix("{\n  \"items\": ["))
        }
        #expect(client.get("/v1/\(list)?pretty=false").text.hasPrefix("{\"items\":["))
    }

    @Test(
        "line breaks change no string",
        arguments: [
            ("{\"a\":\"x, {y}: [z]\\\"\\\\\"}", "{\n  \"a\": \"x, {y}: [z]\\\"\\\\\"\n}\n"),
            ("{\"a\":[],\"b\":{}}", "{\n  \"a\": [],\n  \"b\": {}\n}\n"),
            ("[1,[2,3]]", "[\n  1,\n  [2, 3]\n]\n"),
            ("{\"a\":[0,6,\"x,\\\"]y\"]}", "{\n  \"a\": [0, 6, \"x,\\\"]y\"]\n}\n"),
            ("[{\"a\":1}]", "[\n  {\n    \"a\": 1\n  }\n]\n"),
            ("{\"items\":[\n\n],\"n\":null}\n", "{\n  \"items\": [],\n  \"n\": null\n}\n"),
        ])
    func indentation(_ compact: String, _ wanted: String) {
        #expect(String(decoding: PrettyJSON.indent(Array(compact.utf8)), as: UTF8.self) == wanted)
    }

    @Test("one record stands on one line of a list")
    func lines() {
        let text = client.get("/v1/figures?limit=5").text
        let lines = text.split(separator: "\n")
        #expect(lines.count == 7 && lines.first == "{\"items\":[")
    }

    @Test("every page answers browsers of other pages, and asks no preflight twice")
    func crossOrigin() {
        for target in ["/v1/figures", "/v1/nothing", "/healthz", "/v1/figures?x=1"] {
            #expect(client.get(target).fields["Access-Control-Allow-Origin"] == "*")
        }
        let preflight = client.send(
            .options, "/v1/figures", [("Access-Control-Request-Method", "GET")])
        #expect(preflight.status == 204 && preflight.body.isEmpty)
        #expect(preflight.fields["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS")
        #expect(preflight.fields["Allow"] == "GET, HEAD, OPTIONS")
        #expect(preflight.fields["Access-Control-Max-Age"] == "86400")
        #expect(client.send(.options, "/v1/nothing").status == 404)
    }

    @Test("OPTIONS for the whole server has no path")
    func optionsOfServer() {
        var response = HTTPResponse()
        let request = HTTPRequest(bytes: [], method: .options, path: 0..<0, query: nil, fields: [])
        client.answer(request, &response)
        #expect(response.status == 204)
    }
}
