import WireFormats

/// From bytes to answers.
extension Exchange {
    /// Answers the requests that are whole in `range` of the buffer, until the output is full or the
    /// turn's share is used; the offset after what was used.
    mutating func answerRequests(_ connection: inout Connection, _ range: Range<Int>) -> Int {
        var at = range.lowerBound
        while at < range.upperBound, requestsLeft > 0, output.byteCount < limits.outputBytesMax {
            let rest = at..<range.upperBound
            switch connection.state.phase {
            case .idle, .head:
                guard let next = beginRequest(&connection, rest) else { return at }
                at = next
            case .content: at = takeContent(&connection, rest)
            case .closing, .lingering, .closed: return range.upperBound
            }
        }
        return at
    }

    /// Reads a head and what is there of its content; nil if the head is not whole.
    private mutating func beginRequest(_ connection: inout Connection, _ range: Range<Int>) -> Int?
    {
        let isEmptyLine = request.bytes[range.lowerBound] == 0x0D
        if isEmptyLine {
            let start = parser.skipEmptyLines(request.bytes.span, range)
            guard start == range.lowerBound else {
                connection.progress.parsed(0)
                return start
            }
        }
        guard connection.progress.isWorthParsing(request.bytes.span, range, messageLimits)
        else { return nil }
        do throws(HTTPError) {
            guard let head = try request.readHead(range, parser) else {
                connection.progress.parsed(range.count)
                if !isEmptyLine { _ = connection.state.handle(.headBegan) }
                return nil
            }
            connection.progress.parsed(0)
            requestsLeft -= 1
            guard isSecure || !head.target.needsTLS else { throw .misdirected }
            let action = connection.state.handle(
                .headEnded(
                    keepsAlive: head.keepsAlive, hasContent: head.hasContent,
                    expectsContinue: head.expectsContinue))
            // Matched and not compared: comparing calls a function of the other module.
            if case .answer = action {
                answer(&connection, head, isFollowed: head.end < range.upperBound)
                return head.end
            }
            return try beginContent(&connection, head, range, mayAskForIt: action == .sendContinue)
        } catch {
            refuse(&connection, error, isHead: request.bytes.span.begins("HEAD ", at: range))
            return range.upperBound
        }
    }

    /// Reads the content that has come with its head, or begins to wait for it.
    private mutating func beginContent(
        _ connection: inout Connection, _ head: RequestHead, _ range: Range<Int>, mayAskForIt: Bool
    ) throws(HTTPError) -> Int {
        var content = ContentReader(head.framing, limits: messageLimits)
        let end = try request.readContent(head.end..<range.upperBound, &content)
        if content.isDone {
            _ = connection.state.handle(.contentEnded)
            answer(&connection, head, isFollowed: end < range.upperBound)
            return end
        }
        let isHeldBack = mayAskForIt && end == head.end
        if isHeldBack, answerWithoutContent(&connection, head) { return range.upperBound }
        guard arrivingContents < limits.arrivingContentsMax else { throw .tooMuchContent }
        if isHeldBack { output.own += ResponseHeadWriter.continue }
        connection.partial = try partialRequest(
            range.lowerBound..<head.end, content)
        return end
    }

    /// Answers a client that holds its content back, unless the answer depends on that; whether it did.
    private mutating func answerWithoutContent(
        _ connection: inout Connection, _ head: RequestHead
    ) -> Bool {
        response.reset()
        request.holdsContentBack = true
        handler.answer(request, &response)
        request.holdsContentBack = false
        guard !response.needsContent else { return false }
        counters.requests.add(1)
        _ = connection.state.handle(.answeredWithoutContent)
        writeResponse(
            minorVersion: head.minorVersion, isLast: true, isHead: head.method == .head)
        return true
    }

    /// The request so far with a copy of its head, since the buffer goes to the next connection.
    private mutating func partialRequest(
        _ range: Range<Int>, _ content: ContentReader
    ) throws(HTTPError) -> PartialRequest? {
        var copy = HTTPRequest(
            bytes: Array(request.bytes[range]), method: request.method, path: 0..<0, query: nil,
            fields: [])
        guard let head = try copy.readHead(0..<range.count, parser) else { return nil }
        swap(&copy.body, &request.body)
        arrivingContents += 1
        return PartialRequest(copy, head, content)
    }

