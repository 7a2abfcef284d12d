import COpenSSL

/// A TLS set-up that cannot be used, with the file that is to blame.
package enum TLSError: Error, Hashable, Sendable {
    case noIdentity
    /// A file that cannot be read at all.
    case unreadable(path: String, reason: String)
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
        case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
        case .certificate(let path, let reason):
            "\(path): no certificate (\(reason)); give a PEM file, the server's certificate first"
        case .key(let path, let reason):
            "\(path): no usable key (\(reason)); give a PEM file without a password"
        case .foreignKey(let path, let certificate):
            "\(path): not the key of \(certificate); give keys in the order of certificates"
        case .statusResponse(let path, let reason):
            "\(path): no OCSP response (\(reason)); give the DER file of the authority's answer"
        case .clientAuthorities(let path, let reason):
            "\(path): no authorities' certificates (\(reason)); give a PEM file of them"
        case .library(let reason): "OpenSSL: \(reason)"
        }
    }
}
