import Testing

@Suite("Checks of answers")
struct AnswerCheckTests {
    private static let date = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
    private static let good = "HTTP/1.1 200 OK\r\n\(date)Content-Length: 2\r\n\r\nok"
    private static let problem = "{\"type\":\"/x\",\"status\":400,\"detail\":\"y\"}\n"
    private static let last =
        "HTTP/1.1 400 Bad Request\r\n\(date)Connection: close\r\n"
        + "Content-Length: \(problem.utf8.count)\r\nContent-Type: application/problem+json\r\n\r\n"
        + problem

    private static func faults(_ text: String, mayBeHead: Bool = false, mayBeCut: Bool = false)
        -> [String]
    {
        AnswerCheck(Array(text.utf8), mayBeHead: mayBeHead, mayBeCut: mayBeCut).faults
    }

    @Test("pass what is right")
    func right() {
        let text = Self.good + "HTTP/1.1 100 Continue\r\n\r\n" + Self.good + Self.last
        let check = AnswerCheck(Array(text.utf8), mayBeHead: false, mayBeCut: false)
        #expect(check.faults.isEmpty)
        #expect(check.statuses == [200, 100, 200, 400])
        #expect(Self.faults(String(Self.good.dropLast(2)) + Self.good, mayBeHead: true).isEmpty)
        #expect(Self.faults(String(Self.good.dropLast()), mayBeCut: true).isEmpty)
    }

    @Test(
        "find what is wrong",
        arguments: [
            ("more follows", last + good), ("1 of 2 bytes", String(good.dropLast())),
            ("is not whole", String(good.dropLast(5))), ("status line", "x" + good),
            ("status line", good.replacing("200 OK", with: "500 Internal Server Error")),
            ("one Date", good.replacing(date, with: "")),
            ("one length", good.replacing("Content-Length: 2\r\n", with: "")),
            ("one length", good.replacing("th: 2", with: "th: +2")),
            ("field line", good.replacing("Date:", with: "Date :")),
            ("control", good.replacing("\r\nDate", with: "\nDate")),
            ("transfer coding", good.replacing("Date:", with: "Transfer-Encoding: x\r\nDate:")),
            ("tell its status", last.replacing("s\":400", with: "s\":404")),
            ("without a problem", last.replacing("problem+", with: "")),
            ("is not whole", good + "HTTP/1.1"),
        ])
    func wrong(fault: String, text: String) {
        let found = Self.faults(text)
        #expect(found.first?.contains(fault) == true, "\(found)")
    }

    @Test("tell whose mark an answer repeats")
    func marks() {
        let mark = StreamMark.text(41)
        #expect(StreamMark.put(mark, into: Array("/MARK!".utf8)) == Array("/".utf8) + mark + [33])
        #expect(StreamMark.streams(in: [1] + mark + mark, below: 42) == [41, 41])
        #expect(StreamMark.streams(in: mark, below: 41).isEmpty)
        #expect(StreamMark.streams(in: mark.dropLast() + [48], below: 1_000_000).isEmpty)
    }
}
