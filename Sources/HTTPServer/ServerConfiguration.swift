package import SystemIO
package import WireFormats

/// Where a server listens, with how many threads, and within which limits.
package struct ServerConfiguration: Sendable {
    /// An IPv4 or IPv6 address, or a name.
    package var host: String
    /// 0 lets the system choose.
    package var port: UInt16
    /// Whether plain HTTP is served, on `port`.
    package var servesPlainText = true
    /// The listener by TLS; nil for none.
    package var tls: TLSListening?
    /// What the process was started with; where there is something, no port is opened.
    package var handedOver: [HandedOverListener] = []
    package var threads: Int
    package var limits = ServerLimits()
    package var messageLimits = HTTPLimits()
    /// Called on the server's threads with what an operator wants to know.
    package var onEvent: @Sendable (ServerEvent) -> Void = { _ in }

    /// A listener that was open before the process was.
    package struct HandedOverListener: Sendable {
        package let socket: ListeningSocket
        /// Whether it is for TLS, which must be configured then.
        package let isSecure: Bool

        package init(socket: ListeningSocket, isSecure: Bool) {
            self.socket = socket
            self.isSecure = isSecure
        }
    }

    /// What a listener by TLS needs.
    package struct TLSListening: Sendable {
        /// 0 lets the system choose.
        package var port: UInt16
        /// What new connections get.
        package let context: CurrentTLSContext
        /// For so many seconds browsers use only TLS for this host (RFC 6797); nil says nothing.
        package var strictTransportSeconds: Int?

        package init(
            port: UInt16 = 0, context: CurrentTLSContext, strictTransportSeconds: Int? = nil
        ) {
            self.port = port
            self.context = context
            self.strictTransportSeconds = strictTransportSeconds
        }

        /// The field line that says so.
        var strictTransportLine: [UInt8] {
            guard let seconds = strictTransportSeconds else { return [] }
            return Array("Strict-Transport-Security: max-age=\(seconds)\r\n".utf8)
        }
    }

    package init(host: String = "127.0.0.1", port: UInt16 = 0, threads: Int = 1) {
        self.host = host
        self.port = port
        self.threads = threads
    }
}
