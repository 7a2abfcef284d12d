import Foundation

/// A program of the machine, run to its end.
package enum Tool {
    /// How a run ended and what it said, on both outputs together.
    package struct Outcome {
        package let status: Int32
        package let text: String
    }

    /// Runs `program` with `input`, which ends after `inputLasts` so that the program may still read;
    /// whatever runs longer than `seconds` is ended.
    package static func run(
        _ program: String, _ arguments: [String], input: String = "", inputLasts: Double = 0,
        seconds: Double = 20
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["timeout", "\(seconds)", program] + arguments
        let (given, said) = (Pipe(), Pipe())
        process.standardInput = given
        process.standardOutput = said
        process.standardError = said
        // Before the start: a program that ends at once would break the pipe, and with it the tests.
        precondition(input.utf8.count < 65_536, "the pipe holds it all")
        try given.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try process.run()
        let writer = Thread {
            Thread.sleep(forTimeInterval: inputLasts)
            try? given.fileHandleForWriting.close()
        }
        writer.start()
        let data = try said.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, text: String(decoding: data, as: UTF8.self))
    }
}
