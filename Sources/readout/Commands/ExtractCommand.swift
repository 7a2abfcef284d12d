import ArgumentParser
import Corpus
import SystemIO

/// Reads texts and prints what they hold, one JSON record a line.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Prints the documents and records of texts as NDJSON.")

    @Argument(help: "Text files, folders, NDJSON of documents, or - for standard input.")
    var paths: [String] = ["-"]

    func run() throws {
        let state = CorpusBuilder.build(CorpusLoader.load(paths), program: Program.version)
        RecordLines.write(state) { try? StandardStream.output.write($0) }
    }
}
