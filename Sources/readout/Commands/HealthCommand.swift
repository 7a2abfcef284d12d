import ArgumentParser
import SystemIO

/// Asks a running server whether it answers, for containers whose images hold no other program.
struct HealthCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "Ask a running server whether it answers.",
        discussion: """
            Asks for /healthz, where `readout serve` with the same flags and variables listens; by \
            TLS with --tls, or where READOUT_NO_PLAIN is 1. Exit status 0 when the answer is 200 \
            within two seconds, 69 otherwise, 78 when a variable or the authorities' file is wrong.
            """)

    /// The flags as given.
    struct Flags: ParsableArguments {
        @Option(help: "The address to ask, by default 127.0.0.1 [READOUT_HOST].")
        var host: String?

        @Option(
            help: """
                The port to ask, by default 8080 [READOUT_PORT]; with TLS 8443 [READOUT_TLS_PORT].
                """)
        var port: Int?

        @Flag(help: "Ask by TLS; the server's certificate must be trusted and name the host.")
        var tls = false

        @Option(
            help: ArgumentHelp(
                "The name that the certificate holds for, if not the host [READOUT_HEALTH_NAME].",
                valueName: "name"))
        var serverName: String?

        @Option(
            help: ArgumentHelp(
                """
                A PEM file of authorities to trust instead of the machine's \
                [READOUT_HEALTH_AUTHORITIES].
                """, valueName: "path"))
        var authorities: String?

        @Flag(help: "Take any certificate [READOUT_HEALTH_INSECURE=1].")
        var insecure = false

        func validate() throws {
            try Settings.check(port, "port", in: Settings.ports)
            if insecure, authorities != nil {
                throw ValidationError("Give --authorities or --insecure, not both.")
            }
        }
    }

    @OptionGroup var flags: Flags

    @OptionGroup var log: LogOptions

    func run() throws {
        let log = try log.eventLog()
        let probe = try probe(log)
        let place = "\(probe.host) port \(probe.port)"
        do throws(HealthProbe.Failure) {
            let answer = try probe.ask()
            if answer.contains(" 200 ") { return }
            log.error(
                answer.isEmpty ? "\(place) did not answer" : "\(place) answered \"\(answer)\"")
        } catch {
            log.error("\(place): \(error)")
        }
        throw ExitStatus.unavailable
    }

    private func probe(_ log: EventLog) throws -> HealthProbe {
        do {
            return try HealthSettings.resolve(flags, environment: Environment.value)
        } catch let fault as Settings.Fault {
            log.error(fault.message)
        } catch {
            log.error("\(error)")
        }
        throw ExitStatus.configuration
    }
}

extension HealthProbe.Failure: CustomStringConvertible {
    var description: String {
        switch self {
        case .system(let error): error.operation == .address ? "no such host" : error.reason
        case .untrusted(let reason):
            "its certificate is not trusted (\(reason)): name its authority with --authorities, "
                + "its name with --server-name, or give --insecure"
        }
    }
}
