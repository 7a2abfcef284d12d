import CLinux
import Glibc

/// The service manager that started the process, as far as it wants to hear of it: the protocol of
/// sd_notify(3), one datagram a message.
package struct ServiceManager: Sendable {
    private let path: String

    /// Nil where `path`, the value of NOTIFY_SOCKET, names no socket.
    package init?(path: String?) {
        guard let path, path.hasPrefix("/") || path.hasPrefix("@"),
            path.utf8.count < Self.pathBytesMax
        else { return nil }
        self.path = path
    }

    private static let pathBytesMax = MemoryLayout.size(ofValue: sockaddr_un().sun_path)

    /// What there is to tell.
    package enum Message: Sendable {
        case ready, reloading, stopping
    }

    package func tell(_ message: Message) throws(SystemError) {
        let text =
            switch message {
            case .ready: "READY=1"
            case .reloading:
                "RELOADING=1\nMONOTONIC_USEC=\(MonotonicClock.nanoseconds() / 1_000)"
            case .stopping: "STOPPING=1"
            }
        try send(Array(text.utf8))
    }

    private func send(_ bytes: [UInt8]) throws(SystemError) {
        let kind = Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue)
        let number = Glibc.socket(AF_UNIX, kind, 0)
        guard number >= 0 else { throw .last(.socket) }
        let socket = FileDescriptor(adopting: number)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var name = Array(path.utf8)
        // A name that begins with @ lies in the abstract space, which a zero byte marks.
        if path.hasPrefix("@") { name[0] = 0 }
        let length = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
        // SAFETY: the name was checked to fit; pointers and lengths are those of whole values.
        let sent = unsafe withUnsafeMutableBytes(of: &address) { place in
            unsafe place[length...].copyBytes(from: name)
            let target = UnsafeRawPointer(place.baseAddress)
            return unsafe sendto(
                socket.number, bytes, bytes.count, Int32(MSG_NOSIGNAL),
                target?.assumingMemoryBound(to: sockaddr.self), socklen_t(length + name.count))
        }
        guard sent == bytes.count else { throw .last(.write) }
    }
}
