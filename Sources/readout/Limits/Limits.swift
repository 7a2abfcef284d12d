import HTTPServer
import WireFormats

/// The limits in force: of the server and of a message, as they stand unless a user changes them.
struct Limits: Sendable {
    var server = ServerLimits()
    var message = HTTPLimits()

    /// Resolves flags against the environment.
    static func resolve(
        _ flags: LimitOptions, _ environment: (String) -> String?
    ) throws(Settings.Fault) -> Limits {
        var limits = Limits()
        for limit in Limit.allCases {
            let value = try Settings.number(
                flags[keyPath: limit.row.flag], limit.variable, in: limit.row.range,
                unit: limit.unit, environment)
            if let value { limit.set(value, in: &limits) }
        }
        return limits
    }
}
