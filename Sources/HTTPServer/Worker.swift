import SystemIO
import WireFormats

/// Hot path: one wait for all that is ready, then one turn for each; bench: server.
///
/// One thread with a listener, a poller and connections of its own; it shares nothing with other
/// workers but counters.
struct Worker: ~Copyable {
    private let seat: WorkerSeat
    private let configuration: ServerConfiguration
    private var poller: Poller
    private var listener: Listener?
    private var table = ConnectionTable()
    private var exchange: Exchange
    /// Connections that have more to do, in the order in which they get their turns.
    private var ready: [UInt64] = []
    private var now = MonotonicClock.coarseNanoseconds()
    /// When accepting goes on, if it rests.
    private var acceptsAgainAt: Int64?
    private var refused = 0
    private var phase = ServerPhase.running
    private var drainsUntil = Int64.max

    private var limits: ServerLimits { configuration.limits }

    private static let listenerToken = UInt64.max
    private static let wakeupToken = UInt64.max - 1

    init(
        _ seat: WorkerSeat, _ configuration: ServerConfiguration, handler: @escaping HTTPHandler
    ) throws(SystemError) {
        let poller = try Poller()
        let listener = seat.listener
        try poller.watchReadable(seat.wakeup.number, token: Self.wakeupToken)
        try poller.watchReadable(listener.number, token: Self.listenerToken)
        self.seat = seat
        self.configuration = configuration
        self.poller = poller
        self.listener = listener
        exchange = Exchange(configuration, seat.counters, handler: handler)
    }

    /// Serves until the server stops and no connection is left.
    mutating func run() {
        while phase != .stopped, phase == .running || table.count > 0 {
            let count = poller.wait(milliseconds: timeout())
            now = MonotonicClock.coarseNanoseconds()
            exchange.writer.setDate(WallClock.seconds())
            let again = ready
            ready.removeAll(keepingCapacity: true)
            for index in 0..<count { handle(poller.event(index)) }
            for token in again { serve(token) }
            keepTime()
        }
        for connection in table.all {
            connection.stream.cut()
            close(connection)
        }
    }

    private mutating func handle(_ event: Poller.Event) {
        switch event.token {
        case Self.listenerToken: accept()
        case Self.wakeupToken:
            _ = seat.wakeup.answer()
            changePhase()
        default:
            guard let connection = table[event.token] else { return }
            if event.hasEnded { connection.peerHasEnded = true }
            // Ready to be written to is no news for a connection that has nothing to send.
            guard event.isReadable || !connection.unsent.isEmpty else { return }
            serve(connection)
        }
    }

    private mutating func serve(_ token: UInt64) {
        if let connection = table[token] { serve(connection) }
    }

    private mutating func serve(_ connection: Connection) {
        finish(connection, exchange.serve(connection))
    }

    private mutating func finish(_ connection: Connection, _ turn: Exchange.Turn) {
        switch turn {
        case .closed: return close(connection)
        case .again: ready.append(connection.token)
        case .waits: break
        }
        let deadline = connection.waitsFor
        guard deadline != connection.deadline || exchange.hasAnswered else { return }
        setDeadline(connection, deadline)
    }

    private mutating func setDeadline(_ connection: Connection, _ deadline: Deadline) {
        connection.deadline = deadline
        let wait = deadline.nanoseconds(
            limits, unsent: connection.unsent.byteCount, isStopping: phase != .running)
        table.setDeadline(connection.token, now + wait)
    }

    private mutating func close(_ connection: Connection) {
        table.remove(connection)
        if connection.isRefused { refused -= 1 } else { seat.open.subtract() }
        seat.counters.connectionsClosed.add(1)
        if acceptsAgainAt != nil { acceptsAgainAt = now }
    }
}

/// Connections coming in.
extension Worker {
    private mutating func accept() {
        for _ in 0..<limits.acceptsPerTurn where listener != nil {
            do throws(SystemError) {
                guard let socket = try listener?.accept() else { return }
                try begin(socket)
            } catch {
                return restFromAccepting(error)
            }
        }
    }

    private mutating func begin(_ socket: consuming Socket) throws(SystemError) {
        socket.sendAtOnce()
        seat.counters.connections.add(1)
        let connection = Connection(ByteStream(socket), token: table.nextToken())
        table.insert(connection)
        connection.isRefused = !seat.open.add(upTo: limits.connectionsMax)
        if connection.isRefused { refused += 1 }
        do throws(SystemError) {
            try poller.watchEdges(connection.stream.number, token: connection.token)
        } catch {
            close(connection)
            throw error
        }
        if connection.isRefused { return refuse(connection) }
        setDeadline(connection, .idle)
    }

    private mutating func refuse(_ connection: Connection) {
        seat.counters.connectionsRefused.add(1)
        guard refused <= limits.refusedConnectionsMax else { return close(connection) }
        finish(connection, exchange.refuse(connection))
    }

    /// Leaves connections in the kernel's queue for a while, since descriptors have run out.
    private mutating func restFromAccepting(_ error: SystemError) {
        guard acceptsAgainAt == nil else { return }
        if let listener { poller.forget(listener.number) }
        acceptsAgainAt = now + limits.acceptPause.nanoseconds
        seat.counters.acceptPauses.add(1)
        configuration.onEvent(.acceptPaused(error))
    }

    private mutating func acceptAgain() {
        acceptsAgainAt = nil
        guard let listener else { return }
        configuration.onEvent(.acceptResumed)
        do throws(SystemError) {
            try poller.watchReadable(listener.number, token: Self.listenerToken)
        } catch {
            restFromAccepting(error)
        }
    }
}

/// Time passing, and the end.
extension Worker {
    /// Milliseconds until something is due; negative when nothing is.
    private func timeout() -> Int32 {
        if !ready.isEmpty { return 0 }
        let due = min(table.nextDeadline, acceptsAgainAt ?? .max, drainsUntil)
        guard due < .max else { return -1 }
        // The coarse clock lags by up to 4 ms: waking a little late finds the deadline passed.
        return Int32(clamping: max(0, due - now) / 1_000_000 + 4)
    }

    private mutating func keepTime() {
        if let time = acceptsAgainAt, time <= now { acceptAgain() }
        if table.nextDeadline <= now {
            for connection in table.overdue(at: now) {
                finish(connection, exchange.expire(connection))
            }
        }
        guard drainsUntil <= now else { return }
        phase = .stopped
        configuration.onEvent(.cut(connections: table.count))
    }

    /// Follows the server from running over draining to its end.
    private mutating func changePhase() {
        let next = seat.phase.current
        guard next != phase else { return }
        phase = next
        guard next == .draining else { return }
        // What the kernel has completed was accepted, too.
        while listener != nil, acceptsAgainAt == nil {
            let before = table.count
            accept()
            guard table.count > before else { break }
        }
        listener?.end()
        listener = nil
        acceptsAgainAt = nil
        drainsUntil = now + limits.drainTimeout.nanoseconds
        for connection in table.all {
            _ = connection.state.handle(.stopRequested)
            if connection.deadline == .idle { setDeadline(connection, .idle) }
        }
    }
}
