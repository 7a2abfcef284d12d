import ArgumentParser
import SystemIO

/// Asks a running server whether it answers, for containers whose images hold no other program.
struct HealthCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "Ask a running server whether it answers.",
        discussion: """
            Asks for /healthz, where `readout serve` with the same flags and variables listens. \
            Exit status 0 when the answer is 200 within two seconds, 69 otherwise.
            """)

    @Option(help: "The address to ask, by default 127.0.0.1 [READOUT_HOST].")
    var host: String?

    @Option(help: "The port to ask, by default 8080 [READOUT_PORT].")
    var port: Int?

    @OptionGroup var log: LogOptions

    func validate() throws { try Settings.check(port, "port", in: Settings.ports) }

    func run() throws {
        let log = try log.eventLog()
        let host = Settings.host(host, Environment.value)
        let port = try settled(log)
        do throws(SystemError) {
            let answer = try HealthProbe.ask(host: host, port: UInt16(clamping: port))
            if answer.contains(" 200 ") { return }
            log.error(
                answer.isEmpty
                    ? "\(host) port \(port) did not answer"
                    : "\(host) port \(port) answered \"\(answer)\"")
        } catch {
            let reason = error.operation == .address ? "no such host" : error.reason
            log.error("\(host) port \(port): \(reason)")
        }
        throw ExitStatus.unavailable
    }

    private func settled(_ log: EventLog) throws -> Int {
        do throws(Settings.Fault) {
            return try Settings.port(port, Environment.value)
        } catch {
            log.error(error.message)
            throw ExitStatus.configuration
        }
    }
}
