import ArgumentParser
import Corpus
import SystemIO

/// Loads a corpus and answers over HTTP until it is told to stop.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve a corpus over HTTP.",
        discussion: """
            Without --corpus the sample corpus is served. Every flag may also come from the \
            environment variable in brackets; READOUT_CORPUS takes several paths with colons \
            between them, as do the variables of certificates. SIGTERM and SIGINT stop it once what \
            it has accepted is answered; SIGHUP reads certificates again. Listening sockets that \
            were handed over (LISTEN_FDS, named http or https) are served instead of ports, and \
            NOTIFY_SOCKET hears of it. Exit status 66 when nothing could be read, 69 when the port \
            is in use, 78 when a variable, the address, a socket or a certificate's file is wrong.
            """)

    /// The flags as given.
    struct Flags: ParsableArguments {
        @Option(
            help: ArgumentHelp(
                "A text file, folder or NDJSON file; may be repeated [READOUT_CORPUS].",
                valueName: "path"))
        var corpus: [String] = []

        @Option(help: "The address to listen on, by default 127.0.0.1 [READOUT_HOST].")
        var host: String?

        @Option(
            help: "The port to listen on, by default 8080; 0 takes a free one [READOUT_PORT].")
        var port: Int?

        @Option(help: "How many threads answer, by default one per core [READOUT_THREADS].")
        var threads: Int?

        @OptionGroup var tls: TLSOptions

        @OptionGroup var limits: LimitOptions

        @OptionGroup var log: LogOptions

        func validate() throws {
            try Settings.check(port, "port", in: Settings.ports)
            try Settings.check(threads, "threads", in: Settings.threadCounts)
        }
    }

    @OptionGroup var flags: Flags

    func run() throws {
        let settings = try settings()
        // Who reads the log may go: that is no reason to stop serving.
        Signals.outliveReaders()
        let log = EventLog(format: settings.logFormat)
        let serving = try Serving(settings, log)
        let began = MonotonicClock.nanoseconds()
        let state =
            settings.corpus.isEmpty
            ? try Loading.sample(log: log) : try Loading.load(settings.corpus, log: log)
        try serving.serve(state, since: began)
    }

    private func settings() throws -> Settings {
        do throws(Settings.Fault) {
            return try Settings.resolve(flags, environment: Environment.value)
        } catch {
            EventLog(format: .text).error(error.message)
            throw ExitStatus.configuration
        }
    }
}
