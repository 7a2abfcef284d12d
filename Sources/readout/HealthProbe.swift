import SystemIO

/// One request for `/healthz` over a connection of its own.
enum HealthProbe {
    /// How long connecting, sending and the first line of the answer may take together.
    private static let milliseconds: Int64 = 2_000
    /// A status line is far shorter.
    private static let answerBytesMax = 512

    /// The status line of the answer; what has come of it when time runs out.
    static func ask(host: String, port: UInt16) throws(SystemError) -> String {
        guard let address = try SocketAddress.resolve(host: host, port: port).first else {
            throw .noAddress
        }
        let stream = ByteStream(try Socket.connecting(to: address))
        var poller = try Poller()
        try poller.watchEdges(stream.number, token: 0)
        let request = Array(
            "GET /healthz HTTP/1.1\r\nHost: \(address)\r\nConnection: close\r\n\r\n".utf8)
        var sent = 0
        var answer = [UInt8](repeating: 0, count: answerBytesMax)
        var filled = 0
        let deadline = MonotonicClock.nanoseconds() + milliseconds * 1_000_000
        while true {
            let left = (deadline - MonotonicClock.nanoseconds()) / 1_000_000
            guard left > 0 else { return line(answer[..<filled]) }
            _ = poller.wait(milliseconds: Int32(clamping: left))
            if sent < request.count {
                switch stream.write(request, from: sent) {
                case .bytes(let count): sent += count
                case .wouldBlock, .ended: break
                case .failed(let error): throw error
                }
            }
            switch stream.read(into: &answer, at: filled) {
            case .bytes(let count): filled += count
            case .wouldBlock: break
            case .ended: return line(answer[..<filled])
            case .failed(let error): throw error
            }
            if filled == answer.count || answer[..<filled].contains(0x0A) {
                return line(answer[..<filled])
            }
        }
    }

    private static func line(_ answer: ArraySlice<UInt8>) -> String {
        let line = answer.prefix { $0 != 0x0D && $0 != 0x0A }
        return String(decoding: line, as: UTF8.self)
    }
}
