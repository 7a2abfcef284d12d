import CLinux
import COpenSSL
import Glibc

/// How OpenSSL reaches a session's socket.
///
/// OpenSSL's own way writes without `MSG_NOSIGNAL`, which ends the process when the peer has gone,
/// and does not tell whether a read has taken all there was.
@safe final class TLSTransport: @unchecked Sendable {
    private static let shared = TLSTransport()

    private let method: OpaquePointer?

    private init() {
        // SAFETY: the name is terminated for its call, and callbacks get what `make` has made.
        unsafe method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket")
        unsafe BIO_meth_set_read(method) { transport, bytes, count in
            unsafe TLSTransport.move(transport, BIO_FLAGS_READ) {
                unsafe $0.receive(UnsafeMutableRawPointer(bytes), Int(count))
            }
        }
        unsafe BIO_meth_set_write(method) { transport, bytes, count in
            unsafe TLSTransport.move(transport, BIO_FLAGS_WRITE) {
                unsafe $0.transmit(UnsafeRawPointer(bytes), Int(count))
            }
        }
        unsafe BIO_meth_set_ctrl(method) { transport, command, _, _ in
            switch command {
            case BIO_CTRL_FLUSH: 1
            case BIO_CTRL_EOF:
                unsafe TLSTransport.session(of: transport)?.hasReachedEnd == true ? 1 : 0
            default: 0
            }
        }
    }

    /// A new transport for the socket of `session`, owned by whoever gets it.
    static func make(for session: TLSSession) -> OpaquePointer? {
        guard let transport = unsafe BIO_new(shared.method) else { return nil }
        // SAFETY: the session frees the transport before it goes, so the pointer stays good.
        unsafe BIO_set_data(transport, Unmanaged.passUnretained(session).toOpaque())
        unsafe BIO_set_init(transport, 1)
        return unsafe transport
    }

    private static func session(of transport: OpaquePointer?) -> TLSSession? {
        // SAFETY: `make` has set the data, and calls come from that session's own calls only.
        unsafe BIO_get_data(transport).map {
            unsafe Unmanaged<TLSSession>.fromOpaque($0).takeUnretainedValue()
        }
    }

    /// Makes one system call and tells OpenSSL whether it is worth another attempt later.
    private static func move(
        _ transport: OpaquePointer?, _ direction: Int32, _ attempt: (TLSSession) -> Int
    ) -> Int32 {
        // SAFETY: OpenSSL calls with a transport that `make` has made.
        guard let session = unsafe session(of: transport) else { return -1 }
        unsafe BIO_clear_flags(
            transport, BIO_FLAGS_READ | BIO_FLAGS_WRITE | BIO_FLAGS_SHOULD_RETRY)
        while true {
            let count = attempt(session)
            if count >= 0 { return Int32(clamping: count) }
            if errno == EINTR { continue }
            if errno == EAGAIN {
                unsafe BIO_set_flags(transport, direction | BIO_FLAGS_SHOULD_RETRY)
            } else {
                session.code = errno
            }
            return -1
        }
    }
}

extension TLSSession {
    /// Reads from the socket, and notes what that tells of the peer.
    fileprivate func receive(_ bytes: UnsafeMutableRawPointer?, _ room: Int) -> Int {
        // SAFETY: OpenSSL gives a pointer to so many bytes.
        let count = unsafe recv(socket, bytes, room, 0)
        mayHaveMore = count == room
        if count == 0 { hasReachedEnd = true }
        if count > 0, opening.count < PeerOpening.bytesMax {
            unsafe noteOpening(UnsafeRawBufferPointer(start: bytes, count: count))
        }
        if count > 0, !silence.goesOn(count, hasHandshaken: hasHandshaken) {
            errno = EPROTO
            return -1
        }
        return count
    }

    private func noteOpening(_ bytes: UnsafeRawBufferPointer) {
        // SAFETY: within the buffer's own count.
        for at in 0..<min(bytes.count, PeerOpening.bytesMax - opening.count) {
            // SAFETY: `at` lies below the buffer's count.
            opening.note(unsafe bytes[at])
        }
    }

    fileprivate func transmit(_ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        // SAFETY: OpenSSL gives a pointer to so many bytes.
        unsafe send(socket, bytes, count, Int32(MSG_NOSIGNAL))
    }
}
