import ArgumentParser
import Corpus
import SystemIO

/// Reads texts and prints what they hold, one JSON record a line.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print the documents and records of texts as NDJSON.",
        discussion: """
            Prints each document with its statements, figures and dates in text order, then \
            meetings, stories, sources, people and claims. A file that cannot be read is named on \
            standard error and passed over; exit status 66 when nothing could be read.
            """)

    @Argument(
        help: ArgumentHelp(
            "Text files, folders, NDJSON of documents, or - for standard input.",
            valueName: "path"))
    var paths: [String] = ["-"]

    @Flag(help: "Tell what was found and by which rule in lines for people instead of NDJSON.")
    var explain = false

    @OptionGroup var log: LogOptions

    func validate() throws {
        if paths == ["-"], StandardStream.input.isTerminal {
            throw ValidationError("Nothing to read: name a file or folder, or pipe text in.")
        }
    }

    func run() throws {
        let log = try log.eventLog()
        let state = try Loading.load(paths, log: log)
        do {
            try RecordLines.write(state, explained: explain) { (lines) throws(SystemError) in
                try StandardStream.output.write(lines)
            }
        } catch {
            if error.isBrokenPipe { return }
            log.error("standard output: \(error.reason)")
            throw ExitStatus.inputOutput
        }
    }
}
