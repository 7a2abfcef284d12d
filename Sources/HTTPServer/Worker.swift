import SystemIO
import WireFormats

/// Hot path: one wait for all that is ready, then one turn for each; bench: server.
///
/// One thread with listeners, a poller and connections of its own; it shares nothing with other
/// workers but counters.
struct Worker: ~Copyable {
    private let seat: WorkerSeat
    private let configuration: ServerConfiguration
    private let limits: ServerLimits
    private var times: DeadlineTimes
    private var poller: Poller
    private var doors: Doors
    private var table = ConnectionTable()
    private var exchange: Exchange
    /// Connections that have more to do, in the order in which they get their turns.
    private var ready: [UInt64] = []
    private var now = MonotonicClock.coarseNanoseconds()
    /// When a rest from accepting is worth a word again.
    private var reportsPausesFrom = Int64.min
    private var refused = 0
    private var phase = ServerPhase.running
    private var drainsUntil = Int64.max

    init(_ seat: WorkerSeat, _ configuration: ServerConfiguration, handler: any HTTPHandler) {
        self.seat = seat
        self.configuration = configuration
        limits = configuration.limits
        times = DeadlineTimes(limits)
        poller = seat.takePoller()
        doors = seat.doors
        exchange = Exchange(configuration, seat.counters, handler: handler)
    }

    /// Serves until the server stops, and no connection is left or can still come.
    mutating func run() {
        while phase != .stopped, phase == .running || table.count > 0 || !doors.isClosed {
            let count = poller.wait(milliseconds: timeout())
            now = MonotonicClock.coarseNanoseconds()
            exchange.writer.setDate(WallClock.seconds())
            let again = ready
            if !again.isEmpty { ready = [] }
            for index in 0..<count { handle(poller.event(index)) }
            for token in again { turn(token) }
            keepTime()
        }
        cutAll()
    }

    private mutating func handle(_ event: Poller.Event) {
        switch event.token {
        case WorkerSeat.wakeupToken:
            _ = seat.wakeup.answer()
            changePhase()
        default:
            if let peer = table[event.token] {
                turn(peer, &peer.connection, event)
            } else if let listener = doors[event.token] {
                accept(listener)
            }
        }
    }

    /// A turn for a peer that has more to do.
    private mutating func turn(_ token: UInt64) {
        guard let peer = table[token] else { return }
        let turn = exchange.serve(peer, &peer.connection)
        finish(peer, &peer.connection, turn)
    }

    private mutating func turn(
        _ peer: Peer, _ connection: inout Connection, _ event: Poller.Event
    ) {
        if event.hasEnded { connection.peerHasEnded = true }
        // Ready to be written to is no news for a connection that has nothing to send.
        guard event.isReadable || !connection.unsent.isEmpty || peer.stream.isHandshaking
        else { return }
        let turn = exchange.serve(peer, &connection)
        finish(peer, &connection, turn)
    }

    private mutating func finish(
        _ peer: Peer, _ connection: inout Connection, _ turn: Exchange.Turn
    ) {
        if connection.deadline == .handshake { countHandshake(peer, hasEnded: turn == .closed) }
        switch turn {
        case .closed:
            exchange.forget(&connection)
            return close(peer)
        case .again: ready.append(peer.token)
        case .waits: break
        }
        let deadline = peer.stream.isHandshaking ? .handshake : connection.waitsFor
        guard deadline != connection.deadline || exchange.hasAnswered else { return }
        setDeadline(peer, &connection, deadline)
    }

    private mutating func setDeadline(
        _ peer: Peer, _ connection: inout Connection, _ deadline: Deadline
    ) {
        connection.deadline = deadline
        let wait = times.nanoseconds(deadline, unsent: connection.unsent.byteCount)
        let rests = deadline == .idle && wait > times.rest && peer.stream.isSecure
        connection.idleUntil = rests ? now + wait : nil
        table.setDeadline(peer.token, now + (rests ? times.rest : wait))
    }

    /// Called until the handshake is done or given up, which it counts once.
    private func countHandshake(_ peer: Peer, hasEnded: Bool) {
        switch peer.stream.handshake ?? (hasEnded ? .failed : nil) {
        case .complete: seat.counters.handshakes.add(1)
        case .resumed:
            seat.counters.handshakes.add(1)
            seat.counters.handshakesResumed.add(1)
        case .failed: seat.counters.handshakesFailed.add(1)
        case nil: break
        }
    }

