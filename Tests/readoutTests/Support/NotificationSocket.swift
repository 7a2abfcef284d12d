import Foundation
import SystemIO
import Testing

/// The socket of a service manager, to which programs tell how they stand.
final class NotificationSocket {
    private let descriptor: FileDescriptor
    private let scratch: Scratch

    /// The value of NOTIFY_SOCKET.
    var path: String { scratch.path("notify") }

    init() throws {
        scratch = try Scratch()
        let number = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        try #require(number >= 0)
        descriptor = FileDescriptor(adopting: number)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let name = Array(path.utf8)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { place in
            for (at, byte) in name.enumerated() { unsafe place[at] = byte }
        }
        let result = unsafe withUnsafeBytes(of: &address) { bytes in
            unsafe bind(
                number, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self),
                socklen_t(bytes.count))
        }
        try #require(result == 0)
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        unsafe setsockopt(
            number, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    /// The next message; empty when none comes for twenty seconds.
    func message() -> String {
        var bytes = [UInt8](repeating: 0, count: 1_000)
        let count = unsafe recv(descriptor.number, &bytes, bytes.count, 0)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
