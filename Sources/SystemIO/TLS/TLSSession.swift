import COpenSSL
import Glibc

/// Hot path: one record a small answer, no allocation besides OpenSSL's; bench: server.
///
/// One peer's TLS connection over a socket that never waits: the handshake goes on within reads and
/// writes. Buffers are given back while nothing is under way.
@safe package final class TLSSession: @unchecked Sendable {
    /// What has been seen of the peer's side.
    private enum Input {
        case open
        /// The peer has said that nothing more comes, behind what was read last.
        case ended
        /// The connection broke, behind what was read last.
        case failed
        /// The peer does not speak TLS but HTTP.
        case plainText
    }

    private let session: OpaquePointer
    /// Held as long as the session, since the callbacks of handshakes refer to it.
    private let context: TLSContext
    private var input = Input.open

    /// Takes over a session, which nobody else frees.
    init(adopting session: OpaquePointer, context: TLSContext) {
        // SAFETY: only the pointer is kept; `deinit` frees it once.
        unsafe self.session = session
        self.context = context
    }

    deinit {
        // SAFETY: owned by this object and freed once; freeing writes nothing to the socket, which
        // may be closed by then.
        unsafe SSL_free(session)
    }

    /// Whether the handshake is still under way.
    package var isHandshaking: Bool {
        // SAFETY: the session lives as long as this object.
        unsafe SSL_in_init(session) == 1 && input == .open
    }

    /// Whether the peer sent HTTP in the clear; then nothing of the session can be used.
    package var isPlainText: Bool { input == .plainText }

    /// Whether a read would tell more at once, though the last one did not fill its room.
    package var hasNews: Bool { input != .open }

    /// Reads until `bytes[offset...]` is full or nothing more has arrived.
    func read(into bytes: inout [UInt8], at offset: Int) -> Transfer {
        var filled = offset
        while filled < bytes.count {
            switch input {
            case .open: break
            case .ended: return result(filled - offset, or: .ended)
            case .failed, .plainText:
                return result(filled - offset, or: .failed(SystemError(.read, code: EPROTO)))
            }
            var count = 0
            // SAFETY: the pointer and count are the array's own, cut at `filled` within its bounds.
            let isRead = unsafe bytes.withUnsafeMutableBytes { buffer in
                let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
                ERR_clear_error()
                return unsafe SSL_read_ex(session, rest.baseAddress, rest.count, &count)
            }
            if isRead == 1 {
                filled += count
            } else if waits(after: isRead) {
                return result(filled - offset, or: .wouldBlock)
            }
        }
        return .bytes(filled - offset)
    }

    /// Writes as much of `bytes` as the peer's window takes.
    func write(_ bytes: UnsafeRawBufferPointer) -> Transfer {
        var sent = 0
        while sent < bytes.count {
            var count = 0
            ERR_clear_error()
            // SAFETY: pointer and count lie within `bytes`.
            let isWritten = unsafe SSL_write_ex(
                session, bytes.baseAddress.map { unsafe $0 + sent }, bytes.count - sent, &count)
            if isWritten == 1 {
                sent += count
            } else if waits(after: isWritten) {
                return result(sent, or: .wouldBlock)
            } else {
                return result(sent, or: .failed(SystemError(.write, code: EPROTO)))
            }
        }
        return sent > 0 ? .bytes(sent) : .wouldBlock
    }

    /// Tells the peer that nothing more will be sent (RFC 8446 section 6.1: close_notify).
    func endWriting() {
        // SAFETY: the session lives as long as this object.
        guard input == .open || input == .ended, unsafe SSL_in_init(session) == 0 else { return }
        let isTold = unsafe SSL_get_shutdown(session) & SSL_SENT_SHUTDOWN != 0
        if isTold { return }
        ERR_clear_error()
        _ = unsafe SSL_shutdown(session)
        ERR_clear_error()
    }

    private func result(_ count: Int, or other: Transfer) -> Transfer {
        count > 0 ? .bytes(count) : other
    }

    /// Whether the call that gave `result` will go on when the socket is ready; else notes why not.
    private func waits(after result: Int32) -> Bool {
        // SAFETY: the session lives as long as this object.
        switch unsafe SSL_get_error(session, result) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return true
        case SSL_ERROR_ZERO_RETURN: input = .ended
        case SSL_ERROR_SSL:
            let reason = ERR_GET_REASON(ERR_peek_error())
            input = reason == SSL_R_HTTP_REQUEST ? .plainText : .failed
        default: input = .failed
        }
        ERR_clear_error()
        return false
    }
}
