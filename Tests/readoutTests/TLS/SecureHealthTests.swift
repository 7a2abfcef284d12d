import Foundation
import TestSupport
import Testing

@Suite("readout health by TLS")
struct SecureHealthTests {
    private let certificates: TestCertificates

    init() throws { certificates = try TestCertificates.shared.get() }

    /// Flags of the probe, its exit status, and what it says.
    static let cases: [(flags: [String], status: Int32, says: String)] = [
        (["--authorities", "authority.pem"], 0, ""),
        (["--authorities", "authority.pem", "--server-name", "one.test"], 0, ""),
        (["--insecure"], 0, ""), (["--insecure", "--server-name", "other.test"], 0, ""),
        (["--authorities", "authority.pem", "--server-name", "other.test"], 69, "mismatch"),
        (["--authorities", "stranger.pem"], 69, "certificate is not trusted"),
        ([], 69, "certificate is not trusted"),
        (["--authorities", "none.pem"], 78, "none.pem: cannot be read"),
        (["--authorities", "one.key"], 78, "one.key: no authorities' certificates"),
        (["--authorities", "authority.pem", "--insecure"], 64, "not both"),
    ]

    @Test("asks by TLS, and takes only a certificate that is trusted")
    func trust() throws {
        let server = try RunningServer([
            "--no-plain", "--tls-port", "0", "--tls-certificate", certificates.certificate("one"),
            "--tls-key", certificates.key("one"),
        ])
        let port = try #require(server.url.split(separator: ":").last.map(String.init))
        for (flags, status, says) in Self.cases {
            let flags = flags.map { $0.hasSuffix(".pem") || $0.hasSuffix(".key") ? path($0) : $0 }
            let outcome = try Built.run(["health", "--tls", "--port", port] + flags)
            #expect(outcome.status == status, "\(flags): \(outcome.errors)")
            #expect(outcome.errors.contains(says) || says.isEmpty, "\(outcome.errors)")
        }
        let plain = try Built.run(["health", "--port", port])
        #expect(plain.status == 69 && plain.errors.contains("400 Bad Request"))
        #expect(server.stop() == 0)
        let gone = try Built.run(["health", "--tls", "--insecure", "--port", port])
        #expect(gone.status == 69 && gone.errors.contains("Connection refused"), "\(gone.errors)")
    }

    @Test("reads the variables that the server reads")
    func variables() throws {
        var environment = [
            "READOUT_NO_PLAIN": "1", "READOUT_TLS_PORT": "0",
            "READOUT_TLS_CERTIFICATE": certificates.certificate("two"),
            "READOUT_TLS_KEY": certificates.key("two"),
        ]
        let server = try RunningServer(environment: environment)
        environment["READOUT_TLS_PORT"] = server.url.split(separator: ":").last.map(String.init)
        #expect(try Built.run(["health"], environment: environment).status == 69)
        environment["READOUT_HEALTH_AUTHORITIES"] = certificates.authority
        environment["READOUT_HEALTH_NAME"] = "a.two.test"
        let named = try Built.run(["health"], environment: environment)
        #expect(named.status == 0, "\(named.errors)")
        environment["READOUT_HEALTH_AUTHORITIES"] = nil
        environment["READOUT_HEALTH_INSECURE"] = "1"
        #expect(try Built.run(["health"], environment: environment).status == 0)
        #expect(server.stop() == 0)
    }

    private func path(_ name: String) -> String { certificates.path(name) }
}
