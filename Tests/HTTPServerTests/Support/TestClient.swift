import SystemIO
import Testing

/// A peer that sends raw bytes and reads raw answers, with a time limit on everything.
final class TestClient {
    private let stream: ByteStream
    private var poller: Poller
    private var received: [UInt8] = []
    /// The server has ended its side, or the connection broke.
    private(set) var hasEnded = false
    /// The connection was cut instead of ended.
    private(set) var isBroken = false

    init(_ address: SocketAddress?, receiveBuffer: Int? = nil) throws {
        let socket = try Socket.connecting(to: try #require(address))
        if let receiveBuffer { socket.setReceiveBuffer(bytes: receiveBuffer) }
        stream = ByteStream(socket)
        poller = try Poller()
        try poller.watchReadable(stream.number, token: 0)
    }

    func send(_ text: String) { send(Array(text.utf8)) }

    /// Sends all, waiting up to two seconds for the peer to take it; what cannot be sent is dropped.
    func send(_ bytes: [UInt8]) {
        var sent = 0
        let end = MonotonicClock.nanoseconds() + 2_000_000_000
        while sent < bytes.count, MonotonicClock.nanoseconds() < end {
            switch stream.write(bytes, from: sent) {
            case .bytes(let count): sent += count
            case .wouldBlock: _ = poller.wait(milliseconds: 1)
            case .ended, .failed: return
            }
        }
    }

    /// Breaks the connection instead of ending it.
    func cut() {
        stream.cut()
        hasEnded = true
    }

    func endWriting() { stream.endWriting() }

    /// The next answer; nil when the server ends first, or after `milliseconds`.
    func answer(toHead: Bool = false, milliseconds: Int32 = 5_000) -> TestAnswer? {
        let end = MonotonicClock.nanoseconds() + Int64(milliseconds) * 1_000_000
        while true {
            if let (answer, length) = TestAnswer.parse(received, toHead: toHead) {
                received.removeFirst(length)
                return answer
            }
            guard receive(until: end) else { return nil }
        }
    }

    /// Everything until the server ends, or until `milliseconds` are over.
    func rest(milliseconds: Int32 = 5_000) -> [UInt8] {
        let end = MonotonicClock.nanoseconds() + Int64(milliseconds) * 1_000_000
        while receive(until: end) {}
        defer { received = [] }
        return received
    }

    /// Waits for more; false at the end or when the time is over.
    private func receive(until end: Int64) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while !hasEnded {
            switch stream.read(into: &buffer, at: 0) {
            case .bytes(let count):
                received += buffer[..<count]
                return true
            case .ended: hasEnded = true
            case .failed: (hasEnded, isBroken) = (true, true)
            case .wouldBlock:
                let left = end - MonotonicClock.nanoseconds()
                guard left > 0 else { return false }
                _ = poller.wait(milliseconds: Int32(clamping: left / 1_000_000 + 1))
            }
        }
        return false
    }
}
