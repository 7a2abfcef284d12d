import ArgumentParser
import Corpus
import HTTPServer
import ReadoutAPI
import SystemIO

/// Joins the two columns: the server moves bytes, the API says what they mean.
struct Serving {
    private let settings: Settings
    private let log: EventLog
    /// Where TLS is asked for.
    private let certificates: Certificates?
    private let handedOver: [ServerConfiguration.HandedOverListener]
    private let manager = ServiceManager(path: Environment.value(of: "NOTIFY_SOCKET"))

    /// Throws the exit status where a file of TLS or a socket that was handed over cannot be used.
    init(_ settings: Settings, _ log: EventLog) throws {
        self.settings = settings
        self.log = log
        do throws(TLSError) {
            certificates = try (settings.tls?.files).map { files throws(TLSError) in
                try Certificates(files, log)
            }
        } catch {
            log.error("\(error)")
            throw ExitStatus.configuration
        }
        do throws(Settings.Fault) {
            handedOver = try HandedOverListeners.take(settings, log, Environment.value)
        } catch {
            log.error(error.message)
            throw ExitStatus.configuration
        }
    }

    /// Listens, says so, and serves until a signal comes.
    ///
    /// `began` is when the program set out to load. Throws the exit status where it cannot serve.
    func serve(_ state: CorpusState, since began: Int64) throws {
        let server: Server
        do throws(SystemError) {
            server = try Server(configuration)
        } catch {
            log.error("\(error)")
            throw ExitStatus.system
        }
        do throws(SystemError) {
            let api = API(
                state,
                operations: Operations(
                    program: Program.version, loadedAt: WallClock.seconds(),
                    isDraining: { server.isDraining },
                    writeMetrics: { server.counters.writeMetrics(into: &$0) }),
                gzip: Self.gzip)
            try server.heedSignals(reloads: certificates != nil)
            try server.start { api.makeHandler() }
            let milliseconds = (MonotonicClock.nanoseconds() - began) / 1_000_000
            StartLines.log(
                state, at: server.address, by: server.tlsAddress, loadedIn: milliseconds, to: log)
            tell(.ready)
            server.run { reload() }
            if server.counters.sum(\.connectionsCut) == 0 {
                log.info("stopped: everything accepted was answered")
            }
        } catch {
            // Plain HTTP comes first: where it listens, the other port is to blame.
            let isPlain = settings.tls?.servesPlainText ?? true
            throw exitStatus(error, isTLS: !isPlain || server.address != nil)
        }
    }

    private static let gzip = GzipCoding(name: GzipCompressor.name) {
        let compressor = GzipCompressor()
        return { compressor.compress($0) }
    }

    private var configuration: ServerConfiguration {
        var configuration = ServerConfiguration(
            host: settings.host, port: UInt16(clamping: settings.port), threads: settings.threads)
        if let tls = settings.tls, let certificates {
            configuration.servesPlainText = tls.servesPlainText
            configuration.tls = ServerConfiguration.TLSListening(
                port: UInt16(clamping: tls.port), context: certificates.context,
                strictTransportSeconds: tls.strictTransportSeconds)
        }
        configuration.limits = settings.limits.server
        configuration.messageLimits = settings.limits.message
        configuration.handedOver = handedOver
        configuration.onEvent = { event in report(event) }
        return configuration
    }

    private func reload() {
        tell(.reloading)
        certificates?.reload(log)
        tell(.ready)
    }

    /// Lets the service manager know, where there is one.
    private func tell(_ message: ServiceManager.Message) {
        do throws(SystemError) {
            try manager?.tell(message)
        } catch {
            log.warning("the service manager could not be told: \(error)")
        }
    }

    private func report(_ event: ServerEvent) {
        switch event {
        case .stopping:
            tell(.stopping)
            log.info("stopping: what was accepted is finished; a second signal stops at once")
        case .acceptPaused(let error):
            log.warning("no new connections for a moment: \(error.reason)")
        case .cut(let connections):
            log.warning("\(connections) connections were cut: they did not finish in time")
        }
    }

    /// Says why it cannot serve, and what to do.
    private func exitStatus(_ error: SystemError, isTLS: Bool) -> ExitCode {
        let port = isTLS ? settings.tls?.port ?? settings.port : settings.port
        let place = "\(settings.host):\(port)"
        if error.isAddressInUse {
            let flag = isTLS ? "--tls-port" : "--port"
            log.error("\(place) is in use: stop what listens there, or give another \(flag)")
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
