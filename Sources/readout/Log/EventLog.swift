import Corpus
import Logging

/// What the program says while it works: one line an event, on standard error.
struct EventLog: Sendable {
    private let logger: Logger

    init(format: LogFormat) {
        logger = Logger(label: "readout", factory: { _ in LineLogHandler(format: format) })
    }

    /// An input that was passed over.
    func skipped(_ input: SkippedInput) {
        logger.warning(
            "skipped", metadata: ["input": "\(input.path)", "reason": "\(input.reason)"])
    }

    /// Something that a person who started the program wants to know.
    func info(_ message: String, _ metadata: Logger.Metadata = [:]) {
        logger.info("\(message)", metadata: metadata)
    }

    func warning(_ message: String, _ metadata: Logger.Metadata = [:]) {
        logger.warning("\(message)", metadata: metadata)
    }

    /// Why the program ends.
    func error(_ message: String, _ metadata: Logger.Metadata = [:]) {
        logger.error("\(message)", metadata: metadata)
    }
}
