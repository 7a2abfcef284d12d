package import WireFormats

/// Where a server listens, with how many threads, and within which limits.
package struct ServerConfiguration: Sendable {
    /// An IPv4 or IPv6 address, or a name.
    package var host: String
    /// 0 lets the system choose.
    package var port: UInt16
    package var threads: Int
    package var limits = ServerLimits()
    package var messageLimits = HTTPLimits()
    /// Called on the server's threads with what an operator wants to know.
    package var onEvent: @Sendable (ServerEvent) -> Void = { _ in }

    package init(host: String = "127.0.0.1", port: UInt16 = 0, threads: Int = 1) {
        self.host = host
        self.port = port
        self.threads = threads
    }
}
