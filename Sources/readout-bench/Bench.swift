import ArgumentParser
import SystemIO

/// `readout-bench`: what the hot paths cost, one bench for each file that opens with a cost target.
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "readout-bench",
        abstract: "Measures the hot paths on texts made for the purpose.")

    /// The benches, bottom-up as the rooms are.
    static let all: [(name: String, measure: @Sendable (BenchSize) -> [Measurement])] = [
        ("tokenizer", TokenizerBench.measure),
        ("head", RequestHeadParserBench.measure),
        ("response", ResponseHeadWriterBench.measure),
        ("json", JSONWriterBench.measure),
        ("extraction", ExtractionBench.measure),
        ("postings", PostingListsBench.measure),
        ("queries", QueryEvaluatorBench.measure),
    ]

    @Argument(help: "The benches to run; all if none is named.")
    var names: [String] = []

    @Option(help: "How many documents the search benches index.")
    var documents = BenchSize().documents

    @Flag(help: "Compare counts (never times) with thresholds.json; exit 1 if one has changed.")
    var check = false

    @Option(help: "Where the thresholds stand.")
    var thresholds = "Sources/readout-bench/thresholds.json"

    func validate() throws {
        for name in names where !Self.all.contains(where: { $0.name == name }) {
            let known = Self.all.map(\.name).joined(separator: ", ")
            throw ValidationError("There is no bench “\(name)”; there are: \(known).")
        }
        guard (100...10_000_000).contains(documents) else {
            throw ValidationError("--documents takes 100 to 10000000.")
        }
        if check, documents != BenchSize().documents {
            throw ValidationError("--check compares counts of \(BenchSize().documents) documents.")
        }
    }

    func run() throws {
        var size = BenchSize()
        size.documents = documents
        var measurements: [Measurement] = []
        for bench in Self.all where names.isEmpty || names.contains(bench.name) {
            for measurement in bench.measure(size) {
                print(measurement.line)
                measurements.append(measurement)
            }
        }
        guard check else { return }
        let changes = try Thresholds(path: thresholds).changes(of: measurements)
        for change in changes { print(change) }
        if !changes.isEmpty { throw ExitCode.failure }
    }
}

/// How much the benches work on.
struct BenchSize {
    /// Documents of 165 words that the search benches index.
    var documents = 20_000
    /// Bytes of text that the reading benches read.
    let textBytes = 2_000_000
}
