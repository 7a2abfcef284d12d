import COpenSSL

/// A TLS set-up that cannot be used, with the file that is to blame.
package enum TLSError: Error, Hashable, Sendable {
    case noIdentity
    case certificate(path: String, reason: String)
    case key(path: String, reason: String)
    /// The key belongs to another certificate.
    case foreignKey(path: String, certificate: String)
    case statusResponse(path: String, reason: String)
    case clientAuthorities(path: String, reason: String)
    case library(reason: String)

    /// What OpenSSL says of the failure that has just happened on this thread; empties its queue.
    static func lastReason() -> String {
        let code = ERR_peek_last_error()
        defer { ERR_clear_error() }
        // SAFETY: a static terminated string, or nil for a code without words.
        guard let words = unsafe ERR_reason_error_string(code) else { return "error \(code)" }
        return unsafe String(cString: words)
    }
}

extension TLSError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noIdentity: "TLS needs a certificate with its key"
        case .certificate(let path, let reason): "\(path): no PEM certificate (\(reason))"
        case .key(let path, let reason): "\(path): no unencrypted PEM key (\(reason))"
        case .foreignKey(let path, let certificate):
            "\(path): not the key of the certificate in \(certificate)"
        case .statusResponse(let path, let reason): "\(path): no OCSP response (\(reason))"
        case .clientAuthorities(let path, let reason):
            "\(path): no PEM certificates of authorities (\(reason))"
        case .library(let reason): "OpenSSL: \(reason)"
        }
    }
}
