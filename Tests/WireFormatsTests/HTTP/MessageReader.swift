import WireFormats

/// Reads one request out of bytes that arrive in pieces, as a connection does.
struct MessageReader {
    enum Outcome: Equatable {
        case needsMore
        case complete(RequestHead, content: [UInt8], used: Int)
        case refused(HTTPError)
    }

    private let parser = RequestHeadParser()
    private var request = HTTPRequest(
        bytes: [], method: .get, path: 0..<0, query: nil, fields: [])
    private var progress = HeadProgress()
    private var head: RequestHead?
    private var content: ContentReader?
    private var used = 0

    /// What is known once `bytes` have arrived after all that came before.
    mutating func feed(_ bytes: some Sequence<UInt8>) -> Outcome {
        request.bytes += bytes
        let start = parser.skipEmptyLines(request.bytes.span, 0..<request.bytes.count)
        let all = start..<request.bytes.count
        guard !all.isEmpty else { return .needsMore }
        do throws(HTTPError) {
            if head == nil {
                var progress = progress
                defer { self.progress = progress }
                guard progress.isWorthParsing(request.bytes.span, all, parser.limits)
                else { return .needsMore }
                head = try request.readHead(all, parser)
                guard let head else {
                    progress.parsed(all.count)
                    return .needsMore
                }
                used = head.end
                content = ContentReader(head.framing, limits: parser.limits)
            }
            guard let head, var content else { return .needsMore }
            used = try request.readContent(used..<all.upperBound, &content)
            self.content = content
            return content.isDone
                ? .complete(head, content: request.body, used: used) : .needsMore
        } catch {
            return .refused(error)
        }
    }

    /// The outcome of bytes that arrive at once.
    static func read(_ bytes: some Sequence<UInt8>) -> Outcome {
        var reader = MessageReader()
        return reader.feed(bytes)
    }

    /// The outcome of bytes that arrive one by one: the first that is not `needsMore`.
    static func readOneByOne(_ bytes: [UInt8]) -> Outcome {
        var reader = MessageReader()
        for byte in bytes {
            let outcome = reader.feed(CollectionOfOne(byte))
            if outcome != .needsMore { return outcome }
        }
        return .needsMore
    }
}
