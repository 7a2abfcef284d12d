import Synchronization
import SystemIO

/// What a worker shares with the server that started it.
final class WorkerSeat: Sendable {
    let wakeup: Wakeup
    let counters = WorkerCounters()
    let phase: SharedPhase
    /// Connections open at all workers.
    let open: OpenConnections
    let listeners: [Listener]

    init(
        _ listeners: [Listener], phase: SharedPhase, open: OpenConnections
    ) throws(SystemError) {
        wakeup = try Wakeup()
        self.phase = phase
        self.open = open
        self.listeners = listeners
    }
}

/// A socket that connections come in by, until it is ended.
final class Listener: Sendable {
    private let socket: Socket
    /// What its connections get; nil where they speak in the clear.
    private let context: CurrentTLSContext?

    init(_ socket: consuming Socket, _ context: CurrentTLSContext? = nil) {
        self.socket = socket
        self.context = context
    }

    var number: Int32 { socket.number }

    /// The bytes of the next peer that waits, or nil if none does.
    func accept() throws(SystemError) -> ByteStream? {
        guard let peer = try socket.accept() else { return nil }
        guard let context else { return ByteStream(peer) }
        return try ByteStream(peer, context.value)
    }

    /// Lets no more connections in; those that wait are cut.
    func end() { socket.endListening() }
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
