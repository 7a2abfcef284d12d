import CLinux
import Glibc

/// A peer's bytes, behind read, write and end: what a connection needs to know of its transport.
///
/// Never waits. Bytes travel over a socket, in the clear or by TLS.
package struct ByteStream: ~Copyable, Sendable {
    private let socket: Socket
    private let session: TLSSession?

    /// In the clear.
    package init(_ socket: consuming Socket) {
        self.socket = socket
        session = nil
    }

    /// By TLS, with the peer's greeting first.
    ///
    /// Throws `SystemError` where memory for a session has run out; the socket is closed then.
    package init(_ socket: consuming Socket, _ context: TLSContext) throws(SystemError) {
        guard let session = context.session(on: socket.number) else {
            throw SystemError(.accept, code: ENOMEM)
        }
        self.session = session
        self.socket = socket
    }

    /// By TLS to a server, whose greeting waits for ours.
    ///
    /// Throws `SystemError` where memory for a session has run out; the socket is closed then.
    package init(_ socket: consuming Socket, _ client: TLSClient) throws(SystemError) {
        guard let session = client.session(on: socket.number) else {
            throw SystemError(.connect, code: ENOMEM)
        }
        self.session = session
        self.socket = socket
    }

    // The peer hears that its session ends while the socket is still there.
    deinit { session?.endWriting() }

    /// Whether the handshake is still under way.
    package var isHandshaking: Bool { session?.isHandshaking ?? false }

    /// Whether the peer speaks in the clear where TLS is spoken; what is written then is, too.
    package var isPlainTextByMistake: Bool { session?.isPlainText ?? false }

    /// Whether what the peer says in the clear asks for a head alone.
    package var asksForHeadByMistake: Bool { session?.asksForHeadInPlainText ?? false }

    /// Whether the peer broke the rules of TLS and was told so; it only sends into the void then.
    package var isRefused: Bool { session?.isRefused ?? false }

    /// Whether bytes travel by TLS.
    package var isSecure: Bool { speakingSession != nil }

    /// Why the server's certificate is not trusted; nil where it is.
    package var distrust: String? { session?.distrust }

    /// What came of the handshake; nil in the clear and while it is under way.
    package var handshake: Handshake? {
        guard let session, !session.isHandshaking else { return nil }
        if !session.hasHandshaken { return .failed }
        return session.isResumed ? .resumed : .complete
    }

    /// How a handshake may end.
    package enum Handshake: Sendable {
        case complete
        /// By a ticket of an earlier connection.
        case resumed
        case failed
    }

    /// Whether a read would tell more at once, though the last one did not fill its room.
    package var hasNews: Bool { session?.hasNews ?? false }

    /// The session, unless the peer does not speak TLS.
    private var speakingSession: TLSSession? {
        guard let session, !session.isPlainText else { return nil }
        return session
    }

    /// The descriptor to watch.
    package var number: Int32 { socket.number }

    /// Reads what has arrived into `bytes[offset...]`, which has room for at least one byte.
    package func read(into bytes: inout [UInt8], at offset: Int) -> Transfer {
        if let session = speakingSession, !session.isRefused {
            return session.read(into: &bytes, at: offset)
        }
        while true {
            let count = readOnce(number, &bytes, offset)
            if count > 0 { return .bytes(count) }
            if count == 0 { return .ended }
            switch errno {
            case EINTR: continue
            case EAGAIN: return .wouldBlock
            default: return .failed(.last(.read))
            }
        }
    }

    /// Writes as much of `bytes[offset...]` as the peer's window takes.
    package func write(_ bytes: borrowing [UInt8], from offset: Int) -> Transfer {
        write(bytes, offset..<bytes.count)
    }

    /// Writes as much of `bytes[range]` as the peer's window takes.
    package func write(_ bytes: borrowing [UInt8], _ range: Range<Int>) -> Transfer {
        // SAFETY: pointer and count are the array's own, cut at `range` within its bounds.
        unsafe bytes.withUnsafeBytes { buffer in
            let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[range])
            if let session = speakingSession {
                let transfer = unsafe session.write(rest)
                if !session.isPlainText { return transfer }
            }
            return outcome { [number] in
                unsafe send(number, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
            }
        }
    }

    /// Writes as much of `slices`, in their order, as the peer's window takes.
    ///
    /// Only the first `sliceCountMax` are looked at.
    package func write(gathering slices: ArraySlice<ArraySlice<UInt8>>) -> Transfer {
        if let session = speakingSession { return Self.write(slices, to: session) }
        return unsafe withUnsafeTemporaryAllocation(of: iovec.self, capacity: Self.sliceCountMax) {
            vectors in
            var count = 0
            for slice in slices.prefix(Self.sliceCountMax) {
                // SAFETY: an array's storage does not move while it is not changed, and `slices`
                // holds each array until this call ends.
                unsafe slice.withUnsafeBytes { bytes in
                    unsafe vectors[count] = iovec(
                        iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress),
                        iov_len: bytes.count)
                }
                count += 1
            }
            var message = unsafe msghdr()
            unsafe message.msg_iov = vectors.baseAddress
            unsafe message.msg_iovlen = count
            let result = outcome { [number] in
                unsafe sendmsg(number, &message, Int32(MSG_NOSIGNAL))
            }
            return withExtendedLifetime(slices) { result }
        }
    }

    /// How many slices one write covers; the kernel takes up to 1,024.
    package static let sliceCountMax = 64

    /// Slice for slice, since each is records of its own anyway.
    private static func write(
        _ slices: ArraySlice<ArraySlice<UInt8>>, to session: TLSSession
    ) -> Transfer {
        var sent = 0
        for slice in slices {
            // SAFETY: pointer and count are the slice's own, for the call.
            let transfer = unsafe slice.withUnsafeBytes { unsafe session.write($0) }
            guard case .bytes(let count) = transfer else {
                return sent > 0 ? .bytes(sent) : transfer
            }
            sent += count
            if count < slice.count { break }
        }
        return .bytes(sent)
    }

    /// Gives back what memory it can do without until bytes come or go.
    package func rest() { session?.rest() }

    /// Tells the peer that nothing more will be sent.
    package func endWriting() {
        session?.endWriting()
        socket.endWriting()
    }

    /// Makes the close throw away what the peer has not taken, in the kernel too.
    package func cut() { socket.resetOnClose() }

    private func outcome(_ attempt: () -> Int) -> Transfer {
        while true {
            let count = attempt()
            if count >= 0 { return count > 0 ? .bytes(count) : .wouldBlock }
            switch errno {
            case EINTR: continue
            case EAGAIN: return .wouldBlock
            default: return .failed(.last(.write))
            }
        }
    }
}
