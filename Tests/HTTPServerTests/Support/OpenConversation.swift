import Foundation
import TestSupport

/// A client by TLS that stays connected between its requests.
final class OpenConversation {
    private let process = Process()
    private let input = Pipe()
    private let output: URL

    /// `-quiet` among the arguments makes the client send letters that are its commands otherwise.
    init(_ server: SecureServer, port: UInt16, _ arguments: [String] = ["-quiet"]) throws {
        output = FileManager.default.temporaryDirectory
            .appendingPathComponent("readout-conversation-\(UUID().uuidString)")
        try Data().write(to: output)
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            [
                "timeout", "20", "openssl", "s_client", "-connect", "127.0.0.1:\(port)",
                "-verify_return_error", "-CAfile", server.certificates.authority,
            ] + arguments
        process.standardInput = input
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = process.standardOutput
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
        try? FileManager.default.removeItem(at: output)
    }

    /// All that has come so far.
    var text: String {
        String(decoding: (try? Data(contentsOf: output)) ?? Data(), as: UTF8.self)
    }

    /// Sends a request and waits for `word` to come once more.
    func ask(_ request: String, until word: String) -> Bool {
        let before = count(of: word)
        try? input.fileHandleForWriting.write(contentsOf: Data(request.utf8))
        return wait { count(of: word) > before }
    }

    private func count(of word: String) -> Int { text.components(separatedBy: word).count - 1 }

    /// Whether the client ends, since the server has.
    func hasEnded() -> Bool { wait { !process.isRunning } }

    private func wait(for condition: () -> Bool) -> Bool {
        for _ in 0..<1_000 {
            if condition() { return true }
            Thread.sleep(forTimeInterval: 0.01)
        }
        return false
    }
}
