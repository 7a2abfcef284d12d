import SystemIO
import WireFormats

/// Hot path: one read and one write for all requests that have arrived; bench: server.
///
/// The memory that a worker's connections share, and what happens with it in one connection's turn:
/// read, answer every request that is whole, write, until there is nothing more to do.
struct Exchange {
    /// What a connection's turn ended with.
    enum Turn {
        /// The poller will tell when there is more to do.
        case waits
        /// There is more to do; others come first.
        case again
        case closed
    }

    let limits: ServerLimits
    let messageLimits: HTTPLimits
    let parser: RequestHeadParser
    var handler: any HTTPHandler
    let counters: WorkerCounters
    /// Its bytes are the read buffer.
    var request: HTTPRequest
    var response = HTTPResponse()
    var output = OutputQueue()
    var writer = ResponseHeadWriter()
    /// Requests whose content is arriving, over all connections.
    var arrivingContents = 0
    /// The line that every answer by TLS gets; empty for none.
    let strictTransport: [UInt8]
    /// Whether this turn's connection is by TLS, and whether its answers get that line.
    var isSecure = false
    var addsStrictTransport = false
    /// Requests that this turn may still answer.
    var requestsLeft = 0

    init(
        _ configuration: ServerConfiguration, _ counters: WorkerCounters,
        handler: any HTTPHandler
    ) {
        limits = configuration.limits
        messageLimits = configuration.messageLimits
        parser = RequestHeadParser(limits: messageLimits)
        self.handler = handler
        self.counters = counters
        strictTransport = configuration.tls?.strictTransportLine ?? []
        request = HTTPRequest(
            bytes: [UInt8](repeating: 0, count: limits.readBufferBytes), method: .get, path: 0..<0,
            query: nil, fields: [])
    }

    /// Whether the last turn answered or refused a request.
    var hasAnswered: Bool { requestsLeft < limits.requestsPerTurn }

    /// Does for `connection` what can be done without waiting, within one turn's bounds.
    mutating func serve(_ peer: Peer, _ connection: inout Connection) -> Turn {
        begin(peer)
        if case .lingering = connection.state.phase { return discard(peer, &connection) }
        if let turn = sendRest(peer, &connection) { return turn }
        var filled = restoreInput(of: connection)
        var readsLeft = limits.readsPerTurn
        var isDrained = false
        while true {
            var used = 0
            while used < filled {
                let next = answerRequests(&connection, used..<filled)
                if let turn = send(peer, &connection, keeping: next..<filled) { return turn }
                guard next > used else { break }
                used = next
            }
            filled = moveToFront(used..<filled)
            if isDrained || readsLeft == 0 || requestsLeft == 0 {
                keepInput(&connection, 0..<filled)
                return isDrained && requestsLeft > 0 ? .waits : .again
            }
            readsLeft -= 1
            switch peer.stream.read(into: &request.bytes, at: filled) {
            case .bytes(let count):
                counters.bytesReceived.add(count)
                filled += count
                // A short read has taken all there was; the poller tells of more, but it has told
                // of the end already.
                isDrained =
                    filled < request.bytes.count && !connection.peerHasEnded
                    && !peer.stream.hasNews
            case .wouldBlock: isDrained = true
            case .ended:
                keepInput(&connection, 0..<filled)
                return perform(connection.state.handle(.inputEnded), peer, &connection)
            case .failed: return perform(failure(of: peer, &connection), peer, &connection)
            }
        }
    }

    /// Makes ready for a turn of `peer`.
    private mutating func begin(_ peer: Peer) {
        requestsLeft = limits.requestsPerTurn
        isSecure = peer.stream.isSecure
        addsStrictTransport = isSecure && !strictTransport.isEmpty
    }

    /// What a read that failed means: an alert or an answer in the clear explains some failures.
    private mutating func failure(
        of peer: Peer, _ connection: inout Connection
    ) -> ConnectionState.Action {
        if peer.stream.isPlainTextByMistake {
            addsStrictTransport = false
            return connection.state.handle(.refused(.plainTextOnTLSPort))
        }
        return connection.state.handle(peer.stream.isRefused ? .transportRefused : .failed)
    }

