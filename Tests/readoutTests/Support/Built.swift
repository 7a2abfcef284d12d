import Foundation
import Testing

/// The built program, run as a process of its own.
enum Built {
    /// How a run ended and what it said.
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String

        /// The lines of standard output, each read as a JSON object.
        func records() throws -> [[String: Any]] {
            try output.split(separator: "\n").map { line in
                let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
                return try #require(value as? [String: Any])
            }
        }

        /// The records of one type.
        func records(of type: String) throws -> [[String: Any]] {
            try records().filter { $0["type"] as? String == type }
        }
    }

    /// The executable beside the test bundle, which the same build has made.
    static var path: String {
        get throws {
            let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let path = URL(fileURLWithPath: tests).deletingLastPathComponent()
                .appendingPathComponent("readout").path
            try #require(
                FileManager.default.isExecutableFile(atPath: path), "no program at \(path)")
            return path
        }
    }

    /// A process that is ready to run, with nothing of this process's environment but the path.
    static func process(_ arguments: [String], environment: [String: String] = [:]) throws
        -> Process
    {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try path)
        process.arguments = arguments
        process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given }
        return process
    }

    /// Runs the program to its end, standard input from `input`.
    static func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Outcome {
        try run(try process(arguments, environment: environment), input: input)
    }

    /// Runs a shell line in which `$READOUT` is the program.
    static func shell(_ line: String) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", line]
        process.environment = ["PATH": "/usr/bin:/bin", "READOUT": try path]
        return try run(process, input: "")
    }

    private static func run(_ process: Process, input: String) throws -> Outcome {
        // Files instead of pipes: no reader has to keep up, so nothing can block.
        let scratch = try Scratch()
        let given = try scratch.write("input", input)
        let output = try scratch.write("output", "")
        let errors = try scratch.write("errors", "")
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: given))
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try Scratch.text(output),
            errors: try Scratch.text(errors))
    }
}
