import Synchronization
package import SystemIO
package import WireFormats

/// An HTTP/1.1 server: as many workers as asked for, each with a listener of its own on one port.
///
/// `start`, then `run` until a signal comes; or `start` and `stop`.
package final class Server: Sendable {
    private let configuration: ServerConfiguration
    private let phase = SharedPhase()
    private let open = OpenConnections()
    private let state = Mutex(State())
    /// Rung by signals.
    private let signals: Wakeup
    /// Rung once, when the last worker has ended.
    private let ended: Wakeup

    private struct State {
        var seats: [WorkerSeat] = []
        var address: SocketAddress?
        var workersLeft = 0
    }

    package init(_ configuration: ServerConfiguration) throws(SystemError) {
        self.configuration = configuration
        signals = try Wakeup()
        ended = try Wakeup()
    }

    /// The address that it listens on, with the port that the system chose for port 0; nil before
    /// `start`.
    package var address: SocketAddress? { state.withLock(\.address) }

    /// Whether it has been told to stop and is finishing what it has accepted.
    package var isDraining: Bool { phase.current != .running }

    package var counters: ServerCounters {
        ServerCounters(workers: state.withLock { $0.seats.map(\.counters) })
    }

    /// Begins to listen and to serve; `makeHandler` is called once on each worker's thread.
    ///
    /// Throws `SystemError`: `isAddressInUse`, `isAddressNotAvailable`, `isPermissionDenied` and
    /// others. Call it once.
    package func start(makeHandler: @escaping @Sendable () -> HTTPHandler) throws(SystemError) {
        DescriptorLimit.raise()
        let seats = try listen()
        for (index, seat) in seats.enumerated() {
            try WorkerThread.start(name: "http-\(index)") { [self] in
                work(seat, makeHandler())
            }
        }
    }

    /// Serves until SIGTERM or SIGINT or `stop`, finishes what was accepted, and returns; a second
    /// signal ends it at once.
    package func run() throws(SystemError) {
        try Signals.redirect(to: signals)
        defer { Signals.restore() }
        var poller = try Poller()
        try poller.watchReadable(signals.number, token: 0)
        try poller.watchReadable(ended.number, token: 1)
        var rings = 0
        while true {
            for index in 0..<poller.wait(milliseconds: -1) {
                guard poller.event(index).token == 0 else { return }
                rings += signals.answer()
                advance(to: rings > 1 ? .stopped : .draining)
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

    /// Binds one listener for each worker.
    private func listen() throws(SystemError) -> [WorkerSeat] {
        guard
            var address = try SocketAddress.resolve(
                host: configuration.host, port: configuration.port
            ).first
        else { throw .noAddress }
        // Alone first: listeners that share a port would share it with a stranger's, too.
        let probe = try Socket.bound(to: address, sharingPort: false)
        address = try probe.localAddress
        var seats: [WorkerSeat] = []
        for _ in 0..<max(1, configuration.threads) {
            let listener = try Socket.bound(to: address, sharingPort: true)
            listener.sendAtOnce()
            listener.limitUnsent(bytes: configuration.limits.unsentBytesMax)
            try listener.listen(backlog: configuration.limits.backlog)
            seats.append(try WorkerSeat(Listener(listener), phase: phase, open: open))
        }
        state.withLock { [seats, address] in
            $0.seats = seats
            $0.address = address
            $0.workersLeft = seats.count
        }
        return seats
    }

    private func work(_ seat: WorkerSeat, _ handler: @escaping HTTPHandler) {
        do throws(SystemError) {
            var worker = try Worker(seat, configuration, handler: handler)
            worker.run()
        } catch {
            configuration.onEvent(.workerFailed(error))
        }
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
