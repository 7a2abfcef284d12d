import COpenSSL

/// The host name that a client asks for in its greeting (RFC 6066 section 3).
enum ServerName {
    /// Bytes before the name: the list's length, the kind of name and the name's length.
    private static let headBytes = 5

    /// The bytes of the name, within the greeting that is being answered; nil where none is asked for.
    ///
    /// OpenSSL refuses what is malformed later on.
    static func asked(of session: OpaquePointer?) -> UnsafeRawBufferPointer? {
        var start: UnsafePointer<UInt8>?
        var length = 0
        // SAFETY: the call is made within the callback of a greeting.
        guard
            unsafe SSL_client_hello_get0_ext(
                session, UInt32(TLSEXT_TYPE_server_name), &start, &length) == 1
        else { return nil }
        let list = unsafe UnsafeRawBufferPointer(start: start, count: length)
        guard length > headBytes, unsafe list[2] == UInt8(TLSEXT_NAMETYPE_host_name) else {
            return nil
        }
        let end = unsafe headBytes + Int(list[3]) << 8 + Int(list[4])
        guard end <= length, end > headBytes else { return nil }
        return unsafe UnsafeRawBufferPointer(rebasing: list[headBytes..<end])
    }

    /// Whether a certificate holds for a name.
    static func holds(_ name: UnsafeRawBufferPointer, _ certificate: OpaquePointer?) -> Bool {
        // SAFETY: pointer and count are the buffer's own.
        unsafe X509_check_host(
            certificate, name.baseAddress?.assumingMemoryBound(to: CChar.self), name.count, 0, nil)
            == 1
    }

    /// Tells the client whether its name was heeded.
    static func acknowledgement(for session: OpaquePointer?) -> Int32 {
        // SAFETY: the name is terminated and lives as long as the handshake message.
        guard let name = unsafe SSL_get_servername(session, Int32(TLSEXT_NAMETYPE_host_name)),
            unsafe X509_check_host(SSL_get_certificate(session), name, 0, 0, nil) == 1
        else { return SSL_TLSEXT_ERR_NOACK }
        return SSL_TLSEXT_ERR_OK
    }
}
