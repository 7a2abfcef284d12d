import COpenSSL

/// One context of OpenSSL, step by step.
enum TLSContextSetup {
    /// Ciphers of TLS 1.2, all with forward secrecy and authenticated encryption, in the order of
    /// preference; those of Mozilla's "intermediate" profile without finite-field Diffie-Hellman.
    static let ciphers =
        "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
        + "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
        + "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305"
    /// Ciphers of TLS 1.3.
    static let suites =
        "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"
    static let groups = "X25519:P-256:P-384"
    /// Tickets after a handshake of TLS 1.3: one is enough for a client with one connection.
    static let ticketCount = 1

    /// A context with everything set that no file decides.
    static func context() throws(TLSError) -> OpaquePointer {
        guard let context = unsafe SSL_CTX_new(TLS_server_method()) else {
            throw .library(reason: TLSError.lastReason())
        }
        // SAFETY: the context is whole; strings are terminated for their calls.
        unsafe readout_set_modes(context)
        let isSet =
            unsafe readout_set_lowest_version(context, TLS1_2_VERSION) == 1
            && SSL_CTX_set_cipher_list(context, ciphers) == 1
            && SSL_CTX_set_ciphersuites(context, suites) == 1
            && readout_set_groups(context, groups) == 1
            && SSL_CTX_set_num_tickets(context, ticketCount) == 1
        guard isSet else {
            defer { unsafe SSL_CTX_free(context) }
            throw .library(reason: TLSError.lastReason())
        }
        // A key with a password is refused instead of asking a terminal for it.
        unsafe SSL_CTX_set_default_passwd_cb(context) { _, _, _, _ in -1 }
        return unsafe context
    }

    static func use(
        _ identity: TLSConfiguration.Identity, in context: OpaquePointer
    ) throws(TLSError) {
        _ = try contents(of: identity.certificate)
        _ = try contents(of: identity.key)
        // SAFETY: strings are terminated for their calls.
        guard unsafe SSL_CTX_use_certificate_chain_file(context, identity.certificate) == 1 else {
            throw .certificate(path: identity.certificate, reason: TLSError.lastReason())
        }
        guard unsafe SSL_CTX_use_PrivateKey_file(context, identity.key, SSL_FILETYPE_PEM) == 1
        else {
            let reason = TLSError.lastReason()
            throw unsafe isForeign(identity.key, context)
                ? .foreignKey(path: identity.key, certificate: identity.certificate)
                : .key(path: identity.key, reason: reason)
        }
        guard unsafe SSL_CTX_check_private_key(context) == 1 else {
            ERR_clear_error()
            throw .foreignKey(path: identity.key, certificate: identity.certificate)
        }
    }

    /// Whether the file holds a key, only not the one of the certificate.
    private static func isForeign(_ path: String, _ context: OpaquePointer) -> Bool {
        // SAFETY: the context is this function's own, freed on every way out.
        guard let other = unsafe SSL_CTX_new(TLS_server_method()) else { return false }
        defer { unsafe SSL_CTX_free(other) }
        defer { ERR_clear_error() }
        unsafe SSL_CTX_set_default_passwd_cb(other) { _, _, _, _ in -1 }
        return unsafe SSL_CTX_use_PrivateKey_file(other, path, SSL_FILETYPE_PEM) == 1
    }

    /// Serves only clients with a certificate of the authorities in a file; its digest.
    static func demandClients(
        of path: String, in context: OpaquePointer
    ) throws(TLSError) -> [UInt8] {
        let digest = Digest(of: try contents(of: path)).bytes
        // SAFETY: the string is terminated for its calls; the context takes over the list of names.
        guard unsafe SSL_CTX_load_verify_locations(context, path, nil) == 1,
            let names = unsafe SSL_load_client_CA_file(path)
        else { throw .clientAuthorities(path: path, reason: TLSError.lastReason()) }
        unsafe SSL_CTX_set_client_CA_list(context, names)
        unsafe SSL_CTX_set_verify(
            context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nil)
        return digest
    }

    /// Makes tickets count only where the certificate holds for the same names, and clients are held
    /// to the same authorities.
    ///
    /// So a session goes on when a certificate was renewed, but not under another name's (RFC 6066
    /// section 3).
    static func bindTickets(authorities digest: [UInt8], in context: OpaquePointer) {
        // SAFETY: the certificate is the context's own, which copies the bytes.
        let bond = unsafe Digest(of: names(of: SSL_CTX_get0_certificate(context)) + digest).bytes
        unsafe SSL_CTX_set_session_id_context(context, bond, UInt32(bond.count))
    }

    /// The names that a certificate holds for, as it writes them; none where it has no such field.
    private static func names(of certificate: OpaquePointer?) -> [UInt8] {
        // SAFETY: field and bytes belong to the certificate, which the context holds.
        let at = unsafe X509_get_ext_by_NID(certificate, NID_subject_alt_name, -1)
        guard at >= 0, let field = unsafe X509_get_ext(certificate, at),
            let value = unsafe X509_EXTENSION_get_data(field)
        else { return [] }
        return unsafe Array(
            UnsafeBufferPointer(
                start: ASN1_STRING_get0_data(value), count: Int(ASN1_STRING_length(value))))
    }

    /// The most bytes that a file of certificates may have.
    private static let bytesMax = 4_194_304

    /// A file's bytes; OpenSSL would not say why it cannot read one.
    static func contents(of path: String, limit: Int = bytesMax) throws(TLSError) -> [UInt8] {
        do throws(SystemError) {
            return try FileContents.read(path, limit: limit)
        } catch {
            throw .unreadable(path: path, reason: error.reason)
        }
    }
}
