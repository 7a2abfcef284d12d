import Synchronization
import SystemIO

/// What a worker shares with the server that started it.
///
/// Whatever the system may refuse is made here, before the worker's thread begins: a listener of its
/// own goes on getting its share of the connections, whether or not somebody accepts them.
final class WorkerSeat: Sendable {
    /// Tells of whatever happens here; the worker takes it.
    private let poller: Mutex<Poller?>
    /// Where its connections come in, as watched from the beginning.
    let doors: Doors
    let wakeup: Wakeup
    let counters = WorkerCounters()
    let phase: SharedPhase
    /// Connections open at all workers.
    let open: OpenConnections

    static let wakeupToken = UInt64.max

    init(
        _ listeners: [Listener], phase: SharedPhase, open: OpenConnections
    ) throws(SystemError) {
        let poller = try Poller()
        wakeup = try Wakeup()
        try poller.watchReadable(wakeup.number, token: Self.wakeupToken)
        doors = try Doors(listeners, poller)
        self.poller = Mutex(poller)
        self.phase = phase
        self.open = open
    }

    /// The poller, for the one worker that sits here.
    func takePoller() -> Poller {
        guard let poller = poller.withLock({ $0.take() }) else {
            preconditionFailure("a seat has one worker")
        }
        return poller
    }
}

/// A socket that connections come in by, and what they speak.
final class Listener: Sendable {
    private let socket: ListeningSocket
    /// What its connections get; nil where they speak in the clear.
    private let context: CurrentTLSContext?

    init(_ socket: ListeningSocket, _ context: CurrentTLSContext? = nil) {
        self.socket = socket
        self.context = context
    }

    var number: Int32 { socket.number }
    /// Whether other workers, and other processes, accept from it, too.
    var isShared: Bool { socket.isShared }

    /// The bytes of the next peer that waits, or nil if none does.
    func accept() throws(SystemError) -> ByteStream? {
        guard let peer = try socket.accept() else { return nil }
        guard let context else { return ByteStream(peer) }
        return try ByteStream(peer, context.value)
    }

    /// Turns newcomers away; those who have begun to connect still can.
    func refuseNewcomers() { socket.refuseNewcomers() }

    /// Lets no more connections in.
    func end() { socket.end() }
}

/// Where a server stands.
enum ServerPhase: Int, Sendable {
    case running, draining, stopped
}

/// The phase, written by the server and read by its workers.
final class SharedPhase: Sendable {
    private let value = Atomic<Int>(0)

    var current: ServerPhase { ServerPhase(rawValue: value.load(ordering: .acquiring)) ?? .stopped }

    /// Moves on; never back.
    func advance(to phase: ServerPhase) {
        _ = value.max(phase.rawValue, ordering: .acquiringAndReleasing)
    }
}

/// How many connections are open, over all workers.
final class OpenConnections: Sendable {
    private let count = Atomic<Int>(0)

    /// Counts one more, unless there are `limit` already.
    func add(upTo limit: Int) -> Bool {
        guard count.add(1, ordering: .relaxed).newValue > limit else { return true }
        subtract()
        return false
    }

    func subtract() { count.subtract(1, ordering: .relaxed) }
}
