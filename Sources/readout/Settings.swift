import ArgumentParser
import SystemIO

/// What a setting may come from besides its flag: an environment variable, then the default.
struct Settings: Sendable {
    var corpus: [String]
    var host: String
    var port: Int
    var threads: Int
    var logFormat: LogFormat

    /// A variable of the environment whose value makes no sense.
    struct Fault: Error {
        let variable: String
        let value: String
        let allowed: String

        var message: String { "\(variable) is \"\(value)\"; \(allowed)" }
    }

    static let ports = 0...65_535
    static let threadCounts = 1...256

    /// Resolves flags (nil where absent) against the environment, where an empty value is none.
    static func resolve(
        _ flags: ServeCommand.Flags, environment variables: (String) -> String?
    ) throws(Fault) -> Settings {
        func environment(_ name: String) -> String? {
            variables(name).flatMap { $0.isEmpty ? nil : $0 }
        }
        let corpus = environment("READOUT_CORPUS").map { $0.split(separator: ":").map(String.init) }
        return Settings(
            corpus: flags.corpus.isEmpty ? corpus ?? [] : flags.corpus,
            host: flags.host ?? environment("READOUT_HOST") ?? "127.0.0.1",
            port: try number(flags.port, "READOUT_PORT", in: ports, environment) ?? 8080,
            threads: try number(flags.threads, "READOUT_THREADS", in: threadCounts, environment)
                ?? Environment.cores,
            logFormat: try logFormat(flags.log.logFormat, environment))
    }

    static func logFormat(
        _ flag: LogFormat?, _ environment: (String) -> String?
    ) throws(Fault) -> LogFormat {
        if let flag { return flag }
        let variable = "READOUT_LOG_FORMAT"
        guard let value = environment(variable), !value.isEmpty else { return .text }
        guard let format = LogFormat(rawValue: value) else {
            throw Fault(variable: variable, value: value, allowed: "it may be text or json")
        }
        return format
    }

    private static func number(
        _ flag: Int?, _ variable: String, in range: ClosedRange<Int>,
        _ environment: (String) -> String?
    ) throws(Fault) -> Int? {
        if let flag { return flag }
        guard let value = environment(variable) else { return nil }
        guard let number = Int(value), range.contains(number) else {
            throw Fault(
                variable: variable, value: value,
                allowed: "it may be \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }
}
