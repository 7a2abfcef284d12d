import Foundation
import Testing

@Suite("Command line")
struct CommandLineTests {
    @Test("--version prints the version and nothing else")
    func version() throws {
        let outcome = try Built.run(["--version"])
        #expect(outcome.status == 0)
        #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil, "\(outcome.output)")
        #expect(outcome.errors.isEmpty)
    }

    /// What each help text must tell.
    static let helps: [(arguments: [String], tells: [String])] = [
        (["--help"], ["serve", "extract", "--version", "--help"]),
        ([], ["serve", "extract"]),
        (
            ["serve", "--help"],
            [
                "--corpus", "READOUT_CORPUS", "--host", "READOUT_HOST", "127.0.0.1", "--port",
                "READOUT_PORT", "8080", "--threads", "READOUT_THREADS", "--log-format",
                "READOUT_LOG_FORMAT", "66", "69", "78", "--tls-certificate",
                "READOUT_TLS_CERTIFICATE", "--tls-key", "READOUT_TLS_KEY",
                "--tls-status-response", "READOUT_TLS_STATUS_RESPONSE", "--tls-client-ca",
                "READOUT_TLS_CLIENT_CA", "--tls-port", "READOUT_TLS_PORT", "8443", "--no-plain",
                "READOUT_NO_PLAIN", "--hsts", "READOUT_HSTS", "SIGHUP",
            ]
        ),
        (
            ["extract", "--help"],
            ["<path>", "standard input", "--explain", "--log-format", "NDJSON", "66"]
        ),
        (
            ["health", "--help"],
            ["--host", "READOUT_HOST", "--port", "READOUT_PORT", "/healthz", "69"]
        ),
    ]

    @Test("help tells every flag, variable and exit status", arguments: helps)
    func help(_ arguments: [String], tells: [String]) throws {
        let outcome = try Built.run(arguments)
        #expect(outcome.status == 0)
        for words in tells { #expect(outcome.output.contains(words), "\(words)") }
    }

    /// Command lines that make no sense, and what the message names.
    static let usages: [(arguments: [String], names: String)] = [
        (["fly"], "fly"),
        (["serve", "--colour", "red"], "--colour"),
        (["serve", "--port", "80a"], "80a"),
        (["serve", "--port", "65536"], "0 to 65535, not 65536"),
        (["serve", "--port=-1"], "0 to 65535, not -1"),
        (["serve", "--threads", "0"], "1 to 256, not 0"),
        (["serve", "--tls-port", "65536"], "0 to 65535, not 65536"),
        (["serve", "--hsts", "forever"], "forever"),
        (["serve", "--port"], "--port"),
        (["health", "--port", "65536"], "0 to 65535, not 65536"),
        (["extract", "--log-format", "xml"], "'text' and 'json'"),
        (["extract", "--explain=yes"], "--explain"),
    ]

    @Test("a wrong command line ends with 64 and names what is wrong", arguments: usages)
    func usage(_ arguments: [String], names: String) throws {
        let outcome = try Built.run(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(names), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    /// Variables whose values make no sense.
    static let configurations: [(variable: String, value: String, allowed: String)] = [
        ("READOUT_PORT", "http", "it may be 0 to 65535"),
        ("READOUT_PORT", "70000", "it may be 0 to 65535"),
        ("READOUT_THREADS", "many", "it may be 1 to 256"),
        ("READOUT_NO_PLAIN", "yes", "it may be 0 to 1"),
        ("READOUT_HSTS", "forever", "it may be 0 to 3153600000"),
        ("READOUT_TLS_PORT", "https", "it may be 0 to 65535"),
        ("READOUT_LOG_FORMAT", "xml", "it may be text or json"),
    ]

    @Test("a wrong variable ends with 78 and says what it may be", arguments: configurations)
    func configuration(_ variable: String, value: String, allowed: String) throws {
        let outcome = try Built.run(["serve"], environment: [variable: value])
        #expect(outcome.status == 78)
        #expect(outcome.errors.contains("\(variable) is \"\(value)\"; \(allowed)"))
    }

    @Test(
        "health ends with 69 where no server is, and says which",
        arguments: [
            (host: "127.0.0.1", reason: "Connection refused"),
            (host: "no.such.host.invalid", reason: "no such host"),
        ])
    func nobody(_ host: String, reason: String) throws {
        // Port 1 belongs to a service that no machine has offered for decades.
        let outcome = try Built.run(["health", "--host", host, "--port", "1"])
        #expect(outcome.status == 69)
        #expect(outcome.errors.contains("\(host) port 1: \(reason)"), "\(outcome.errors)")
    }

    @Test("an empty variable counts as none")
    func emptyVariable() throws {
        let outcome = try Built.run(
            ["extract"], input: BadInputTests.good, environment: ["READOUT_LOG_FORMAT": ""])
        #expect(outcome.status == 0)
    }

    @Test("events are lines of JSON with --log-format json, or the variable")
    func jsonLog() throws {
        let flag = try Built.run(["extract", "--log-format", "json", "/nowhere/a.txt"])
        let variable = try Built.run(
            ["extract", "/nowhere/a.txt"], environment: ["READOUT_LOG_FORMAT": "json"])
        for outcome in [flag, variable] {
            #expect(outcome.status == 66)
            let events = try outcome.errors.split(separator: "\n").map {
                try #require(
                    try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: String])
            }
            #expect(events.map { $0["level"] } == ["warning", "error"])
            #expect(events[0]["input"] == "/nowhere/a.txt")
            #expect(events[0]["reason"] == "cannot be read: No such file or directory")
            for event in events {
                let time = try #require(event["time"])
                #expect(time.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
            }
        }
    }

    @Test("events are lines of text by default")
    func textLog() throws {
        let outcome = try Built.run(["extract", "/nowhere/a b.txt"])
        let first = try #require(outcome.errors.split(separator: "\n").first)
        let line = /\S+Z warning skipped input="\/nowhere\/a b.txt" reason="cannot be read: [^"]+"/
        #expect(first.wholeMatch(of: line) != nil, "\(first)")
    }
}
