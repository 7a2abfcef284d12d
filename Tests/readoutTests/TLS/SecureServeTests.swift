import Foundation
import TestSupport
import Testing

@Suite("readout serve by TLS")
struct SecureServeTests {
    private let certificates: TestCertificates

    init() throws { certificates = try TestCertificates.shared.get() }

    private var identity: [String] {
        [
            "--tls-certificate", certificates.certificate("one"), "--tls-key",
            certificates.key("one"),
        ]
    }

    /// What `curl` gets from the TLS port that the program has named.
    private func curl(
        _ server: RunningServer, _ path: String, host: String = "localhost",
        _ arguments: [String] = []
    ) throws -> Tool.Outcome {
        let log = try server.errors()
        let port = try #require(log.firstMatch(of: #/https://127.0.0.1:([0-9]+)/v1/#)?.output.1)
        return try Tool.run(
            "curl",
            [
                "--silent", "--show-error", "--include", "--max-time", "15", "--cacert",
                certificates.authority, "--resolve", "\(host):\(port):127.0.0.1",
            ] + arguments + ["https://\(host):\(port)\(path)"])
    }

    @Test("serves both ports, and says where")
    func bothPorts() throws {
        let server = try RunningServer(
            ["--port", "0", "--tls-port", "0", "--hsts", "600"] + identity)
        #expect(try server.errors().contains(#/try http:\S+/v1 or https:\S+/v1\n/#))
        #expect(try server.curl("/v1").status == 200)
        let secure = try curl(server, "/v1")
        #expect(secure.text.hasPrefix("HTTP/1.1 200 OK"), "\(secure.text)")
        #expect(secure.text.contains("Strict-Transport-Security: max-age=600\r\n"))
        #expect(try !server.curl("/v1").head.contains("strict-transport-security"))
        #expect(server.stop() == 0)
    }

    @Test("takes everything from variables, several certificates among it")
    func variables() throws {
        let names = ["one", "two"]
        let server = try RunningServer(environment: [
            "READOUT_TLS_CERTIFICATE": names.map(certificates.certificate).joined(separator: ":"),
            "READOUT_TLS_KEY": names.map(certificates.key).joined(separator: ":"),
            "READOUT_TLS_CLIENT_CA": certificates.authority, "READOUT_TLS_PORT": "0",
            "READOUT_NO_PLAIN": "1", "READOUT_HSTS": "5",
        ])
        #expect(try !server.errors().contains("http://"))
        let client = [
            "--cert", certificates.certificate("client"), "--key", certificates.key("client"),
        ]
        for host in ["localhost", "a.two.test"] {
            let answer = try curl(server, "/healthz", host: host, client).text
            #expect(answer.contains("max-age=5\r\n"), "\(answer)")
        }
        #expect(try curl(server, "/healthz").status != 0)
        #expect(server.stop() == 0)
    }

    @Test("reads certificates again on SIGHUP, and keeps them where a file is broken")
    func reload() throws {
        let scratch = try Scratch()
        let (certificate, key) = (scratch.path("a.pem"), scratch.path("a.key"))
        func use(_ name: String) throws {
            let texts = [certificates.certificate(name), certificates.key(name)]
            for (text, path) in zip(texts, [certificate, key]) {
                try Data(contentsOf: URL(fileURLWithPath: text))
                    .write(to: URL(fileURLWithPath: path))
            }
        }
        try use("one")
        let server = try RunningServer([
            "--no-plain", "--tls-port", "0", "--tls-certificate", certificate, "--tls-key", key,
        ])
        #expect(try curl(server, "/v1").status == 0)
        try use("two")
        #expect(try curl(server, "/v1").status == 0, "not before the signal")
        #expect(try server.hangUp(until: "certificates read again"))
        #expect(try curl(server, "/v1", host: "a.two.test").status == 0)
        #expect(try curl(server, "/v1").status != 0)
        try use("one")
        _ = try scratch.write("a.key", "nonsense")
        #expect(try server.hangUp(until: "certificates stay as they are: \(key): no usable key"))
        #expect(try curl(server, "/v1", host: "a.two.test").status == 0)
        #expect(server.stop() == 0)
    }

    /// Files that cannot be used: a flag, the file's name, and what the message says.
    static let unusable: [(certificate: String, key: String, more: [String], tells: String)] = [
        ("none", "one.key", [], "none: cannot be read: No such file or directory"),
        ("one.pem", "two.key", [], "two.key: not the key of"),
        ("one.pem", "locked.key", [], "give a PEM file without a password"),
        ("one.key", "one.key", [], "one.key: no certificate"),
        ("one.pem", "one.key", ["--tls-client-ca", "/nowhere"], "/nowhere: cannot be read"),
        ("one.pem", "one.key", ["--tls-status-response", "/etc/hostname"], "no OCSP response"),
    ]

    @Test("a file that cannot be used ends with 78 and says which and why", arguments: unusable)
    func unusableFiles(_ certificate: String, key: String, more: [String], tells: String) throws {
        let outcome = try Built.run(
            [
                "serve", "--port", "0", "--tls-port", "0", "--tls-certificate",
                certificates.path(certificate), "--tls-key", certificates.path(key),
            ] + more)
        #expect(outcome.status == 78)
        #expect(outcome.errors.contains(tells), "\(outcome.errors)")
    }

    /// Settings that do not fit together, and what the message says.
    static let unfit: [(arguments: [String], tells: String)] = [
        (["--no-plain"], "but no certificate"), (["--hsts", "5"], "but no certificate"),
        (["--tls-client-ca", "a.pem"], "but no certificate"),
        (["--tls-key", "a.key"], "but no certificate"),
        (["--tls-certificate", "a.pem"], "1 of --tls-certificate, 0 of --tls-key"),
        (
            [
                "--tls-certificate", "a.pem", "--tls-key", "a.key", "--tls-status-response", "a",
                "--tls-status-response", "b",
            ], "1 of --tls-certificate, 2 of --tls-status-response"
        ),
    ]

    @Test("settings that do not fit together end with 78", arguments: unfit)
    func unfitSettings(_ arguments: [String], tells: String) throws {
        let outcome = try Built.run(["serve", "--port", "0"] + arguments)
        #expect(outcome.status == 78)
        #expect(outcome.errors.contains(tells), "\(outcome.errors)")
    }

    @Test("a TLS port in use ends with 69 and names port and flag")
    func portInUse() throws {
        let server = try RunningServer(["--port", "0"])
        let port = try #require(server.url.split(separator: ":").last.map(String.init))
        let outcome = try Built.run(["serve", "--port", "0", "--tls-port", port] + identity)
        #expect(outcome.status == 69)
        #expect(outcome.errors.contains(port) && outcome.errors.contains("--tls-port"))
    }
}
