import SystemIO

/// What one bench found: a rate or a time, and counts that are the same on every machine.
struct Measurement {
    enum Unit: String {
        case megabytesPerSecond = "MB/s"
        case nanoseconds = "ns"
        case microseconds = "µs"
    }

    let name: String
    let value: Double
    let unit: Unit
    /// Bytes, postings and the like that a change of the code may not let grow unseen.
    var counts: [(name: String, value: Int)] = []
}

/// Times pieces of work.
enum Stopwatch {
    /// Nanoseconds that `work` takes: the median of `rounds`, after one round to warm up.
    static func nanoseconds(rounds: Int = 7, _ work: () -> Void) -> Double {
        work()
        let times = (0..<rounds).map { _ in
            let start = ProcessorClock.nanoseconds()
            work()
            return Double(ProcessorClock.nanoseconds() - start)
        }
        return times.sorted()[rounds / 2]
    }

    /// The rate at which `work` gets through `bytes`.
    static func rate(
        _ name: String, bytes: Int, counts: [(name: String, value: Int)] = [],
        rounds: Int = 7, _ work: () -> Void
    ) -> Measurement {
        let time = nanoseconds(rounds: rounds, work)
        return Measurement(
            name: name, value: Double(bytes) * 1_000 / time, unit: .megabytesPerSecond,
            counts: counts)
    }

    /// The time of one of `repeats` pieces of work.
    static func each(
        _ name: String, repeats: Int, counts: [(name: String, value: Int)] = [],
        _ work: () -> Void
    ) -> Measurement {
        let time = nanoseconds { for _ in 0..<repeats { work() } }
        return Measurement(
            name: name, value: time / Double(repeats), unit: .nanoseconds, counts: counts)
    }
}

extension Measurement {
    /// A row of the table: name, value with three digits or more, unit, counts.
    var line: String {
        let figure = value >= 100 ? String(Int(value.rounded())) : Self.threeDigits(value)
        let counts = counts.map { "\($0.value) \($0.name)" }.joined(separator: ", ")
        return Self.padded(name, 44) + Self.padded(figure, 8, left: true) + " "
            + Self.padded(unit.rawValue, 6) + counts
    }

    private static func threeDigits(_ value: Double) -> String {
        let places = value >= 10 ? 10.0 : 100.0
        return String((value * places).rounded() / places)
    }

    private static func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return left ? space + text : text + space
    }
}
