import ArgumentParser
import Corpus
import HTTPServer
import ReadoutAPI
import SystemIO

/// Joins the two columns: the server moves bytes, the API says what they mean.
struct Serving {
    private let settings: Settings
    private let log: EventLog

    init(_ settings: Settings, _ log: EventLog) {
        self.settings = settings
        self.log = log
    }

    /// Listens, says so, and serves until a signal comes.
    ///
    /// `began` is when the program set out to load. Throws the exit status where it cannot serve.
    func serve(_ state: CorpusState, since began: Int64) throws {
        do throws(SystemError) {
            let server = try Server(configuration)
            let api = API(
                state,
                operations: Operations(
                    program: Program.version, loadedAt: WallClock.seconds(),
                    isDraining: { server.isDraining },
                    writeMetrics: { server.counters.writeMetrics(into: &$0) }))
            try server.start { api.makeHandler() }
            let milliseconds = (MonotonicClock.nanoseconds() - began) / 1_000_000
            if let address = server.address {
                StartLines.log(state, at: address, loadedIn: milliseconds, to: log)
            }
            try server.run()
            if server.counters.sum(\.connectionsCut) == 0 {
                log.info("stopped: everything accepted was answered")
            }
        } catch {
            throw exitStatus(error)
        }
    }

    private var configuration: ServerConfiguration {
        var configuration = ServerConfiguration(
            host: settings.host, port: UInt16(clamping: settings.port), threads: settings.threads)
        configuration.onEvent = { [log] event in Self.report(event, to: log) }
        return configuration
    }

    private static func report(_ event: ServerEvent, to log: EventLog) {
        switch event {
        case .acceptPaused(let error):
            log.warning("no new connections for a moment: \(error.reason)")
        case .workerFailed(let error): log.error("a worker could not begin: \(error)")
        case .cut(let connections):
            log.warning("\(connections) connections were cut: they did not finish in time")
        }
    }

    /// Says why it cannot serve, and what to do.
    private func exitStatus(_ error: SystemError) -> ExitCode {
        let place = "\(settings.host):\(settings.port)"
        if error.isAddressInUse {
            log.error("\(place) is in use: stop what listens there, or give another --port")
            return ExitStatus.unavailable
        }
        if error.isAddressNotAvailable {
            log.error("\(settings.host) is no address of this machine: give another --host")
            return ExitStatus.configuration
        }
        if error.isPermissionDenied {
            log.error("\(place) is not permitted: ports below 1024 need privileges")
            return ExitStatus.unavailable
        }
        log.error("\(error)")
        return ExitStatus.system
    }
}
