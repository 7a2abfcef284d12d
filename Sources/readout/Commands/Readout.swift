import ArgumentParser

/// The program: what `readout` alone, `--help` and `--version` answer.
struct Readout: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "readout",
        abstract: "Who met, who said what, which figures, and where the sources agree or clash.",
        version: Program.version,
        subcommands: [ServeCommand.self, ExtractCommand.self, HealthCommand.self])
}
