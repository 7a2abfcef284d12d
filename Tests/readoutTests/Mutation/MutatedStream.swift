import SystemIO
import TestSupport

/// One connection: one to four requests, changed, sent in pieces, and an end of one kind or another.
final class MutatedStream {
    /// What the client does once it has sent what it wants to.
    enum Ending: Hashable {
        /// Ends its side and reads until the server ends, too.
        case end
        /// Breaks the connection at once.
        case reset
        /// Closes when something has come, or nothing for a while.
        case leave
    }

    let name: Int
    let ending: Ending
    private(set) var bytes: [UInt8] = []
    /// Whether anything in it is not as it should be.
    let isChanged: Bool
    private(set) var received: [UInt8] = []
    /// The server ended its side in order.
    private(set) var hasEnded = false
    /// The connection broke.
    private(set) var isBroken = false
    private(set) var isLate = false
    /// Whether there may be something to read or room to write.
    var hasNews = true

    /// Offsets at which a write ends and the next waits for its turn.
    private var cuts: [Int] = []
    private var sent = 0
    private var isDone = false
    private var wire: Wire?
    private let begun = MonotonicClock.nanoseconds()
    private var lastNews = MonotonicClock.nanoseconds()

    /// The server closes a connection that its client has ended long before.
    private static let lateAfter: Int64 = 60_000_000_000
    private static let leavesAfter: Int64 = 30_000_000
    /// The time within which a server that has refused still throws away what comes.
    private static let lingers: Int64 = 1_000_000_000

    init(number: Int, _ seeds: RequestSeeds, _ random: inout SeededGenerator) {
        name = number
        switch UInt8.random(in: 0..<20, using: &random) {
        case 0..<14: ending = .end
        case 14..<17: ending = .reset
        default: ending = .leave
        }
        let mark = StreamMark.text(number)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            bytes += StreamMark.put(mark, into: seeds.one(&random))
        }
        let asItShouldBe = bytes
        Mutation.change(&bytes, &random)
        isChanged = bytes != asItShouldBe
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            cuts.append(Int.random(in: 0...bytes.count, using: &random))
        }
        cuts.sort()
        // A broken stream breaks anywhere.
        if ending == .reset, let last = cuts.last { bytes.removeSubrange(last...) }
        cuts.append(bytes.count)
    }

    /// Holds the connection, which cannot be copied.
    private final class Wire {
        let stream: ByteStream
        init(_ socket: consuming Socket) { stream = ByteStream(socket) }
    }

    func connect(to address: SocketAddress) throws {
        wire = Wire(try Socket.connecting(to: address))
    }

    var number: Int32 { wire?.stream.number ?? -1 }

    var hasMoreToSend: Bool { hasNews && !cuts.isEmpty }

    /// Sends and reads what goes without waiting; whether the stream is over, and closed.
    func step(_ buffer: inout [UInt8]) -> Bool {
        guard let wire else { return true }
        let now = MonotonicClock.nanoseconds()
        if hasNews {
            lastNews = now
            send(wire)
            read(wire, &buffer)
            hasNews = !cuts.isEmpty
        }
        isLate = now - begun > Self.lateAfter
        guard isOver(now) else { return false }
        if ending == .reset { wire.stream.cut() }
        self.wire = nil
        return true
    }

    private func isOver(_ now: Int64) -> Bool {
        if hasEnded || isBroken || isLate { return true }
        guard cuts.isEmpty else { return false }
        switch ending {
        case .end: return false
        case .reset: return true
        case .leave: return !received.isEmpty || now - lastNews > Self.leavesAfter
        }
    }

    private func send(_ wire: Wire) {
        guard let end = cuts.first else { return }
        if sent < end {
            switch wire.stream.write(Array(bytes[..<end]), from: sent) {
            case .bytes(let count): sent += count
            case .wouldBlock: return
            case .ended, .failed: sent = end
            }
        }
        guard sent == end else { return }
        cuts.removeFirst()
        if cuts.isEmpty, ending == .end { wire.stream.endWriting() }
    }

    private func read(_ wire: Wire, _ buffer: inout [UInt8]) {
        while true {
            switch wire.stream.read(into: &buffer, at: 0) {
            case .bytes(let count): received += buffer[..<count]
            case .wouldBlock: return
            case .ended:
                hasEnded = true
                return
            case .failed:
                isBroken = true
                return
            }
        }
    }

    /// Whether the server broke what it should have ended.
    var isCut: Bool { isBroken && MonotonicClock.nanoseconds() - begun < Self.lingers }

    /// What a person needs to see of it.
    var report: String {
        "\(ending), sent \(Self.escaped(bytes))\nreceived \(Self.escaped(received))"
    }

    private static func escaped(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.prefix(2_000), as: UTF8.self).debugDescription
    }
}
