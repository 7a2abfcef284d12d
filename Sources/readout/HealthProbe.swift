import SystemIO

/// One request for `/healthz` over a connection of its own.
struct HealthProbe {
    let host: String
    let port: UInt16
    /// The client's side of TLS; nil asks in the clear.
    var client: TLSClient?

    /// Why no answer came.
    enum Failure: Error {
        case system(SystemError)
        /// The server's certificate is not trusted, with the reason.
        case untrusted(String)
    }

    /// How long connecting, sending and the first line of the answer may take together.
    private static let milliseconds: Int64 = 2_000
    /// A status line is far shorter.
    private static let answerBytesMax = 512

    /// The status line of the answer; what has come of it when time runs out.
    func ask() throws(Failure) -> String {
        let stream: ByteStream
        let address: SocketAddress
        do throws(SystemError) {
            let found = try SocketAddress.resolve(host: host, port: port).first
            guard let found else { throw .noAddress }
            address = found
            stream = try connect(to: address)
        } catch { throw .system(error) }
        do throws(SystemError) {
            return try converse(with: address, over: stream)
        } catch {
            if let reason = stream.distrust { throw .untrusted(reason) }
            throw .system(error)
        }
    }

    private func connect(to address: SocketAddress) throws(SystemError) -> ByteStream {
        let socket = try Socket.connecting(to: address)
        guard let client else { return ByteStream(socket) }
        return try ByteStream(socket, client)
    }

    private func converse(
        with address: SocketAddress, over stream: borrowing ByteStream
    ) throws(SystemError) -> String {
        var poller = try Poller()
        try poller.watchEdges(stream.number, token: 0)
        var exchange = HealthExchange(host: "\(address)", answerBytesMax: Self.answerBytesMax)
        let deadline = MonotonicClock.nanoseconds() + Self.milliseconds * 1_000_000
        while !exchange.isDone {
            let left = (deadline - MonotonicClock.nanoseconds()) / 1_000_000
            guard left > 0 else { break }
            _ = poller.wait(milliseconds: Int32(clamping: left))
            try exchange.goOn(over: stream)
        }
        return exchange.line
    }
}

/// How far the request has gone out and its answer has come in.
private struct HealthExchange {
    private let request: [UInt8]
    private var sent = 0
    private var answer: [UInt8]
    private var filled = 0
    private var hasEnded = false

    init(host: String, answerBytesMax: Int) {
        request = Array(
            "GET /healthz HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n".utf8)
        answer = [UInt8](repeating: 0, count: answerBytesMax)
    }

    var isDone: Bool { hasEnded || filled == answer.count || answer[..<filled].contains(0x0A) }

    /// What has come of the answer's first line.
    var line: String {
        let line = answer[..<filled].prefix { $0 != 0x0D && $0 != 0x0A }
        return String(decoding: line, as: UTF8.self)
    }

    /// Sends and reads what can be without waiting.
    mutating func goOn(over stream: borrowing ByteStream) throws(SystemError) {
        while !isDone {
            // A read may end the handshake that the request waits for.
            let couldNotSend = try !send(over: stream) && stream.isHandshaking
            guard try receive(over: stream) || (couldNotSend && !stream.isHandshaking) else {
                return
            }
        }
    }

    /// Whether all is sent.
    private mutating func send(over stream: borrowing ByteStream) throws(SystemError) -> Bool {
        while sent < request.count {
            switch stream.write(request, from: sent) {
            case .bytes(let count): sent += count
            case .wouldBlock, .ended: return false
            case .failed(let error): throw error
            }
        }
        return true
    }

    /// Whether something came.
    private mutating func receive(over stream: borrowing ByteStream) throws(SystemError) -> Bool {
        switch stream.read(into: &answer, at: filled) {
        case .bytes(let count): filled += count
        case .wouldBlock: return false
        case .ended: hasEnded = true
        case .failed(let error): throw error
        }
        return true
    }
}
