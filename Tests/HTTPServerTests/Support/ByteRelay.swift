import Foundation
import SystemIO
import Testing

/// Passes one peer's bytes on to a server one at a time, and what comes back as it comes.
final class ByteRelay: Sendable {
    let port: UInt16

    init(to address: SocketAddress?) throws {
        let target = try #require(address)
        let own = try #require(SocketAddress.resolve(host: "127.0.0.1", port: 0).first)
        let listener = try Socket.bound(to: own, sharingPort: false)
        listener.sendAtOnce()
        try listener.listen(backlog: 1)
        port = try listener.localAddress.port
        let door = Door(listener)
        try WorkerThread.start(name: "relay") { try? Self.relay(door, target) }
    }

    private final class Door: Sendable {
        let listener: Socket
        init(_ listener: consuming Socket) { self.listener = listener }
    }

    private static func relay(_ door: Door, _ target: SocketAddress) throws {
        var poller = try Poller()
        try poller.watchReadable(door.listener.number, token: 0)
        guard poller.wait(milliseconds: 10_000) > 0, let peer = try door.listener.accept()
        else { return }
        let client = ByteStream(peer)
        let socket = try Socket.connecting(to: target)
        socket.sendAtOnce()
        let server = ByteStream(socket)
        var wait = try Poller()
        try wait.watchEdges(client.number, token: 0)
        try wait.watchEdges(server.number, token: 1)
        let end = MonotonicClock.nanoseconds() + 10_000_000_000
        while MonotonicClock.nanoseconds() < end {
            _ = wait.wait(milliseconds: 20)
            guard pass(from: client, to: server, step: 1) else { break }
            guard pass(from: server, to: client, step: 65_536) else { break }
        }
    }

    /// Passes on what is there, so many bytes at a time; false when the sender has ended.
    private static func pass(
        from sender: borrowing ByteStream, to receiver: borrowing ByteStream, step: Int
    ) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        while true {
            switch sender.read(into: &bytes, at: 0) {
            case .bytes(let count):
                for at in stride(from: 0, to: count, by: step) {
                    let piece = Array(bytes[at..<min(at + step, count)])
                    while case .wouldBlock = receiver.write(piece, from: 0) {}
                }
            case .wouldBlock: return true
            case .ended, .failed:
                receiver.endWriting()
                return false
            }
        }
    }
}
