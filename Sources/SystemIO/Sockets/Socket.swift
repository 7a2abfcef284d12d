import CLinux
import Glibc

/// A TCP socket that never waits.
package struct Socket: ~Copyable, Sendable {
    private let descriptor: FileDescriptor

    package var number: Int32 { descriptor.number }

    init(adopting number: Int32) { descriptor = FileDescriptor(adopting: number) }

    private static func opened(_ family: Int32) throws(SystemError) -> Socket {
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let number = Glibc.socket(family, kind, 0)
        guard number >= 0 else { throw .last(.socket) }
        return Socket(adopting: number)
    }

    /// A socket bound to `address`; connections reach it once `listen` is called.
    ///
    /// `sharingPort`: others that say so too may bind the same port, and the kernel spreads
    /// connections over them. Without it, a port in use is an error (`isAddressInUse`).
    package static func bound(
        to address: SocketAddress, sharingPort: Bool
    ) throws(SystemError) -> Socket {
        let socket = try opened(address.family)
        try socket.set(SOL_SOCKET, SO_REUSEADDR, 1)
        if sharingPort { try socket.set(SOL_SOCKET, SO_REUSEPORT, 1) }
        // Where "::" is bound, IPv4 is served too.
        if address.isVersion6 { try socket.set(Int32(IPPROTO_IPV6), IPV6_V6ONLY, 0) }
        let number = socket.number
        // SAFETY: pointer and length come from a whole address.
        let result = unsafe address.withPointer { unsafe Glibc.bind(number, $0, $1) }
        guard result == 0 else { throw .last(.bind) }
        return socket
    }

    /// A connection to `address` that has been asked for; it can be written to once it stands.
    package static func connecting(to address: SocketAddress) throws(SystemError) -> Socket {
        let socket = try opened(address.family)
        let number = socket.number
        // SAFETY: pointer and length come from a whole address.
        let result = unsafe address.withPointer { unsafe Glibc.connect(number, $0, $1) }
        guard result == 0 || errno == EINPROGRESS else { throw .last(.connect) }
        return socket
    }

    /// Lets connections in; up to `backlog` of them wait to be accepted.
    package func listen(backlog: Int) throws(SystemError) {
        guard Glibc.listen(number, Int32(clamping: backlog)) == 0 else { throw .last(.listen) }
    }

    /// The next connection that waits, or nil if none does.
    ///
    /// Throws `SystemError`, for example `isOutOfDescriptors`; then the connection still waits.
    package func accept() throws(SystemError) -> Socket? {
        let flags = Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        while true {
            let peer = accept4(number, nil, nil, flags)
            if peer >= 0 { return Socket(adopting: peer) }
            switch errno {
            case EAGAIN: return nil
            // The peer gave up while it waited: on to the next.
            case EINTR, ECONNABORTED, EPROTO: continue
            default: throw .last(.accept)
            }
        }
    }

    /// Sends what is written at once, instead of waiting for more to fill a segment.
    ///
    /// Connections take it over from their listener.
    package func sendAtOnce() { try? set(Int32(IPPROTO_TCP), TCP_NODELAY, 1) }

    /// Lets the kernel hold at most about `bytes` that it has not sent yet, instead of megabytes.
    ///
    /// Connections take it over from their listener.
    package func limitUnsent(bytes: Int) {
        try? set(Int32(IPPROTO_TCP), TCP_NOTSENT_LOWAT, Int32(clamping: bytes))
    }

    /// The address on this side, with the port that the system chose for port 0.
    package var localAddress: SocketAddress {
        get throws(SystemError) { try SocketAddress(of: number) }
    }

    /// Throws away requests for new connections (segments with SYN), as if the network had lost them.
    ///
    /// What has been asked for before is still completed. Peers ask again after a second.
    func dropConnectionRequests() {
        // Loads the byte of flags, behind 13 others of the header (RFC 9293 section 3.1).
        var program = [
            sock_filter(code: 0x30, jt: 0, jf: 0, k: 13),
            sock_filter(code: 0x45, jt: 0, jf: 1, k: 0x02),
            sock_filter(code: 0x06, jt: 0, jf: 0, k: 0),
            sock_filter(code: 0x06, jt: 0, jf: 0, k: .max),
        ]
        // SAFETY: the kernel copies the program, whose pointer and length are the array's own.
        unsafe program.withUnsafeMutableBufferPointer { [number] steps in
            var filter = unsafe sock_fprog(
                len: UInt16(steps.count), filter: steps.baseAddress)
            unsafe setsockopt(
                number, SOL_SOCKET, SO_ATTACH_FILTER, &filter,
                socklen_t(MemoryLayout<sock_fprog>.size))
        }
    }

    /// Stops listening; connections that wait to be accepted are cut.
    package func endListening() { _ = Glibc.shutdown(number, Int32(SHUT_RD)) }

    /// Tells the peer that nothing more will be sent; it may still send.
    package func endWriting() { _ = Glibc.shutdown(number, Int32(SHUT_WR)) }

    /// Makes the close cut the connection, so that the peer sees it as broken.
    package func resetOnClose() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        // SAFETY: pointer and size are those of a whole struct.
        unsafe setsockopt(
            number, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<linger>.size))
    }

    /// Asks for a receive buffer of `bytes` (the system doubles it and has its own bounds).
    package func setReceiveBuffer(bytes: Int) {
        try? set(SOL_SOCKET, SO_RCVBUF, Int32(clamping: bytes))
    }

    private func set(_ level: Int32, _ option: Int32, _ value: Int32) throws(SystemError) {
        var value = value
        // SAFETY: pointer and size are those of a whole integer.
        let result = unsafe setsockopt(
            number, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
        guard result == 0 else { throw .last(.option) }
    }
}
