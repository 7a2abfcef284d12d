import Corpus
import Testing
import WireFormats

@testable import ReadoutAPI

@Suite("Media types and Accept")
struct MediaTypeTests {
    private let client = Client(InventedCorpus.state(seed: 1))
    private static let targets = [
        ("/v1", "application/json"), ("/v1/figures?limit=3", "application/json"),
        ("/v1/people/ada-moss", "application/json"), ("/v1/search?q=ships", "application/json"),
        ("/v1/documents/doc1/text", "text/plain"), ("/openapi.yaml", "application/yaml"),
        ("/openapi.json", "application/json"), ("/healthz", "application/json"),
        ("/readyz", "application/json"), ("/version", "application/json"),
        ("/metrics", "text/plain"),
    ]
    private static let vary = "Accept, Accept-Encoding"

    @Test("a type that is taken is sent, and Vary tells what it depends on", arguments: targets)
    func taken(_ target: String, _ type: String) {
        let range = type.prefix { $0 != "/" } + "/*"
        for value in [
            type, String(range), "*/*", "text/html, \(type);q=0.1", "image/png, */*;q=0.001",
            type.uppercased(), "\(type); charset=utf-8", "", "nonsense", "\(type);q=2",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
        ] {
            for method in [WireFormats.Method.get, .head] {
                let answer = client.send(method, target, [("Accept", value)])
                #expect(answer.status == 200, "\(value)")
                #expect(answer.fields["Content-Type"]?.hasPrefix(type) == true)
                #expect(answer.fields["Vary"] == Self.vary)
            }
        }
    }

    @Test("a type that is ruled out is answered 406, and named", arguments: targets)
    func refused(_ target: String, _ type: String) {
        for value in [
            "text/html", "\(type);q=0", "\(type);q=0, */*", "*/*;q=0", "\(type)x",
            "\(type);level=1", "application/problem+json",
        ] {
            for method in [WireFormats.Method.get, .head] {
                let answer = client.send(method, target, [("Accept", value)])
                #expect(answer.status == 406, "\(value)")
                #expect(answer.fields["Content-Type"] == "application/problem+json")
                #expect(answer.fields["Vary"] == Self.vary && answer.fields["ETag"] == nil)
                #expect((answer.json["detail"] as? String)?.contains(type) == true)
            }
        }
    }

    @Test("problems and refusals come first and are sent whatever Accept says; OPTIONS has no type")
    func order() {
        let fields = [("Accept", "text/html"), ("If-None-Match", "*"), ("If-Match", "\"x\"")]
        #expect(client.get("/v1/figures", fields).status == 406)
        #expect(client.get("/v1/figures?colour=red", fields).status == 400)
        #expect(client.get("/v9", fields).status == 404)
        #expect(client.get("/v1/figures/none", fields).status == 404)
        #expect(client.get("/v1/documents/none/figures", fields).status == 404)
        #expect(client.send(.delete, "/v1", fields).status == 405)
        #expect(client.send(.options, "/v1", fields).status == 204)
    }

    @Test("the type that is compared is the one that is sent", arguments: Routes.all)
    func agreement(_ route: Route) {
        for target in AnswerTests.targets(route, client).prefix(1) {
            let type = ServedType(route.endpoint).name
            #expect(client.get(target).fields["Content-Type"] == type)
        }
    }
}
