import Foundation
import SystemIO
import Testing

/// The built program serving on a port of its own, until `stop` or the end of the test.
final class RunningServer {
    private let process: Process
    private let scratch: Scratch
    private let log: String
    /// `http://127.0.0.1:PORT`, as the program's first lines tell it.
    private(set) var url = ""

    /// Starts `readout serve` and waits until it names its address.
    init(
        _ arguments: [String] = [], environment: [String: String] = [:], program: String? = nil,
        folder: String? = nil, handing listeners: HandedOver? = nil
    ) throws {
        scratch = try Scratch()
        log = try scratch.write("log", "")
        process = try Built.process(["serve"] + arguments, environment: environment)
        if let program { process.executableURL = URL(fileURLWithPath: program) }
        if let listeners { try listeners.hand(to: process) }
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
        try process.run()
        let deadline = Date().addingTimeInterval(20)
        while url.isEmpty, process.isRunning, Date() < deadline {
            Thread.sleep(forTimeInterval: 0.01)
            guard let address = try errors().firstMatch(of: #/https?://[0-9.\[\]:]+[0-9]/#) else {
                continue
            }
            url = String(address.output)
        }
        let said = try errors()
        try #require(!url.isEmpty, "no address within 20 s: \(said)")
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    /// Of the process.
    var identifier: Int32 { process.processIdentifier }

    /// What the program has said on standard error.
    func errors() throws -> String { try Scratch.text(log) }

    /// Sends SIGHUP; whether the program says `words` within five seconds.
    func hangUp(until words: String) throws -> Bool {
        send(SIGHUP)
        return try says(words)
    }

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Whether the program says `words` within five seconds.
    func says(_ words: String) throws -> Bool {
        for _ in 0..<500 {
            if try errors().contains(words) { return true }
            Thread.sleep(forTimeInterval: 0.01)
        }
        return false
    }

    /// Sends a signal and waits for the end; the exit status.
    func stop(by signal: Int32 = SIGTERM) -> Int32 {
        send(signal)
        return end()
    }

    /// Waits for the end; the exit status.
    func end() -> Int32 {
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -1
    }

    /// A peer that sends and reads raw bytes.
    func client(secure: Bool = false, receiveBuffer: Int? = nil) throws -> TestClient {
        let scheme = secure ? #/https://127.0.0.1:([0-9]+)/# : #/http://127.0.0.1:([0-9]+)/#
        let port = try errors().firstMatch(of: scheme).flatMap { UInt16($0.output.1) }
        let address = try SocketAddress.resolve(host: "127.0.0.1", port: try #require(port)).first
        return try TestClient(address, receiveBuffer: receiveBuffer)
    }

    /// What `curl` gets from a path.
    struct Answer {
        let status: Int
        let head: String
        let body: String

        func json() throws -> [String: Any] {
            let value = try JSONSerialization.jsonObject(with: Data(body.utf8))
            return try #require(value as? [String: Any])
        }
    }

    /// Asks with `curl`, further arguments in front of the URL; the path goes out as it is.
    func curl(_ path: String, _ arguments: [String] = []) throws -> Answer {
        let files = try Scratch()
        let curl = Process()
        curl.executableURL = URL(fileURLWithPath: "/usr/bin/curl")
        curl.arguments =
            [
                "--silent", "--globoff", "--path-as-is", "--max-time", "20",
                "--dump-header", files.path("head"), "--output", files.path("body"),
            ] + arguments + [url + path]
        try curl.run()
        curl.waitUntilExit()
        try #require(
            curl.terminationStatus == 0, "curl \(path) ended with \(curl.terminationStatus)")
        let head = try Scratch.text(files.path("head"))
        let body = (try? Scratch.text(files.path("body"))) ?? ""
        let status = try #require(head.split(separator: " ").dropFirst().first.flatMap { Int($0) })
        return Answer(status: status, head: head.lowercased(), body: body)
    }
}
