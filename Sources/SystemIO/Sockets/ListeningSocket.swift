import CLinux
import Glibc

/// A socket that connections come in by, for all who accept from it.
package final class ListeningSocket: Sendable {
    private let socket: Socket
    /// Whether it was handed over, so that other processes may listen to it, too, and after this one.
    package let isShared: Bool
    package let address: SocketAddress

    /// Listens to `address` together with all that say so too.
    package init(at address: SocketAddress, backlog: Int) throws(SystemError) {
        let socket = try Socket.bound(to: address, sharingPort: true)
        try socket.listen(backlog: backlog)
        self.address = try socket.localAddress
        self.socket = socket
        isShared = false
    }

    /// Takes over a descriptor that a process before this one listened with.
    init(handedOver number: Int32, _ name: String) throws(HandoverError) {
        if let fault = Self.fault(of: number) { throw .descriptor(number, name: name, fault) }
        let socket = Socket(adopting: number)
        guard let address = try? socket.localAddress else {
            throw .descriptor(number, name: name, .noSocket)
        }
        _ = fcntl(number, F_SETFD, FD_CLOEXEC)
        _ = fcntl(number, F_SETFL, O_NONBLOCK)
        self.socket = socket
        self.address = address
        isShared = true
    }

    /// What speaks against accepting connections from a descriptor.
    private static func fault(of number: Int32) -> HandoverError.Fault? {
        guard fcntl(number, F_GETFD) >= 0 else { return .closed }
        guard let kind = option(SO_TYPE, of: number) else { return .noSocket }
        guard kind == Int32(SOCK_STREAM.rawValue) else { return .noStream }
        let family = option(SO_DOMAIN, of: number)
        guard family == AF_INET || family == AF_INET6 else { return .otherFamily }
        return option(SO_ACCEPTCONN, of: number) == 1 ? nil : .notListening
    }

    private static func option(_ option: Int32, of number: Int32) -> Int32? {
        var value: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        // SAFETY: pointer and size are those of a whole integer.
        let result = unsafe getsockopt(number, SOL_SOCKET, option, &value, &size)
        return result == 0 ? value : nil
    }

    /// The descriptor to watch.
    package var number: Int32 { socket.number }

    /// What its connections begin with: bytes go out at once, and the kernel holds at most about
    /// `unsentBytes` that it has not sent.
    package func prepareConnections(unsentBytes: Int) {
        socket.sendAtOnce()
        socket.limitUnsent(bytes: unsentBytes)
    }

    /// The next connection that waits, or nil if none does.
    package func accept() throws(SystemError) -> Socket? { try socket.accept() }

    /// Turns newcomers away without a word; those who have begun to connect still can.
    ///
    /// Never for a shared socket: newcomers there are for others.
    package func refuseNewcomers() { socket.dropConnectionRequests() }

    /// Lets no more connections in; those that wait to be accepted are cut.
    ///
    /// A shared socket stays as it is.
    package func end() { if !isShared { socket.endListening() } }
}
