import Glibc
import Testing

@testable import SystemIO

/// A peer by TLS that says what a test wants it to say, record for record.
final class SecureClient {
    private let socket: Socket
    private let session: TLSSession
    private var poller: Poller
    /// The server has ended its side, or the connection broke.
    private(set) var hasEnded = false

    /// Connects, and ends its handshake.
    init(_ address: SocketAddress?) throws {
        socket = try Socket.connecting(to: try #require(address))
        socket.sendAtOnce()
        session = try #require(
            try TLSClient(.anyone, serverName: "one.test").session(on: socket.number))
        poller = try Poller()
        try poller.watchReadable(socket.number, token: 0)
        var nothing = [UInt8](repeating: 0, count: 1)
        for _ in 0..<500 where session.isHandshaking {
            _ = session.read(into: &nothing, at: 0)
            _ = poller.wait(milliseconds: 10)
        }
        try #require(!session.isHandshaking && session.hasHandshaken)
    }

    /// Sends a text in records of at most `size` bytes.
    func send(_ text: String, records size: Int = 16_384) {
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) {
            let record = Array(bytes[start..<min(start + size, bytes.count)])
            for _ in 0..<500 {
                let outcome = unsafe record.withUnsafeBytes { unsafe session.write($0) }
                guard case .wouldBlock = outcome else { break }
                _ = poller.wait(milliseconds: 10)
            }
        }
    }

    /// Sends bytes that are no record of this session.
    func sendRaw(_ bytes: [UInt8]) { _ = unsafe Glibc.send(socket.number, bytes, bytes.count, 0) }

    /// Says close_notify, and nothing of the socket's end.
    func notify() { session.endWriting() }

    /// Ends the socket's side without a word.
    func endSocket() { socket.endWriting() }

    /// All that the server says until it ends, or until five seconds are over.
    func rest() -> String {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        var received: [UInt8] = []
        let end = MonotonicClock.nanoseconds() + 5_000_000_000
        while !hasEnded, MonotonicClock.nanoseconds() < end {
            switch session.read(into: &bytes, at: 0) {
            case .bytes(let count): received += bytes[..<count]
            case .wouldBlock: _ = poller.wait(milliseconds: 20)
            case .ended, .failed: hasEnded = true
            }
        }
        return String(decoding: received, as: UTF8.self)
    }
}
