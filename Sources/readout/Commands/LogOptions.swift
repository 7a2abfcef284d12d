import ArgumentParser
import SystemIO

/// The flag that every command has.
struct LogOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How events on standard error are written: text or json [READOUT_LOG_FORMAT].",
            valueName: "format"))
    var logFormat: LogFormat?

    /// The log that flag and environment ask for; ends the program where the latter is wrong.
    func eventLog() throws -> EventLog {
        do throws(Settings.Fault) {
            return EventLog(format: try Settings.logFormat(logFormat, Environment.value))
        } catch {
            EventLog(format: .text).error(error.message)
            throw ExitStatus.configuration
        }
    }
}
