import Testing
import WireFormats

@Suite("Ranges of a text's bytes")
struct ByteRangeTests {
    private let client = Client(InventedCorpus.state(seed: 1))
    private static let target = "/v1/documents/doc1/text"

    @Test(
        "one range is sent as a part, its last byte with it",
        arguments: [
            ("bytes=0-0", 0, 1), ("bytes=3-9", 3, 10), ("bytes=5-", 5, nil),
            ("bytes=7-99999999999999999999", 7, nil), ("BYTES=2-4", 2, 5),
            ("bytes=-999999", 0, nil),
        ])
    func part(_ value: String, _ start: Int, _ end: Int?) {
        let whole = client.get(Self.target)
        let answer = client.get(Self.target, [("Range", value)])
        let bytes = Array(whole.body)[start..<(end ?? whole.body.count)]
        #expect(answer.status == 206 && Array(answer.body) == Array(bytes))
        #expect(
            answer.fields["Content-Range"]
                == "bytes \(start)-\(bytes.endIndex - 1)/\(whole.body.count)")
        for name in ["ETag", "Last-Modified", "Vary", "Cache-Control", "Accept-Ranges"] {
            #expect(answer.fields[name] == whole.fields[name] && whole.fields[name] != nil)
        }
    }

    @Test("a suffix is the end of the text")
    func suffix() {
        let answer = client.get(Self.target, [("Range", "bytes=-4")])
        #expect(Array(answer.body) == Array(client.get(Self.target).body.suffix(4)))
    }

    @Test(
        "what is no single range of bytes brings the whole",
        arguments: [
            "bytes=0-1,3-4", "lines=0-1", "bytes=5-3", "bytes=", "bytes=-", "bytes=a-b",
            "bytes 0-1",
            "bytes=0-1x", "bytes=+0-1", "bytes=0", "",
        ])
    func whole(_ value: String) {
        let answer = client.get(Self.target, [("Range", value)])
        #expect(answer.status == 200 && answer.fields["Content-Range"] == nil)
        #expect(answer.body == client.get(Self.target).body)
    }

    @Test(
        "a range behind the end is refused with the length",
        arguments: ["bytes=99999999999999999999-", "bytes=-0"])
    func unsatisfiable(_ value: String) {
        let answer = client.get(Self.target, [("Range", value)])
        let length = client.get(Self.target).body.count
        #expect(answer.status == 416 && answer.fields["Content-Range"] == "bytes */\(length)")
    }

    @Test("If-Range sends the part of what the client has, else the whole")
    func validators() throws {
        let full = client.get(Self.target)
        let tag = try #require(full.fields["ETag"])
        let date = try #require(full.fields["Last-Modified"])
        for (value, status) in [
            (tag, 206), (date, 206), ("W/\(tag)", 200), ("\"x\"", 200), ("soon", 200),
            ("Sun, 17 Mar 2030 17:46:41 GMT", 200),
        ] {
            let fields = [("Range", "bytes=0-3"), ("If-Range", value)]
            #expect(client.get(Self.target, fields).status == status, "\(value)")
        }
    }

    @Test("only a GET has ranges, only a text has them, and conditions come first")
    func scope() throws {
        let range = ("Range", "bytes=0-3")
        let tag = try #require(client.get(Self.target).fields["ETag"])
        #expect(client.send(.head, Self.target, [range]).status == 200)
        #expect(client.get("/v1/figures", [range]).status == 200)
        #expect(client.get(Self.target, [range, ("If-None-Match", tag)]).status == 304)
        #expect(client.get(Self.target, [range, ("If-Match", "\"x\"")]).status == 412)
    }
}