    /// Ends what has taken too long.
    mutating func expire(_ peer: Peer, _ connection: inout Connection) -> Turn {
        counters.deadlinesPassed.add(1)
        begin(peer)
        let isStuck = !connection.unsent.isEmpty
        if isStuck { peer.stream.cut() }
        return perform(
            connection.state.handle(isStuck ? .failed : .deadlinePassed), peer, &connection)
    }

    /// Answers a connection that is over the limit, before it has asked.
    mutating func refuse(_ peer: Peer, _ connection: inout Connection) -> Turn {
        begin(peer)
        return perform(
            connection.state.handle(.refused(.tooManyConnections)), peer, &connection)
    }

    /// Does what the transition table says.
    private mutating func perform(
        _ action: ConnectionState.Action, _ peer: Peer, _ connection: inout Connection
    ) -> Turn {
        switch action {
        case .refuse(let error):
            write(error, to: &connection, isHead: isHead(peer, connection))
            return send(peer, &connection, keeping: 0..<0) ?? .waits
        case .flush: return send(peer, &connection, keeping: 0..<0) ?? .waits
        case .linger:
            peer.stream.endWriting()
            return discard(peer, &connection)
        case .close: return .closed
        case .nothing, .readContent, .sendContinue, .answer: return .waits
        }
    }

    /// Whether what has come of a request asks for no content, in its refusal either.
    private func isHead(_ peer: Peer, _ connection: borrowing Connection) -> Bool {
        if peer.stream.asksForHeadByMistake { return true }
        if let partial = connection.partial { return partial.head.method == .head }
        let input = connection.input.span
        return input.begins("HEAD ", at: 0..<input.count)
    }

    /// Sends what an earlier turn could not; nil when all is sent and the connection goes on.
    private mutating func sendRest(_ peer: Peer, _ connection: inout Connection) -> Turn? {
        guard !connection.unsent.isEmpty else { return nil }
        switch connection.unsent.write(to: peer.stream, counters) {
        case .bytes: connection.unsent = OutputQueue()
        case .wouldBlock: return .waits
        case .ended, .failed: return perform(connection.state.handle(.failed), peer, &connection)
        }
        guard case .closing = connection.state.phase else { return nil }
        return perform(connection.state.handle(.flushed), peer, &connection)
    }

    /// Sends the answers gathered; nil when all is sent and the connection goes on.
    private mutating func send(
        _ peer: Peer, _ connection: inout Connection, keeping rest: Range<Int>
    ) -> Turn? {
        if !output.isEmpty {
            switch output.write(to: peer.stream, counters) {
            case .bytes: break
            case .wouldBlock:
                connection.unsent = output.takeRest()
                keepInput(&connection, rest)
                return .waits
            case .ended, .failed:
                output.removeAll()
                return perform(connection.state.handle(.failed), peer, &connection)
            }
        }
        guard case .closing = connection.state.phase else { return nil }
        return perform(connection.state.handle(.flushed), peer, &connection)
    }

    /// Throws input away until the peer ends.
    private mutating func discard(_ peer: Peer, _ connection: inout Connection) -> Turn {
        for _ in 0..<limits.readsPerTurn {
            switch peer.stream.read(into: &request.bytes, at: 0) {
            case .bytes(let count):
                connection.discarded += count
                if connection.discarded > limits.lingerBytesMax {
                    return perform(connection.state.handle(.failed), peer, &connection)
                }
                let isDrained = count < request.bytes.count && !peer.stream.hasNews
                if isDrained, !connection.peerHasEnded { return .waits }
            case .wouldBlock: return .waits
            case .ended: return perform(connection.state.handle(.inputEnded), peer, &connection)
            case .failed: return perform(connection.state.handle(.failed), peer, &connection)
            }
        }
        return .again
    }
}
