import Glibc

/// What libFuzzer calls with each input: the first byte chooses what reads the rest, the second where
/// it is cut.
///
/// Compiled by `run` together with the sources of WireFormats and the twins of its tests.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard input.count >= 2 else { return 0 }
    let rest = Array(input.dropFirst(2))
    switch input[0] % 6 {
    case 0: FuzzTargets.message(rest, step: Int(input[1]) + 1)
    case 1: FuzzTargets.date(rest)
    case 2: FuzzTargets.json(rest)
    case 3: FuzzTargets.chunked(rest, step: Int(input[1]) + 1)
    case 4: FuzzTargets.authority(rest)
    default: FuzzTargets.preferences(rest)
    }
    return 0
}

/// Each stops the process where two ways to the same thing differ.
enum FuzzTargets {
    /// Pieces mean what the whole means, and a whole head means what it means to the twin.
    static func message(_ bytes: [UInt8], step: Int) {
        let whole = MessageReader.read(bytes)
        var reader = MessageReader()
        var outcome = MessageReader.Outcome.needsMore
        for at in stride(from: 0, to: bytes.count, by: step) where outcome == .needsMore {
            outcome = reader.feed(bytes[at..<min(at + step, bytes.count)])
        }
        if outcome != whole {
            // In pieces a refusal may show later.
            guard outcome == .needsMore, case .refused = whole else { fatalError("pieces") }
        }
        compare(bytes)
    }

    /// One for all inputs, as a worker has it: what it remembers of the last must not show.
    private nonisolated(unsafe) static var request = HTTPRequest(.get, "/")

    private static func compare(_ bytes: [UInt8]) {
        request.bytes = bytes
        let parser = RequestHeadParser()
        let start = parser.skipEmptyLines(bytes.span, 0..<bytes.count)
        let head = try? request.readHead(start..<bytes.count, parser)
        switch HeadTwin.read(bytes) {
        case .none: precondition(head == nil, "no empty line, but a head")
        case .refused: precondition(head == nil, "the twin refuses")
        case .accepted(let twin):
            precondition(head.map { HeadTwin($0, bytes) } == twin, "the twin reads otherwise")
        }
    }

    /// A date that is read is written and read as the same.
    static func date(_ bytes: [UInt8]) {
        guard let seconds = HTTPDate.parse(bytes[...]) else { return }
        precondition(HTTPDate.parse(HTTPDate.format(seconds)[...]) == seconds)
    }

    /// What stands around a value changes nothing in it.
    static func json(_ bytes: [UInt8]) {
        let alone = try? JSONReader.read(bytes)
        let inside = try? JSONReader.read([0x5B] + bytes + [0x5D], in: 1..<bytes.count + 1)
        precondition(alone == inside, "a range of something larger")
    }

    /// Pieces mean what the whole means, content and all.
    static func chunked(_ bytes: [UInt8], step: Int) {
        var wholeContent: [UInt8] = []
        var partContent: [UInt8] = []
        var whole = ChunkedDecoder()
        var parts = ChunkedDecoder()
        let end = try? whole.decode(bytes.span, 0..<bytes.count, onto: &wholeContent)
        var at = 0
        var isRefused = false
        while at < bytes.count, !parts.isDone, !isRefused {
            let piece = at..<min(at + step, bytes.count)
            if let next = try? parts.decode(bytes.span, piece, onto: &partContent) {
                precondition(next == piece.upperBound || parts.isDone, "all is used")
                at = next
            } else {
                isRefused = true
            }
        }
        precondition(isRefused == (end == nil), "refused in pieces or whole")
        precondition(wholeContent == partContent, "content")
        if let end { precondition(end == at && whole.isDone == parts.isDone, "end") }
    }

    static func authority(_ bytes: [UInt8]) {
        precondition(
            Authority.isValid(bytes.span, 0..<bytes.count) == HeadTwin.isAuthority(bytes),
            "the twin")
    }

    /// Lines of a list mean what one line with commas between them means.
    static func preferences(_ bytes: [UInt8]) {
        guard let comma = bytes.firstIndex(of: 0x2C) else { return }
        let type = MediaType("application/json")
        let (first, second) = (bytes[..<comma], bytes[(comma + 1)...])
        // A comma within quotation marks separates nothing.
        guard !first.contains(0x22) else { return }
        let whole = request([bytes[...]])
        let lines = request([first, second])
        precondition(AcceptEncoding(whole) == AcceptEncoding(lines), "codings")
        precondition(Accept.weight(of: type, in: whole) == Accept.weight(of: type, in: lines))
    }

    private static func request(_ values: [ArraySlice<UInt8>]) -> HTTPRequest {
        var request = HTTPRequest(.get, "/")
        for name in ["accept", "accept-encoding"] {
            for value in values {
                let start = request.bytes.count
                request.bytes += Array(name.utf8)
                let middle = request.bytes.count
                request.bytes += value
                request.fields.append(
                    HTTPRequest.FieldLine(
                        name: start..<middle, value: middle..<request.bytes.count))
            }
        }
        return request
    }
}
