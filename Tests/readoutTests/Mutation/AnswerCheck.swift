/// What is wrong with all that a server sent over one connection.
struct AnswerCheck {
    private(set) var statuses: [Int] = []
    private(set) var faults: [String] = []

    /// Statuses that the service and its protocol layer answer with; 500 is none of them.
    private static let known: Set<Int> = [
        100, 200, 204, 206, 301, 304, 308, 400, 404, 405, 406, 408, 410, 412, 413, 414, 416, 417,
        421,
        431, 501, 503, 505,
    ]

    private let bytes: [UInt8]
    /// Whether an answer may come without the content whose length it tells.
    private let mayBeHead: Bool
    /// Whether the last answer may be cut, since the client did not wait for it.
    private let mayBeCut: Bool
    private var at = 0
    private var isLast = false

    /// Looks at all that `stream` got while `count` streams had been begun.
    init(_ stream: MutatedStream, streams count: Int) {
        self.init(
            stream.received, mayBeHead: stream.bytes.contains(wordOf: Self.head),
            mayBeCut: stream.ending != .end)
        if stream.isLate { faults.append("is not ended by the server") }
        if stream.isCut, stream.ending == .end { faults.append("is cut by the server") }
        for other in StreamMark.streams(in: bytes, below: count) where other != stream.name {
            faults.append("gets what belongs to stream \(other)")
        }
    }

    init(_ bytes: [UInt8], mayBeHead: Bool, mayBeCut: Bool) {
        self.bytes = bytes
        self.mayBeHead = mayBeHead
        self.mayBeCut = mayBeCut
        while at < bytes.count, faults.isEmpty {
            if isLast { faults.append("more follows the last answer") }
            guard let head = takeHead() else { break }
            takeContent(head)
        }
    }

    private static let head = Array("HEAD ".utf8)
    private static let answer = Array("HTTP/1.1 ".utf8)

    /// What the lines of a head say.
    private struct Head {
        let status: Int
        var dates = 0
        var lengths: [Int?] = []
        var isLast = false
        var isProblem = false
        var fields = 0
    }

    /// The lines up to the empty one; nil where the answer is cut or wrong.
    private mutating func takeHead() -> Head? {
        var head: Head?
        while true {
            guard let end = bytes[at...].firstIndex(of: 13), end + 1 < bytes.count else {
                if !mayBeCut { faults.append("a head is not whole") }
                at = bytes.count
                return nil
            }
            let line = bytes[at..<end]
            guard bytes[end + 1] == 10, line.allSatisfy({ $0 == 9 || $0 >= 32 && $0 != 127 })
            else {
                faults.append("a control character stands in a head")
                return nil
            }
            at = end + 2
            if line.isEmpty { break }
            if head == nil { head = status(line) } else { read(line, into: &head) }
            guard faults.isEmpty else { return nil }
        }
        if head == nil { faults.append("an answer begins with an empty line") }
        return head
    }

    private mutating func status(_ line: ArraySlice<UInt8>) -> Head? {
        let text = String(decoding: line, as: UTF8.self)
        let words = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard line.starts(with: Self.answer), words.count == 3, words[1].utf8.count == 3,
            !words[2].isEmpty, let status = Int(words[1]), Self.known.contains(status)
        else {
            faults.append("no status line that is known: \(text)")
            return nil
        }
        statuses.append(status)
        return Head(status: status)
    }

    private mutating func read(_ line: ArraySlice<UInt8>, into head: inout Head?) {
        let colon = line.firstIndex(of: 58) ?? line.startIndex
        let hasName = line[..<colon].allSatisfy { $0 == 45 || $0 | 32 >= 97 && $0 | 32 <= 122 }
        let name = String(decoding: line[..<colon], as: UTF8.self)
        let value = String(decoding: line[colon...].dropFirst(2), as: UTF8.self)
        guard colon > line.startIndex, hasName, line[colon...].dropFirst().first == 32,
            let first = value.first, first != " "
        else {
            faults.append("no field line: \(String(decoding: line, as: UTF8.self))")
            return
        }
        head?.fields += 1
        switch name {
        case "Date": head?.dates += 1
        case "Content-Length": head?.lengths.append(value.allSatisfy(\.isNumber) ? Int(value) : nil)
        case "Connection": head?.isLast = value == "close"
        case "Content-Type": head?.isProblem = value == "application/problem+json"
        case "Transfer-Encoding": faults.append("a transfer coding")
        default: break
        }
    }

    private mutating func takeContent(_ head: Head) {
        let status = head.status
        if status == 100 {
            if head.fields > 0 { faults.append("100 with fields") }
            return
        }
        if head.dates != 1 { faults.append("\(status) without one Date") }
        isLast = head.isLast
        guard status != 204, status != 304 else {
            if !head.lengths.isEmpty { faults.append("\(status) with a length") }
            return
        }
        guard head.lengths.count == 1, let length = head.lengths[0] else {
            faults.append("\(status) without one length")
            return
        }
        if status >= 400, !head.isProblem { faults.append("\(status) without a problem") }
        takeContent(length, status)
    }

    private mutating func takeContent(_ length: Int, _ status: Int) {
        let rest = bytes[at...]
        if mayBeHead, rest.isEmpty || rest.starts(with: Self.answer) { return }
        guard rest.count >= length else {
            if !mayBeCut { faults.append("\(status) has \(rest.count) of \(length) bytes") }
            at = bytes.count
            return
        }
        at += length
        guard status >= 400 else { return }
        let text = String(decoding: rest.prefix(length), as: UTF8.self)
        if text.hasPrefix("{\"type\":\""), text.hasSuffix("}\n"),
            text.utf8.count == length, rest.contains(wordOf: Array("\"status\":\(status),".utf8))
        {
            return
        }
        faults.append("a problem that does not tell its status: \(text)")
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Whether `word` stands in it.
    func contains(wordOf word: [UInt8]) -> Bool {
        var rest = self[...]
        while let at = rest.firstIndex(of: word[0]) {
            rest = rest[at...]
            if rest.starts(with: word) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
