/// What a connection can be too slow at.
enum Deadline: Sendable {
    case idle, head, content, write, linger

    /// Nanoseconds that it may take; `unsent` bytes wait to be taken by the peer.
    func nanoseconds(_ limits: ServerLimits, unsent: Int, isStopping: Bool) -> Int64 {
        switch self {
        case .idle: (isStopping ? limits.drainIdleTimeout : limits.idleTimeout).nanoseconds
        case .head: limits.headTimeout.nanoseconds
        case .content: limits.contentTimeout.nanoseconds
        case .write:
            limits.writeTimeout.nanoseconds
                + Int64(unsent) * 1_000_000_000 / Int64(max(1, limits.writeBytesPerSecondMin))
        case .linger: limits.lingerTimeout.nanoseconds
        }
    }
}

extension Duration {
    /// Whole nanoseconds.
    var nanoseconds: Int64 {
        components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
    }
}
