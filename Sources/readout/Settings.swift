import ArgumentParser
import SystemIO

/// What a setting may come from besides its flag: an environment variable, then the default.
///
/// An empty variable counts as none.
struct Settings: Sendable {
    var corpus: [String]
    var host: String
    var port: Int
    var threads: Int
    var logFormat: LogFormat
    /// Nil where only plain HTTP is served.
    var tls: TLSSettings?
    var limits: Limits

    /// Settings that make no sense, most often a variable of the environment.
    struct Fault: Error {
        let message: String

        init(message: String) { self.message = message }

        init(variable: String, value: String, allowed: String) {
            message = "\(variable) is \"\(value)\"; \(allowed)"
        }
    }

    static let ports = 0...65_535
    static let threadCounts = 1...256

    /// Resolves flags (nil where absent) against the environment.
    static func resolve(
        _ flags: ServeCommand.Flags, environment: (String) -> String?
    ) throws(Fault) -> Settings {
        let paths = value("READOUT_CORPUS", environment)?.split(separator: ":").map(String.init)
        return Settings(
            corpus: flags.corpus.isEmpty ? paths ?? [] : flags.corpus,
            host: host(flags.host, environment), port: try port(flags.port, environment),
            threads: try number(flags.threads, "READOUT_THREADS", in: threadCounts, environment)
                ?? Environment.cores,
            logFormat: try logFormat(flags.log.logFormat, environment),
            tls: try TLSSettings.resolve(flags.tls, environment),
            limits: try Limits.resolve(flags.limits, environment))
    }

    static func host(_ flag: String?, _ environment: (String) -> String?) -> String {
        flag ?? value("READOUT_HOST", environment) ?? "127.0.0.1"
    }

    static func port(_ flag: Int?, _ environment: (String) -> String?) throws(Fault) -> Int {
        try number(flag, "READOUT_PORT", in: ports, environment) ?? 8080
    }

    static func logFormat(
        _ flag: LogFormat?, _ environment: (String) -> String?
    ) throws(Fault) -> LogFormat {
        if let flag { return flag }
        let variable = "READOUT_LOG_FORMAT"
        guard let value = value(variable, environment) else { return .text }
        guard let format = LogFormat(rawValue: value) else {
            throw Fault(variable: variable, value: value, allowed: "it may be text or json")
        }
        return format
    }

    /// Throws where a flag's value lies outside its range, which ends the program with 64.
    static func check(
        _ value: Int?, _ flag: String, in range: ClosedRange<Int>, unit: String? = nil
    ) throws {
        guard let value, !range.contains(value) else { return }
        throw ValidationError("--\(flag) may be \(words(range, unit)), not \(value).")
    }

    static func value(
        _ variable: String, _ environment: (String) -> String?
    ) -> String? {
        environment(variable).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Whether a variable is 1; 0 and none are the same.
    static func isOn(
        _ variable: String, _ environment: (String) -> String?
    ) throws(Fault) -> Bool {
        try number(nil, variable, in: 0...1, environment) == 1
    }

    static func number(
        _ flag: Int?, _ variable: String, in range: ClosedRange<Int>, unit: String? = nil,
        _ environment: (String) -> String?
    ) throws(Fault) -> Int? {
        if let flag { return flag }
        guard let value = value(variable, environment) else { return nil }
        guard let number = Int(value), range.contains(number) else {
            throw Fault(
                variable: variable, value: value,
                allowed: "it may be \(words(range, unit))")
        }
        return number
    }

    private static func words(_ range: ClosedRange<Int>, _ unit: String?) -> String {
        let bounds = "\(range.lowerBound) to \(range.upperBound)"
        return unit.map { "\(bounds) \($0)" } ?? bounds
    }
}
