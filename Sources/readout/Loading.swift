import Corpus
import SystemIO

/// Reads a corpus and says what happened to its inputs.
enum Loading {
    /// Throws the exit status 66 where not one document could be read.
    static func load(_ paths: [String], log: EventLog) throws -> CorpusState {
        try build(CorpusLoader.load(paths), paths: paths, isSample: false, log: log)
    }

    /// The corpus that the program carries with it.
    static func sample(log: EventLog) throws -> CorpusState {
        try build(
            CorpusLoader.load(embedded: SampleCorpus.files), paths: [], isSample: true, log: log)
    }

    private static func build(
        _ inputs: CorpusInputs, paths: [String], isSample: Bool, log: EventLog
    ) throws -> CorpusState {
        for input in inputs.skipped { log.skipped(input) }
        guard !inputs.isEmpty else {
            log.error(
                "no documents in \(paths.joined(separator: ", ")): give text files, folders with "
                    + "*.txt, *.md, *.json or *.ndjson, or NDJSON rows with a \"text\"")
            throw ExitStatus.noInput
        }
        let progress = ProgressLine()
        defer { progress.end() }
        return CorpusBuilder.build(inputs, program: Program.version, isSample: isSample) {
            progress.report($0, of: $1)
        }
    }
}
