import COpenSSL

/// An OCSP response from a file, handed to clients who ask for it (RFC 6066 section 8).
@safe final class StatusResponse: Sendable {
    private let bytes: [UInt8]

    /// The most bytes that a response may have; real ones have about two thousand.
    static let bytesMax = 65_536

    init(_ path: String) throws(TLSError) {
        bytes = try TLSContextSetup.contents(of: path, limit: Self.bytesMax)
        // DER: a SEQUENCE.
        guard bytes.count > 2, bytes[0] == 0x30 else {
            throw .statusResponse(path: path, reason: "not DER")
        }
    }

    static func staple(to session: OpaquePointer?, _ pointer: UnsafeMutableRawPointer?) -> Int32 {
        guard let pointer = unsafe pointer else { return SSL_TLSEXT_ERR_NOACK }
        // SAFETY: the context that set the callback holds the response, and the session the context.
        let response = unsafe Unmanaged<StatusResponse>.fromOpaque(pointer).takeUnretainedValue()
        let bytes = response.bytes
        let isSet = unsafe bytes.withUnsafeBytes {
            unsafe readout_staple(session, $0.baseAddress, $0.count)
        }
        return isSet == 1 ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK
    }
}
