import Synchronization
package import SystemIO
package import WireFormats

/// An HTTP/1.1 server: as many workers as asked for, each with listeners of its own on the
/// same ports, or all with those that were handed over: plain, TLS or both.
///
/// `heedSignals`, `start`, then `run` until a signal comes; or `start` and `stop`.
package final class Server: Sendable {
    private let configuration: ServerConfiguration
    private let phase = SharedPhase()
    private let open = OpenConnections()
    private let state = Mutex(State())
    /// Rung by signals.
    private let signals: Wakeup
    /// Rung by SIGHUP.
    private let hangUps: Wakeup
    /// Rung once, when the last worker has ended.
    private let ended: Wakeup
    /// Tells of all three; made before anything is promised, since the system may refuse it.
    private let rings: Mutex<Poller?>

    private struct State {
        var seats: [WorkerSeat] = []
        var address: SocketAddress?
        var tlsAddress: SocketAddress?
        var workersLeft = 0
    }

    package init(_ configuration: ServerConfiguration) throws(SystemError) {
        self.configuration = configuration
        signals = try Wakeup()
        hangUps = try Wakeup()
        ended = try Wakeup()
        let poller = try Poller()
        try poller.watchReadable(signals.number, token: 0)
        try poller.watchReadable(ended.number, token: 1)
        try poller.watchReadable(hangUps.number, token: 2)
        rings = Mutex(poller)
    }

    /// The address of plain HTTP, with the port that the system chose for port 0; nil before `start`,
    /// and where none is served.
    package var address: SocketAddress? { state.withLock(\.address) }

    /// The address of HTTP by TLS, likewise.
    package var tlsAddress: SocketAddress? { state.withLock(\.tlsAddress) }

    /// Whether it has been told to stop and is finishing what it has accepted.
    package var isDraining: Bool { phase.current != .running }

    package var counters: ServerCounters {
        ServerCounters(workers: state.withLock { $0.seats.map(\.counters) })
    }

    /// Begins to listen and to serve; `makeHandler` is called once on each worker's thread.
    ///
    /// Throws `SystemError`: `isAddressInUse`, `isAddressNotAvailable`, `isPermissionDenied` and
    /// others. Call it once.
    package func start(makeHandler: @escaping @Sendable () -> any HTTPHandler) throws(SystemError) {
        DescriptorLimit.raise()
        let seats = try listen()
        for (index, seat) in seats.enumerated() {
            try WorkerThread.start(name: "http-\(index)") { [self] in
                work(seat, makeHandler())
            }
        }
    }

    /// From now on SIGTERM and SIGINT, and SIGHUP where `reloads` says so, wait for `run`.
    package func heedSignals(reloads: Bool) throws(SystemError) {
        try Signals.redirect(to: signals)
        if reloads { try Signals.redirectHangUp(to: hangUps) }
    }

    /// Serves until SIGTERM or SIGINT or `stop`, finishes what was accepted, and returns; a second
    /// signal ends it at once.
    ///
    /// SIGHUP calls `reload`. Call it once.
    package func run(reload: () -> Void) {
        guard var poller = rings.withLock({ $0.take() }) else {
            preconditionFailure("a server runs once")
        }
        defer { Signals.restore() }
        var stops = 0
        while true {
            for index in 0..<poller.wait(milliseconds: -1) {
                switch poller.event(index).token {
                case 0:
                    if stops == 0 { configuration.onEvent(.stopping) }
                    stops += signals.answer()
                    advance(to: stops > 1 ? .stopped : .draining)
                case 2: if hangUps.answer() > 0 { reload() }
                default: return
                }
            }
        }
    }

    /// Finishes what was accepted, then returns.
    package func stop() throws(SystemError) {
        advance(to: .draining)
        var poller = try Poller()
        try poller.watchReadable(ended.number, token: 0)
        while poller.wait(milliseconds: -1) == 0 {}
    }

    /// Gives each worker its listeners.
    private func listen() throws(SystemError) -> [WorkerSeat] {
        var listeners = [[Listener]](repeating: [], count: max(1, configuration.threads))
        if configuration.handedOver.isEmpty {
            try openPorts(&listeners)
        } else {
            takeHandedOver(&listeners)
        }
        var seats: [WorkerSeat] = []
        for own in listeners { seats.append(try WorkerSeat(own, phase: phase, open: open)) }
        state.withLock { [seats] in
            $0.seats = seats
            $0.workersLeft = seats.count
        }
        return seats
    }

    /// Lets all workers accept from the same sockets.
    ///
    /// Sockets of each worker's own on the same address would be reset with all that waits there
    /// when the next process takes over.
    private func takeHandedOver(_ listeners: inout [[Listener]]) {
        for given in configuration.handedOver {
            given.socket.prepareConnections(unsentBytes: configuration.limits.unsentBytesMax)
            let context = given.isSecure ? configuration.tls?.context : nil
            precondition(context != nil || !given.isSecure, "TLS needs a context")
            let listener = Listener(given.socket, context)
            for index in listeners.indices { listeners[index].append(listener) }
            state.withLock { state in
                let address = given.socket.address
                if given.isSecure {
                    state.tlsAddress = state.tlsAddress ?? address
                } else {
                    state.address = state.address ?? address
                }
            }
        }
    }

    /// Opens sockets of each worker's own, over which the kernel spreads connections.
    private func openPorts(_ listeners: inout [[Listener]]) throws(SystemError) {
        if configuration.servesPlainText {
            let address = try address(port: configuration.port)
            try open(address, nil, &listeners)
            state.withLock { $0.address = address }
        }
        if let tls = configuration.tls {
            let address = try address(port: tls.port)
            try open(address, tls.context, &listeners)
            state.withLock { $0.tlsAddress = address }
        }
    }

    private func open(
        _ address: SocketAddress, _ context: CurrentTLSContext?, _ listeners: inout [[Listener]]
    ) throws(SystemError) {
        for index in listeners.indices {
            let socket = try ListeningSocket(at: address, backlog: configuration.limits.backlog)
            socket.prepareConnections(unsentBytes: configuration.limits.unsentBytesMax)
            listeners[index].append(Listener(socket, context))
        }
    }

    /// The address to listen on, with the port that the system chose for port 0.
    private func address(port: UInt16) throws(SystemError) -> SocketAddress {
        let found = try SocketAddress.resolve(host: configuration.host, port: port)
        guard let address = found.first else { throw .noAddress }
        // Alone first: listeners that share a port would share it with a stranger's, too.
        return try Socket.bound(to: address, sharingPort: false).localAddress
    }

    private func work(_ seat: WorkerSeat, _ handler: any HTTPHandler) {
        var worker = Worker(seat, configuration, handler: handler)
        worker.run()
        let isLast = state.withLock {
            $0.workersLeft -= 1
            return $0.workersLeft == 0
        }
        if isLast { ended.ring() }
    }

    private func advance(to next: ServerPhase) {
        phase.advance(to: next)
        for seat in state.withLock(\.seats) { seat.wakeup.ring() }
    }
}
