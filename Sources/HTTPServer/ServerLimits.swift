/// What the server gives to connections and how long it waits for them: each limit with its reason.
package struct ServerLimits: Sendable {
    /// Connections open at once, of all workers; further ones are answered 503.
    ///
    /// Each costs under 2 KB while idle; the process raises its descriptor limit to what it may.
    package var connectionsMax = 10_000
    /// Refused connections of one worker that are kept until their peer has read the 503.
    ///
    /// Beyond it they are closed without an answer.
    package var refusedConnectionsMax = 256
    /// Connections that the kernel completes before they are accepted.
    package var backlog = 4_096
    /// Connections accepted in one turn of a worker, so that open ones are not kept waiting.
    package var acceptsPerTurn = 64
    /// The same at a listener that workers share, so that each gets its part.
    package var sharedAcceptsPerTurn = 4
    /// How long accepting rests after descriptors have run out, unless a connection closes.
    package var acceptPause = Duration.milliseconds(100)

    /// How often such a rest is reported.
    package var acceptPauseReports = Duration.seconds(10)

    /// The one read buffer of a worker; a connection's unread input is at most as much.
    ///
    /// Holds the largest head twice and more.
    package var readBufferBytes = 65_536
    /// Reads from one connection in one turn, so that a fast sender does not starve the others.
    package var readsPerTurn = 8
    /// Requests answered to one connection in one turn, so that deep pipelines do not either.
    package var requestsPerTurn = 128
    /// Answers gathered before they are written; what one connection holds unsent is less than
    /// this and one answer.
    package var outputBytesMax = 131_072
    /// What the kernel may hold of it besides what is on its way; the rest waits here.
    package var unsentBytesMax = 131_072
    /// Requests of one worker whose content is arriving; further ones are answered 503.
    ///
    /// Each holds its content so far, so this bounds their memory to so many times the largest.
    package var arrivingContentsMax = 128
    /// Content up to this length is copied beside its head; longer content is sent from where it
    /// lies.
    package var copiedContentBytesMax = 16_384

    /// From a TLS connection's beginning to the end of its handshake.
    package var handshakeTimeout = Duration.seconds(10)
    /// How long an idle TLS connection keeps its buffers, 34 KB, for a request that comes soon.
    package var restTime = Duration.milliseconds(100)
    /// From the last answer, or the connection's beginning, to the next request's first byte.
    package var idleTimeout = Duration.seconds(75)
    /// From a head's first byte to its last.
    package var headTimeout = Duration.seconds(10)
    /// From a head's end to its content's.
    package var contentTimeout = Duration.seconds(60)
    /// For a peer to take what it asked for, besides the time that its length is worth.
    package var writeTimeout = Duration.seconds(30)
    /// The slowest reader that is served, in bytes a second.
    package var writeBytesPerSecondMin = 4_096
    /// After the last answer, for the peer to end its side, so that no reset destroys the answer.
    package var lingerTimeout = Duration.seconds(2)
    /// Bytes thrown away in that time; a peer that sends more is cut off.
    package var lingerBytesMax = 16_777_216

    /// While stopping, how long idle connections are kept for a request that is on its way, and
    /// listeners for connections that have begun.
    package var drainIdleTimeout = Duration.milliseconds(500)
    /// While stopping, how long the last requests may take before they are cut off.
    package var drainTimeout = Duration.seconds(30)

    package init() {}
}
