/// What a connection can be too slow at.
enum Deadline: Sendable {
    case handshake, idle, head, content, write, linger
}

/// How long each may take, in nanoseconds, computed once from the limits.
struct DeadlineTimes: Sendable {
    private var handshake: Int64
    private var idle: Int64
    /// After which an idle TLS connection gives its buffers back.
    let rest: Int64
    private let head: Int64
    private let content: Int64
    private let write: Int64
    private let linger: Int64
    private let drainIdle: Int64
    private let bytesPerSecond: Int64

    init(_ limits: ServerLimits) {
        handshake = limits.handshakeTimeout.nanoseconds
        idle = limits.idleTimeout.nanoseconds
        rest = limits.restTime.nanoseconds
        head = limits.headTimeout.nanoseconds
        content = limits.contentTimeout.nanoseconds
        write = limits.writeTimeout.nanoseconds
        linger = limits.lingerTimeout.nanoseconds
        drainIdle = limits.drainIdleTimeout.nanoseconds
        bytesPerSecond = Int64(max(1, limits.writeBytesPerSecondMin))
    }

    /// Shortens the wait for requests, since the server is about to stop.
    mutating func stop() {
        handshake = min(handshake, drainIdle)
        idle = min(idle, drainIdle)
    }

    /// The time for `deadline`; `unsent` bytes wait to be taken by the peer.
    func nanoseconds(_ deadline: Deadline, unsent: Int) -> Int64 {
        switch deadline {
        case .handshake: handshake
        case .idle: idle
        case .head: head
        case .content: content
        case .write: write + Int64(unsent) * 1_000_000_000 / bytesPerSecond
        case .linger: linger
        }
    }
}

extension Duration {
    /// Whole nanoseconds.
    var nanoseconds: Int64 {
        components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
    }
}
