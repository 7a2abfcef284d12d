import COpenSSL

/// An OCSP response from a file, handed to clients who ask for it (RFC 6066 section 8) until its time
/// is over (RFC 6960 section 4.2.2.1: what is older shall not be relied on).
@safe final class StatusResponse: Sendable {
    private let bytes: [UInt8]
    /// In seconds since 1970.
    private let endsAt: Int64

    /// The most bytes that a response may have; real ones have about two thousand.
    static let bytesMax = 65_536

    /// Whether it holds at a time, in seconds since 1970.
    func isFresh(at seconds: Int64 = WallClock.seconds()) -> Bool { seconds < endsAt }

    init(_ path: String) throws(TLSError) {
        bytes = try TLSContextSetup.contents(of: path, limit: Self.bytesMax)
        guard let seconds = Self.secondsLeft(of: bytes) else {
            ERR_clear_error()
            throw .statusResponse(path: path, reason: "not the DER of a successful one")
        }
        endsAt = WallClock.seconds() + seconds
    }

    static func staple(to session: OpaquePointer?, _ pointer: UnsafeMutableRawPointer?) -> Int32 {
        guard let pointer = unsafe pointer else { return SSL_TLSEXT_ERR_NOACK }
        // SAFETY: the context that set the callback holds the response, and the session the context.
        let response = unsafe Unmanaged<StatusResponse>.fromOpaque(pointer).takeUnretainedValue()
        guard response.isFresh() else { return SSL_TLSEXT_ERR_NOACK }
        let bytes = response.bytes
        let isSet = unsafe bytes.withUnsafeBytes {
            unsafe readout_staple(session, $0.baseAddress, $0.count)
        }
        return isSet == 1 ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK
    }

    /// For how long the response holds; nil where the bytes are none, or one that says nothing.
    private static func secondsLeft(of bytes: [UInt8]) -> Int64? {
        // SAFETY: the pointer and count are the array's own; what is made here is freed here.
        unsafe bytes.withUnsafeBufferPointer { buffer in
            var start = buffer.baseAddress
            guard let response = unsafe d2i_OCSP_RESPONSE(nil, &start, buffer.count) else {
                return nil
            }
            defer { unsafe OCSP_RESPONSE_free(response) }
            guard unsafe OCSP_response_status(response) == OCSP_RESPONSE_STATUS_SUCCESSFUL,
                let basic = unsafe OCSP_response_get1_basic(response)
            else { return nil }
            defer { unsafe OCSP_BASICRESP_free(basic) }
            guard let single = unsafe OCSP_resp_get0(basic, 0) else { return nil }
            return unsafe secondsLeft(of: single)
        }
    }

    /// Until the authority says something newer; without end where it does not say when.
    private static func secondsLeft(of single: OpaquePointer) -> Int64? {
        var next: UnsafeMutablePointer<ASN1_GENERALIZEDTIME>?
        // SAFETY: the time belongs to the response, which outlives this call.
        guard unsafe OCSP_single_get0_status(single, nil, nil, nil, &next) >= 0 else { return nil }
        guard unsafe next != nil else { return Int64(Int32.max) }
        var (days, seconds): (Int32, Int32) = (0, 0)
        guard unsafe ASN1_TIME_diff(&days, &seconds, nil, next) == 1 else { return nil }
        return Int64(days) * 86_400 + Int64(seconds)
    }
}
