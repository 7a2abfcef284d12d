import SystemIO
import TestSupport

/// Sends streams of mutated requests over many connections at once, and looks at all that comes back.
final class RequestStorm {
    private let address: SocketAddress
    private let seeds: RequestSeeds
    private let count: Int
    private var random: SeededGenerator
    private var poller: Poller
    private var streams: [MutatedStream?] = Array(repeating: nil, count: streamsAtOnce)
    private var started = 0
    private var buffer = [UInt8](repeating: 0, count: 65_536)
    private var nanoseconds: Int64 = 0
    private var changed = 0
    private var sentBytes = 0
    /// How many there were of each status.
    private(set) var answers: [Int: Int] = [:]
    /// What must not be, the first few.
    private(set) var faults: [String] = []

    private static let streamsAtOnce = 64
    private static let faultsMax = 20

    init(_ address: SocketAddress, _ seeds: RequestSeeds, count: Int, seed: UInt64) throws {
        self.address = address
        self.seeds = seeds
        self.count = count
        random = SeededGenerator(seed: seed)
        poller = try Poller()
    }

    /// Goes on until `number` streams have been sent and answered.
    func run(until number: Int) throws {
        let start = MonotonicClock.nanoseconds()
        while faults.count < Self.faultsMax {
            for slot in streams.indices where streams[slot] == nil && started < number {
                try open(slot)
            }
            if streams.allSatisfy({ $0 == nil }) { break }
            for index in 0..<poller.wait(milliseconds: hasMoreToSend ? 0 : 5) {
                streams[Int(poller.event(index).token)]?.hasNews = true
            }
            for slot in streams.indices { step(slot) }
        }
        nanoseconds += MonotonicClock.nanoseconds() - start
    }

    private var hasMoreToSend: Bool { streams.contains { $0?.hasMoreToSend == true } }

    private func open(_ slot: Int) throws {
        let stream = MutatedStream(number: started, seeds, &random)
        try stream.connect(to: address)
        try poller.watchEdges(stream.number, token: UInt64(slot))
        streams[slot] = stream
        started += 1
        if stream.isChanged { changed += 1 }
    }

    private func step(_ slot: Int) {
        guard let stream = streams[slot], stream.step(&buffer) else { return }
        streams[slot] = nil
        sentBytes += stream.bytes.count
        let check = AnswerCheck(stream, streams: started)
        for status in check.statuses { answers[status, default: 0] += 1 }
        for fault in check.faults where faults.count < Self.faultsMax {
            faults.append("stream \(stream.name): \(fault)\n\(stream.report)")
        }
    }

    func summary(seed: UInt64) -> String {
        let seconds = Double(nanoseconds) / 1e9
        let kinds = answers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return
            "\(started) streams from seed \(seed), \(changed) changed, \(sentBytes) bytes, in \(Int(seconds)) s\n"
            + "answers: \(kinds.joined(separator: ", "))"
    }
}
