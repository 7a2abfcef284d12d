import TestSupport
import Testing

@testable import ReadoutAPI

/// Routes found by number beside routes found segment by segment.
@Suite("Router")
struct RouterTests {
    private static let router = Router()
    private static let segments = [
        "", "v1", "v2", "figures", "documents", "document", "statements", "variants", "text",
        "people",
        "meetings", "claims", "disagreements", "search", "healthz", "metrics", "openapi.json",
        "f-1",
        ".", "a%2Fb", "a-name-that-is-longer-than-any-word-of-a-route", "{id}",
    ]

    @Test("finds what a comparison of segments finds, and the same identifier")
    func twin() {
        var random = SeededGenerator(seed: 4_711)
        var found = 0
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...5, using: &random)
            let names = (0..<count).map { _ in Self.segments.randomElement(using: &random) ?? "" }
            let path = names.reduce("") { $0 + "/" + $1 }
            let expected = Self.obvious(names)
            if expected != nil { found += 1 }
            // As in a head, where more follows, and alone.
            for text in [path + " HTTP/1.1\r\nHost: a\r\n\r\n", path] {
                let bytes = Array(text.utf8)
                let match = Self.router.match(bytes.span, 0..<path.utf8.count)
                #expect(match?.route == expected, "\(path)")
                guard let match, names.count > 2 else { continue }
                #expect(bytes[match.identifier].elementsEqual(names[2].utf8))
                #expect(match.isEncoded == names[2].contains("%"))
                #expect(match.isUnusual == (names[2].contains("%") || names[2].hasPrefix(".")))
            }
        }
        #expect(found > 500)
    }

    private static func obvious(_ names: [String]) -> Int? {
        Routes.all.firstIndex { route in
            let pattern = route.path.split(separator: "/", omittingEmptySubsequences: false)
                .dropFirst()
            return pattern.count == names.count
                && zip(pattern, names).allSatisfy {
                    $0 == "{id}" ? !$1.isEmpty : $0 == $1
                }
        }
    }
}
