import HTTPServer
import WireFormats

/// The limits that a user may change: one row each yields the flag, the variable, the range, the
/// help and, from the value in force, the default.
///
/// The raw value is the flag.
enum Limit: String, CaseIterable, Sendable {
    case connectionsMax = "connections-max"
    case contentBytesMax = "content-bytes-max"
    case handshakeTimeout = "handshake-timeout"
    case idleTimeout = "idle-timeout"
    case headTimeout = "head-timeout"
    case contentTimeout = "content-timeout"
    case writeTimeout = "write-timeout"
    case writeRateMin = "write-rate-min"
    case drainTimeout = "drain-timeout"

    /// What a limit is, and where it takes effect.
    struct Row {
        let place: Place
        let range: ClosedRange<Int>
        /// Begins a sentence that range and default end.
        let help: String
        let flag: KeyPath<LimitOptions, Int?>
    }

    /// Where a limit stands, which also says in what it is counted.
    enum Place {
        case seconds(WritableKeyPath<Limits, Duration>)
        case count(WritableKeyPath<Limits, Int>, unit: String)
    }

    var row: Row {
        switch self {
        case .connectionsMax:
            Row(
                place: .count(\.server.connectionsMax, unit: "connections"), range: 1...1_000_000,
                help: "How many may be open at once; further ones are answered 503",
                flag: \.connectionsMax)
        case .contentBytesMax:
            Row(
                place: .count(\.message.contentBytesMax, unit: "bytes"), range: 1...67_108_864,
                help: "How long a request's content may be", flag: \.contentBytesMax)
        case .handshakeTimeout:
            Row(
                place: .seconds(\.server.handshakeTimeout), range: 1...3_600,
                help: "How long a TLS handshake may take", flag: \.handshakeTimeout)
        case .idleTimeout:
            Row(
                place: .seconds(\.server.idleTimeout), range: 1...86_400,
                help: "How long a connection may be without a request", flag: \.idleTimeout)
        case .headTimeout:
            Row(
                place: .seconds(\.server.headTimeout), range: 1...3_600,
                help: "How long a request's head may take to arrive, from its first byte",
                flag: \.headTimeout)
        case .contentTimeout:
            Row(
                place: .seconds(\.server.contentTimeout), range: 1...3_600,
                help: "How long a request's content may take to arrive", flag: \.contentTimeout)
        case .writeTimeout:
            Row(
                place: .seconds(\.server.writeTimeout), range: 1...3_600,
                help: "How long a client may take for its answers, beside what the rate allows",
                flag: \.writeTimeout)
        case .writeRateMin:
            Row(
                place: .count(\.server.writeBytesPerSecondMin, unit: "bytes per second"),
                range: 1...1_000_000_000, help: "How slowly a client may take long answers",
                flag: \.writeRateMin)
        case .drainTimeout:
            Row(
                place: .seconds(\.server.drainTimeout), range: 0...3_600,
                help: "How long the last answers may take once it is told to stop",
                flag: \.drainTimeout)
        }
    }

    /// `READOUT_` and the flag in capitals.
    var variable: String {
        "READOUT_" + rawValue.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
    }

    var unit: String {
        switch row.place {
        case .seconds: "seconds"
        case .count(_, let unit): unit
        }
    }

    /// The range in words, as in "1 to 3600 seconds".
    var allowed: String { "\(row.range.lowerBound) to \(row.range.upperBound) \(unit)" }

    /// The value in `limits`, in the limit's unit.
    func value(in limits: Limits) -> Int {
        switch row.place {
        case .seconds(let place): Int(limits[keyPath: place].components.seconds)
        case .count(let place, _): limits[keyPath: place]
        }
    }

    func set(_ value: Int, in limits: inout Limits) {
        switch row.place {
        case .seconds(let place): limits[keyPath: place] = .seconds(value)
        case .count(let place, _): limits[keyPath: place] = value
        }
    }
}
