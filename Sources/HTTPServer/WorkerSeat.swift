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
