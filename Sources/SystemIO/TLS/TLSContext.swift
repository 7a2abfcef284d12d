import COpenSSL

/// Certificates, keys and rules of a TLS listener, read from their files once: TLS 1.2 and 1.3,
/// the server's order of ciphers, `http/1.1` by ALPN, resumption by tickets, no renegotiation.
///
/// Immutable; a change of certificates is a new context, and a session keeps the one it began with.
@safe package final class TLSContext: @unchecked Sendable {
    /// One context of OpenSSL for each certificate.
    private let contexts: [OpaquePointer]
    /// Per certificate, the status response to hand out.
    private let statusResponses: [StatusResponse?]
    private let ticketKeys: TicketKeys

    /// Reads the files; throws `TLSError` with the path of the first that cannot be used.
    package init(_ configuration: TLSConfiguration, ticketKeys: TicketKeys) throws(TLSError) {
        guard !configuration.identities.isEmpty else { throw .noIdentity }
        self.ticketKeys = ticketKeys
        // SAFETY: a context is freed once: by `deinit`, or below where a certificate is refused.
        var contexts: [OpaquePointer] = unsafe []
        var responses: [StatusResponse?] = []
        for identity in configuration.identities {
            do throws(TLSError) {
                let context = unsafe try TLSContextSetup.context()
                unsafe contexts.append(context)
                unsafe try TLSContextSetup.use(identity, in: context)
                var authorities: [UInt8] = []
                if let path = configuration.clientAuthorities {
                    authorities = unsafe try TLSContextSetup.demandClients(of: path, in: context)
                }
                unsafe TLSContextSetup.bindTickets(authorities: authorities, in: context)
                responses.append(try identity.statusResponse.map(StatusResponse.init))
            } catch {
                unsafe contexts.forEach { unsafe SSL_CTX_free($0) }
                throw error
            }
        }
        unsafe self.contexts = contexts
        statusResponses = responses
        setCallbacks()
    }

    deinit {
        // SAFETY: made by this object and freed once; sessions hold references of their own.
        unsafe contexts.forEach { unsafe SSL_CTX_free($0) }
    }

    /// Whether a status response is out of date, so that clients who ask get none.
    package var hasStaleStatusResponse: Bool {
        statusResponses.contains { $0?.isFresh() == false }
    }

    /// A session with the peer of a connected socket, waiting for its greeting; nil where memory has
    /// run out.
    package func session(on socket: Int32) -> TLSSession? {
        // SAFETY: the session takes over the new object, and keeps this context as long.
        guard let session = unsafe SSL_new(contexts[0]) else { return nil }
        unsafe SSL_set_accept_state(session)
        return unsafe TLSSession(adopting: session, keeper: self, socket: socket)
    }

    /// Answers of OpenSSL's questions during handshakes.
    ///
    /// They get this object without a count of their own: it outlives every session, since each
    /// session holds it.
    private func setCallbacks() {
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        for index in unsafe contexts.indices {
            let context = unsafe contexts[index]
            // SAFETY: `this` is this object, the callbacks take it as such, and they run only within
            // calls of a session that holds it.
            unsafe SSL_CTX_set_ex_data(context, 0, this)
            unsafe SSL_CTX_set_client_hello_cb(
                context,
                { session, _, argument in
                    unsafe TLSContext.from(argument)?.choose(for: session)
                    return SSL_CLIENT_HELLO_SUCCESS
                }, this)
            unsafe readout_on_server_name(
                context, { session, _, _ in unsafe ServerName.acknowledgement(for: session) }, nil)
            unsafe SSL_CTX_set_tlsext_ticket_key_evp_cb(context, TicketSealing.callback)
            unsafe SSL_CTX_set_alpn_select_cb(context, ProtocolChoice.callback, nil)
            guard let response = statusResponses[index] else { continue }
            unsafe readout_on_status_request(
                context,
                { session, argument in unsafe StatusResponse.staple(to: session, argument) },
                Unmanaged.passUnretained(response).toOpaque())
        }
    }

    private static func from(_ pointer: UnsafeMutableRawPointer?) -> TLSContext? {
        // SAFETY: only `setCallbacks` hands out such pointers.
        unsafe pointer.map { unsafe Unmanaged<TLSContext>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The ticket keys of the context that a session belongs to.
    static func ticketKeys(of session: OpaquePointer?) -> TicketKeys? {
        // SAFETY: the data of every context of this class is the object itself.
        unsafe from(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(session), 0))?.ticketKeys
    }

    /// Shows the certificate that holds for the name asked for (RFC 6066 section 3); the first where
    /// none does.
    ///
    /// That is decided before tickets are looked at, so that one of another name does not count.
    private func choose(for session: OpaquePointer?) {
        // SAFETY: the name's bytes lie within the greeting, which lives as long as this call.
        guard unsafe contexts.count > 1, let name = unsafe ServerName.asked(of: session) else {
            return
        }
        for index in unsafe contexts.indices {
            let context = unsafe contexts[index]
            if unsafe ServerName.holds(name, SSL_CTX_get0_certificate(context)) {
                unsafe SSL_set_SSL_CTX(session, context)
                return
            }
        }
    }
}
