import Foundation
import Testing
import WireFormats

@testable import ReadoutAPI

@Suite("Fields that change an answer")
struct AskedFieldTests {
    private func field(_ name: String) -> AskedField? {
        let bytes = Array("..\(name).........".utf8)
        return AskedField(bytes.span, 2..<2 + name.utf8.count)
    }

    @Test("are known by their whole names, in any case", arguments: AskedField.allCases)
    func names(_ wanted: AskedField) {
        let name = wanted.name
        #expect(field(name) == wanted && field(name.uppercased()) == wanted)
        #expect(field(name.capitalized) == wanted)
        #expect(field(name + "s") == nil && field("x" + name) == nil)
        #expect(field(String(name.dropLast())) == nil && field(String(name.dropFirst())) == nil)
    }

    @Test("a name with one other letter is none of them", arguments: AskedField.allCases)
    func near(_ wanted: AskedField) {
        for place in wanted.name.indices {
            for other in "abcdefghijklmnopqrstuvwxyz-0123456789.!#$%&'*+^_`|~" {
                var name = wanted.name
                guard name[place] != other else { continue }
                name.replaceSubrange(place...place, with: String(other))
                #expect(field(name) == nil, "\(name)")
            }
        }
    }

    @Test("a request's are found whatever stands between them")
    func request() {
        let request = HTTPRequest(
            .get, "/",
            fields: [("Host", "a"), ("Range", ""), ("User-Agent", "b"), ("IF-Match", "*")])
        let asked = AskedFields(request)
        #expect(asked == AskedFields(.range).union(AskedFields(.ifMatch)))
        #expect(asked.has(.range) && !asked.has(.ifRange))
        #expect(!asked.isDisjoint(with: .conditions) && asked.isDisjoint(with: .negotiation))
        #expect(AskedFields(HTTPRequest(.get, "/")) == [])
    }
}
