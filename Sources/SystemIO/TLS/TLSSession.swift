import CLinux
import COpenSSL
import Glibc

/// Hot path: one record a small answer, no allocation besides OpenSSL's; bench: server.
///
/// One peer's TLS connection over a socket that never waits: the handshake goes on within reads and
/// writes. Buffers, 34 KB, stay until `rest`.
@safe package final class TLSSession: @unchecked Sendable {
    /// What has been seen of the peer's side.
    private enum Input {
        case open
        /// The peer has said that nothing more comes, behind what was read last.
        case ended
        /// The connection broke, behind what was read last.
        case broken
        /// The peer broke the protocol, behind what was read last, and an alert tells it so.
        case refused
        /// The peer does not speak TLS but HTTP.
        case plainText
    }

    private let session: OpaquePointer
    /// Held as long as the session, since the callbacks of handshakes refer to it.
    private let keeper: any AnyObject & Sendable
    private var input = Input.open
    /// Whether a call has done its work after the handshake's end.
    private var isSettled = false

    /// The descriptor; whoever owns the session closes it, later than the session goes.
    let socket: Int32
    /// The error number of the socket's failure, if it has failed.
    var code = EPROTO
    /// Whether the last read of the socket filled its room.
    var mayHaveMore = true
    /// Whether the peer has ended its side of the socket.
    var hasReachedEnd = false
    /// Records that the last read might still have taken.
    private var recordsLeft = recordsPerRead
    /// Records that one read takes at most: 64 KB may come in as many records, which took 10 ms and
    /// more, in which nobody else was served.
    private static let recordsPerRead = 64
    /// What came first from the peer.
    var opening = PeerOpening()
    /// How much has come without any plaintext in it.
    var silence = TLSSilence()

    /// Takes over a new object of OpenSSL, whose part is set; nil where memory has run out.
    init?(adopting session: OpaquePointer, keeper: any AnyObject & Sendable, socket: Int32) {
        unsafe self.session = session
        self.keeper = keeper
        self.socket = socket
        guard let transport = unsafe TLSTransport.make(for: self) else { return nil }
        // SAFETY: the object takes over the transport, one count for both directions.
        unsafe SSL_set_bio(session, transport, transport)
    }

    deinit {
        // SAFETY: owned by this object and freed once; freeing writes nothing to the socket, which
        // may be closed by then.
        unsafe SSL_free(session)
    }

    /// Whether the handshake is still under way.
    package var isHandshaking: Bool { input == .open && !hasHandshaken }

    /// Whether the handshake is done and nothing has gone wrong since.
    package var hasHandshaken: Bool {
        // SAFETY: the session lives as long as this object.
        unsafe SSL_in_init(session) == 0
    }

    /// Whether the peer had a ticket of an earlier connection.
    package var isResumed: Bool {
        // SAFETY: the session lives as long as this object.
        unsafe SSL_session_reused(session) == 1
    }

    /// Why the peer's certificate is not trusted, in OpenSSL's words; nil where it is, or none came.
    package var distrust: String? {
        // SAFETY: the session lives as long as this object, and the words for ever.
        let result = unsafe SSL_get_verify_result(session)
        if result == X509_V_OK { return nil }
        return unsafe String(cString: X509_verify_cert_error_string(result))
    }

    /// Whether the peer sent HTTP in the clear; then nothing of the session can be used.
    package var isPlainText: Bool { input == .plainText }

    /// Whether that HTTP asks for a head alone.
    package var asksForHeadInPlainText: Bool { isPlainText && opening.asksForHead }

    /// Whether the peer broke the protocol and was told so; what it sends is only thrown away.
    package var isRefused: Bool { input == .refused }

    /// Whether a read would tell more at once, though the last one did not fill its room.
    package var hasNews: Bool { input != .open || recordsLeft == 0 }

    /// Reads until `bytes[offset...]` is full, nothing more has arrived, or its share of records is
    /// used.
    func read(into bytes: inout [UInt8], at offset: Int) -> Transfer {
        var filled = offset
        recordsLeft = Self.recordsPerRead
        while filled < bytes.count {
            switch input {
            case .open: break
            case .ended: return result(filled - offset, or: .ended)
            case .broken, .refused, .plainText:
                return result(filled - offset, or: .failed(SystemError(.read, code: code)))
            }
            var count = 0
            // SAFETY: the pointer and count are the array's own, cut at `filled` within its bounds.
            let isRead = unsafe bytes.withUnsafeMutableBytes { buffer in
                let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
                return unsafe SSL_read_ex(session, rest.baseAddress, rest.count, &count)
            }
            if isRead == 1 {
                settle()
                silence.end()
                filled += count
                recordsLeft -= 1
                if recordsLeft == 0 { break }
                // The socket was emptied and so is the session: what comes next is told of anew.
                if !mayHaveMore, unsafe SSL_has_pending(session) == 0 { break }
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
            guard input == .open || input == .ended else {
                return result(sent, or: .failed(SystemError(.write, code: code)))
            }
            var count = 0
            // SAFETY: pointer and count lie within `bytes`.
            let isWritten = unsafe SSL_write_ex(
                session, bytes.baseAddress.map { unsafe $0 + sent }, bytes.count - sent, &count)
            if isWritten == 1 {
                settle()
                sent += count
            } else if waits(after: isWritten) {
                return result(sent, or: .wouldBlock)
            } else if input == .ended {
                // The peer has ended its side within the handshake: no answer reaches it.
                input = .broken
            }
        }
        return sent > 0 ? .bytes(sent) : .wouldBlock
    }

    /// Gives its empty buffers back; the next read or write makes new ones.
    func rest() {
        // SAFETY: the session lives as long as this object; buffers that hold something stay.
        _ = unsafe SSL_free_buffers(session)
    }

    /// Tells the peer that nothing more will be sent (RFC 8446 section 6.1: close_notify).
    func endWriting() {
        guard input == .open || input == .ended, hasHandshaken else { return }
        // SAFETY: the session lives as long as this object, and its socket is still open.
        let isTold = unsafe SSL_get_shutdown(session) & SSL_SENT_SHUTDOWN != 0
        if isTold { return }
        _ = unsafe SSL_shutdown(session)
        ERR_clear_error()
    }

    private func result(_ count: Int, or other: Transfer) -> Transfer {
        count > 0 ? .bytes(count) : other
    }

    /// Called after calls that did what they should.
    ///
    /// The thread's queue of errors stays empty between calls, as OpenSSL wants it: failures empty
    /// it, and so do handshakes, which leave words of what they have tried. Emptying it before each
    /// call as well took over a hundredth of the time that a request takes.
    private func settle() {
        if isSettled { return }
        ERR_clear_error()
        isSettled = hasHandshaken
    }

    /// Whether the call that gave `result` will go on when the socket is ready; else notes why not.
    private func waits(after result: Int32) -> Bool {
        defer { ERR_clear_error() }
        // SAFETY: the session lives as long as this object.
        switch unsafe SSL_get_error(session, result) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return true
        case SSL_ERROR_ZERO_RETURN: input = .ended
        case SSL_ERROR_SSL where opening.isHTTP: input = .plainText
        case SSL_ERROR_SSL:
            input = .refused
            tellUnlessTold()
        default: input = .broken
        }
        return false
    }

    /// Sends the alert that OpenSSL spares a peer whose first bytes are no record of TLS: a fatal
    /// `unexpected_message` (RFC 8446 section 5).
    private func tellUnlessTold() {
        // SAFETY: the session owns the transport, which counts what went through it.
        guard unsafe BIO_number_written(SSL_get_wbio(session)) == 0 else { return }
        let alert: [UInt8] = [21, 3, 3, 0, 2, 2, 10]
        // SAFETY: pointer and count are the array's own.
        _ = unsafe send(socket, alert, alert.count, Int32(MSG_NOSIGNAL))
    }
}
