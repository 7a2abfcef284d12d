import ArgumentParser

/// How an event is written to standard error.
enum LogFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    /// Time, level, message, then `name=value` pairs.
    case text
    /// One JSON object.
    case json
}
