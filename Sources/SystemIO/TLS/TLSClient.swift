import COpenSSL

/// The client's side of TLS: which authorities it trusts, and under which name it expects the server.
@safe package final class TLSClient: @unchecked Sendable {
    /// Whose word is taken for the server's certificate.
    package enum Trust: Sendable {
        /// The authorities that the machine trusts.
        case machine
        /// Those of a PEM file.
        case authorities(String)
        /// Any certificate is taken: whoever answers is believed.
        case anyone
    }

    private let context: OpaquePointer
    private let serverName: String

    /// Throws `TLSError` where a file cannot be used.
    ///
    /// `serverName` is a host name or an address.
    package init(_ trust: Trust, serverName: String) throws(TLSError) {
        self.serverName = serverName
        guard let context = unsafe SSL_CTX_new(TLS_client_method()) else {
            throw .library(reason: TLSError.lastReason())
        }
        unsafe self.context = context
        // SAFETY: the context is whole, and freed by `deinit`; strings are terminated for their calls.
        unsafe readout_set_modes(context)
        _ = unsafe readout_set_lowest_version(context, TLS1_2_VERSION)
        unsafe SSL_CTX_set_alpn_protos(
            context, ProtocolChoice.offer, UInt32(ProtocolChoice.offer.count))
        switch trust {
        case .machine: _ = unsafe SSL_CTX_set_default_verify_paths(context)
        case .authorities(let path):
            _ = try TLSContextSetup.contents(of: path)
            guard unsafe SSL_CTX_load_verify_locations(context, path, nil) == 1 else {
                throw .clientAuthorities(path: path, reason: TLSError.lastReason())
            }
        case .anyone: return
        }
        unsafe SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nil)
    }

    deinit {
        // SAFETY: made by this object and freed once; sessions hold references of their own.
        unsafe SSL_CTX_free(context)
    }

    /// A session with the server at the other end of a socket; nil where memory has run out.
    package func session(on socket: Int32) -> TLSSession? {
        // SAFETY: the session takes over the new object; strings are terminated for their calls.
        guard let session = unsafe SSL_new(context) else { return nil }
        let isAddress =
            unsafe X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(session), serverName) == 1
        ERR_clear_error()
        // An address is no name to ask for (RFC 6066 section 3).
        if !isAddress {
            _ = unsafe SSL_set1_host(session, serverName)
            _ = unsafe readout_ask_for_name(session, serverName)
        }
        unsafe SSL_set_connect_state(session)
        return unsafe TLSSession(adopting: session, keeper: self, socket: socket)
    }
}
