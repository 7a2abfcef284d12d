import Testing

@testable import WireFormats

@Suite("Accept")
struct AcceptTests {
    private static let json = MediaType("application/json")
    private static let metrics = MediaType("text/plain; version=0.0.4; charset=utf-8")

    /// The weight that lines of the field give to a type.
    static func weight(_ type: MediaType, _ lines: [String]) -> Int? {
        let request = HTTPRequest(.get, "/", fields: [("Host", "a")] + lines.map { ("accept", $0) })
        return Accept.weight(of: type, in: request)
    }

    @Test(
        "gives the weight of the closest range",
        arguments: [
            ("*/*", 1000), ("application/*", 1000), ("application/json", 1000),
            ("APPLICATION/JSON", 1000), ("text/html", 0), ("text/*", 0), ("application/xml", 0),
            ("application/json;q=0", 0), ("application/json;q=0.000", 0), ("*/*;q=0", 0),
            ("application/json;q=0, */*", 0), ("*/*;q=0, application/json", 1000),
            ("application/*;q=0.2, */*;q=0.9", 200), ("*/*;q=0.9,application/*;q=0.2", 200),
            ("application/json;q=0.5, application/*;q=0.7, */*", 500),
            ("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", 800),
            ("application/json;q=0.5, application/json;q=0.7", 700),
            ("application/json ; q=0.5", 500), ("application/json\t;\tQ=0.5", 500),
            ("application/json;q=1.", 1000), ("application/json;q=0.", 0),
            ("application/json;q=0.001", 1), ("application/json;q=1.000", 1000),
            (", ,application/json;q=0.3,,", 300), ("application/json;;q=0.3;", 300),
            ("a/b;c=\"x,*/*\", application/json;q=0.4", 400),
            ("a/b;c=\"\\\",application/json\"", 0), ("*/json", 0), ("application/jsonx", 0),
            ("application/jso", 0), ("application/problem+json", 0),
        ])
    func weights(_ value: String, _ weight: Int) {
        #expect(Self.weight(Self.json, [value]) == weight)
    }

    @Test(
        "a range with parameters fits a type that has them, and more closely than without",
        arguments: [
            ("text/plain;version=0.0.4", 1000), ("text/plain;version=0.0.5", 0),
            ("text/plain; Version=\"0.0.4\"", 1000), ("text/plain;version=\"0\\.0.4\"", 1000),
            ("text/plain;version=\"0.0.4 \"", 0), ("text/plain;version=\"\"", 0),
            ("text/plain;version=0.0.4;q=0.3, text/plain;q=0.9", 300),
            ("text/plain;q=0.9;version=0.0.4, text/*;q=0.1", 900),
            ("text/plain;version=0.0.4;charset=utf-8;q=0.2, text/plain;version=0.0.4", 200),
            ("text/plain;charset=utf-8", 1000), ("text/plain;charset=\"UTF-8\"", 1000),
            ("text/plain;charset=iso-8859-1, text/plain;q=0.1", 100),
            ("text/plain;version=0.0.4;extra=1", 0),
            ("application/openmetrics-text; version=0.0.1,text/plain;version=0.0.4;q=0.5", 500),
        ])
    func parameters(_ value: String, _ weight: Int) {
        #expect(Self.weight(Self.metrics, [value]) == weight)
    }

    @Test("everything is UTF-8, so that who asks for it gets it")
    func charset() {
        #expect(Self.weight(Self.json, ["application/json;charset=utf-8"]) == 1000)
        #expect(Self.weight(Self.json, ["application/json;charset=utf-16"]) == 0)
        #expect(Self.weight(Self.json, ["application/json;indent=2"]) == 0)
    }

    @Test(
        "a field that is empty or breaks the grammar says nothing",
        arguments: [
            "", " ", ",", " , ,", "json", "*", "*; q=.2, */*", "application", "application/",
            "/json", "application /json", "application/ json", "application/json;q=",
            "application/json;q=2", "application/json;q=1.001", "application/json;q=0.1234",
            "application/json;q=-1", "application/json;q=.5", "application/json;q=00",
            "application/json;q=0,5", "application/json;q = 0.5", "application/json;q= 0.5",
            "application/json;q=\"0.5\"", "application/json;q=0.5;q=0.5",
            "application/json;charset", "application/json;=x", "application/json;a=",
            "application/json;a=\"x", "application/json;a=\"x\\", "application/json;a=\"x\"y",
            "application/json text/html", "application/json, text/html;q=x", "@/*, */*",
            "application/json;q=1e0", "application/json/x",
        ])
    func malformed(_ value: String) {
        #expect(Self.weight(Self.json, [value]) == nil)
        if !value.allSatisfy({ " ,".contains($0) }) {
            #expect(Self.weight(Self.json, ["text/html", value]) == nil)
        }
    }

    @Test("what asks for anything is known at sight")
    func anything() {
        func isAnything(_ lines: [String]) -> Bool {
            Accept.isAnything(
                in: HTTPRequest(
                    .get, "/",
                    fields: [("Host", "a"), ("Origin", "b")] + lines.map { ("ACCEPT", $0) }))
        }
        #expect(isAnything([]) && isAnything(["*/*"]) && isAnything(["*/*", "*/*"]))
        for value in ["", "*/", "*", "*/*;q=0", "*/*, a/b", "a/*", "*/a", "12345678*/*"] {
            #expect(!isAnything([value]) && !isAnything(["*/*", value]), "\(value)")
        }
    }

    @Test("several lines are one list, and none says nothing")
    func lines() {
        #expect(Self.weight(Self.json, []) == nil)
        #expect(Self.weight(Self.json, ["text/html", "application/json;q=0.2"]) == 200)
        #expect(Self.weight(Self.json, ["*/*", "application/json;q=0"]) == 0)
        #expect(Self.weight(Self.json, ["", "text/html"]) == 0)
    }
}