    private mutating func close(_ peer: Peer) {
        table.remove(peer)
        if peer.isRefused { refused -= 1 } else { seat.open.subtract() }
        seat.counters.connectionsClosed.add(1)
        doors.wake(at: now)
    }
}

/// Connections coming in.
extension Worker {
    /// Lets in some of those who wait.
    private mutating func accept(_ listener: Listener) {
        do throws(SystemError) {
            let count = listener.isShared ? limits.sharedAcceptsPerTurn : limits.acceptsPerTurn
            try accept(listener, atMost: count)
            try doors.stepBack(listener, poller)
        } catch {
            restFromAccepting(error)
        }
    }

    private mutating func accept(_ listener: Listener, atMost count: Int) throws(SystemError) {
        for _ in 0..<count {
            guard let stream = try listener.accept() else { return }
            try begin(stream)
        }
    }

    private mutating func begin(_ stream: consuming ByteStream) throws(SystemError) {
        seat.counters.connections.add(1)
        let isRefused = !seat.open.add(upTo: limits.connectionsMax)
        let peer = Peer(stream, token: table.nextToken(), isRefused: isRefused)
        table.insert(peer)
        if isRefused { refused += 1 }
        do throws(SystemError) {
            try poller.watchEdges(peer.stream.number, token: peer.token)
        } catch {
            close(peer)
            throw error
        }
        if phase != .running { _ = peer.connection.state.handle(.stopRequested) }
        if isRefused { return refuse(peer) }
        setDeadline(peer, &peer.connection, peer.stream.isHandshaking ? .handshake : .idle)
    }

    private mutating func refuse(_ peer: Peer) {
        seat.counters.connectionsRefused.add(1)
        guard refused <= limits.refusedConnectionsMax else { return close(peer) }
        let turn = exchange.refuse(peer, &peer.connection)
        finish(peer, &peer.connection, turn)
    }

    /// Leaves connections in the kernel's queue for a while, since descriptors have run out.
    private mutating func restFromAccepting(_ error: SystemError) {
        guard !doors.isResting else { return }
        doors.rest(until: now + limits.acceptPause.nanoseconds, poller)
        seat.counters.acceptPauses.add(1)
        guard reportsPausesFrom <= now else { return }
        reportsPausesFrom = now + limits.acceptPauseReports.nanoseconds
        configuration.onEvent(.acceptPaused(error))
    }

    /// Opens again after a rest; at the end, lets in the last who wait, and closes.
    private mutating func keepDoors() {
        do throws(SystemError) {
            try doors.keepTime(now, poller)
            guard doors.shallClose(at: now) else { return }
            for listener in doors.all { try accept(listener, atMost: limits.backlog) }
            doors.close(poller)
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
        let due = min(table.nextDeadline, doors.due, drainsUntil)
        guard due < .max else { return -1 }
        // The coarse clock lags by up to 4 ms: waking a little late finds the deadline passed.
        return Int32(clamping: max(0, due - now) / 1_000_000 + 4)
    }

    private mutating func keepTime() {
        if doors.due <= now { keepDoors() }
        if table.nextDeadline <= now {
            for peer in table.overdue(at: now) {
                if let end = peer.connection.idleUntil {
                    rest(peer, &peer.connection, until: end)
                    continue
                }
                let turn = exchange.expire(peer, &peer.connection)
                finish(peer, &peer.connection, turn)
            }
        }
        if drainsUntil <= now { phase = .stopped }
    }

    /// Lets an idle TLS connection go on with less memory.
    private mutating func rest(_ peer: Peer, _ connection: inout Connection, until end: Int64) {
        peer.stream.rest()
        connection.idleUntil = nil
        table.setDeadline(peer.token, end)
    }

    /// Breaks what did not end in time.
    private mutating func cutAll() {
        doors.close(poller)
        guard table.count > 0 else { return }
        configuration.onEvent(.cut(connections: table.count))
        seat.counters.connectionsCut.add(table.count)
        for peer in table.all {
            peer.stream.cut()
            close(peer)
        }
    }

    /// Follows the server from running over draining to its end.
    private mutating func changePhase() {
        let next = seat.phase.current
        guard next != phase else { return }
        phase = next
        guard next == .draining else { return }
        doors.beginClosing(at: now + limits.drainIdleTimeout.nanoseconds, now: now)
        drainsUntil = now + limits.drainTimeout.nanoseconds
        times.stop()
        for peer in table.all {
            _ = peer.connection.state.handle(.stopRequested)
            let deadline = peer.connection.deadline
            guard deadline == .idle || deadline == .handshake else { continue }
            setDeadline(peer, &peer.connection, deadline)
        }
    }
}
