import Foundation
import Testing
import Yams

@Suite("The contract in the program")
struct ContractFileTests {
    private static func embedded() throws -> [String] {
        try Tree.text("Sources/ReadoutAPI/OpenAPIText.swift")
            .components(separatedBy: "##\"\"\"\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\n\"\"\"##").first }
    }

    @Test("openapi.yaml in the program is the file")
    func yaml() throws {
        #expect(try Self.embedded().first == Tree.text("openapi.yaml"), "run .ci/embed")
    }

    @Test("openapi.json says what openapi.yaml says")
    func json() throws {
        let json = try #require(try Self.embedded().last)
        let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary
        let loaded = try Yams.load(yaml: Tree.text("openapi.yaml"))
        let wanted =
            try JSONSerialization.jsonObject(
                with: JSONSerialization.data(withJSONObject: try #require(loaded))) as? NSDictionary
        #expect(read != nil && read == wanted, "run .ci/embed")
    }

    @Test("every reference of the contract leads somewhere")
    func references() throws {
        let text = try Tree.text("openapi.yaml")
        let contract = try Yams.load(yaml: text) as? [String: Any]
        var count = 0
        for match in text.matches(of: #/\$ref: "#\/(?<path>[^"]+)"/#) {
            count += 1
            var at: Any? = contract
            for key in match.path.split(separator: "/") {
                at = (at as? [String: Any])?[String(key)]
            }
            #expect(at != nil, "\(match.path)")
        }
        #expect(count > 100)
    }
}