    private mutating func takeContent(
        _ connection: inout Connection, _ range: Range<Int>
    ) -> Int {
        guard let partial = connection.partial else { return range.upperBound }
        do throws(HTTPError) {
            let end = try partial.content.read(
                request.bytes.span, range, onto: &partial.request.body)
            guard partial.content.isDone else { return end }
            _ = connection.state.handle(.contentEnded)
            forget(&connection)
            requestsLeft -= 1
            swap(&request, &partial.request)
            answer(&connection, partial.head, isFollowed: end < range.upperBound)
            swap(&request, &partial.request)
            return end
        } catch {
            refuse(&connection, error, isHead: partial.head.method == .head)
            return range.upperBound
        }
    }

    /// Lets the handler answer `request`, and appends the answer to the output.
    private mutating func answer(
        _ connection: inout Connection, _ head: RequestHead, isFollowed: Bool
    ) {
        response.reset()
        handler.answer(request, &response)
        counters.requests.add(1)
        _ = connection.state.handle(.answered(isFollowed: isFollowed))
        writeResponse(
            minorVersion: head.minorVersion, isLast: connection.state.isLast,
            isHead: head.method == .head)
    }

    private mutating func refuse(_ connection: inout Connection, _ error: HTTPError, isHead: Bool) {
        requestsLeft -= 1
        _ = connection.state.handle(.refused(error))
        write(error, to: &connection, isHead: isHead)
    }

    /// Appends the answer to a request that is refused; nothing of its input is kept.
    mutating func write(_ error: HTTPError, to connection: inout Connection, isHead: Bool) {
        counters.requestsRefused.add(1)
        connection.input = []
        forget(&connection)
        response = error.response(requestID: Self.requestID())
        writeResponse(minorVersion: 1, isLast: true, isHead: isHead)
    }

    /// A name by which a person can tell which request was refused: 16 hexadecimal digits.
    private static func requestID() -> String {
        let digits = String(UInt64.random(in: 0 ... .max), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private mutating func writeResponse(minorVersion: UInt8, isLast: Bool, isHead: Bool) {
        counters.countAnswer(response.status)
        if addsStrictTransport { response.ownFields += strictTransport }
        writer.write(response, minorVersion: minorVersion, isLast: isLast, to: &output.own)
        guard !isHead, ResponseHeadWriter.allowsContent(response.status) else { return }
        output.append(response, copyingUpTo: limits.copiedContentBytesMax)
    }

    /// Lets go of a request whose content was arriving.
    mutating func forget(_ connection: inout Connection) {
        guard connection.partial != nil else { return }
        connection.partial = nil
        arrivingContents -= 1
    }

    // MARK: Input between two turns

    /// Puts kept input back at the buffer's front; its length.
    mutating func restoreInput(of connection: borrowing Connection) -> Int {
        let count = connection.input.count
        guard count > 0 else { return 0 }
        request.bytes.replaceSubrange(0..<count, with: connection.input)
        return count
    }

    /// Keeps a part of the buffer until the connection's next turn.
    mutating func keepInput(_ connection: inout Connection, _ range: Range<Int>) {
        if range.isEmpty {
            if !connection.input.isEmpty { connection.input = [] }
        } else {
            connection.input.removeAll(keepingCapacity: true)
            connection.input += request.bytes[range]
        }
    }

    /// Moves a part of the buffer to its front; its length.
    mutating func moveToFront(_ range: Range<Int>) -> Int {
        guard range.lowerBound > 0 else { return range.count }
        for at in range { request.bytes[at - range.lowerBound] = request.bytes[at] }
        return range.count
    }
}

extension Span<UInt8> {
    /// Whether the bytes of `range` begin with `word`, letter for letter.
    func begins(_ word: String, at range: Range<Int>) -> Bool {
        guard range.count >= word.utf8.count else { return false }
        var at = range.lowerBound
        for byte in word.utf8 {
            guard self[at] == byte else { return false }
            at += 1
        }
        return true
    }
}
