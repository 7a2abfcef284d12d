import Foundation
import HTTPServer
import TestSupport
import Testing

@Suite("TLS handshakes")
struct HandshakeTests {
    @Test("speaks TLS 1.2 and 1.3 with curl", arguments: ["1.2", "1.3"])
    func versions(_ version: String) throws {
        let server = try SecureServer()
        let outcome = try server.curl("/", ["--tlsv1.2", "--tls-max", version, "--verbose"])
        #expect(outcome.status == 0 && outcome.text.contains("hello\n"), "\(outcome.text)")
        #expect(outcome.text.contains("using TLSv\(version)"))
        #expect(server.server.wait { $0.counters.sum(\.handshakes) == 1 })
    }

    @Test("refuses what is older", arguments: ["-tls1", "-tls1_1"])
    func oldVersions(_ version: String) throws {
        let server = try SecureServer()
        let text = try server.converse([version, "-cipher", "DEFAULT@SECLEVEL=0"])
        #expect(text.contains("alert protocol version"), "\(text)")
        #expect(server.server.wait { $0.counters.sum(\.handshakesFailed) == 1 })
    }

    /// Ciphers of TLS 1.2 that a client may insist on, and whether they are served.
    static let cipherCases: [(name: String, isServed: Bool)] = [
        ("ECDHE-ECDSA-AES256-GCM-SHA384", true), ("ECDHE-ECDSA-CHACHA20-POLY1305", true),
        ("ECDHE-ECDSA-AES128-SHA", false), ("ECDHE-ECDSA-AES128-SHA256", false),
        ("DHE-RSA-AES128-GCM-SHA256", false), ("AES128-GCM-SHA256", false),
    ]

    @Test("serves only ciphers with forward secrecy and authentication", arguments: cipherCases)
    func ciphers(_ name: String, isServed: Bool) throws {
        let server = try SecureServer(["one", "rsa"])
        let text = try server.converse(["-tls1_2", "-cipher", name + ":@SECLEVEL=0"])
        #expect(text.contains("Cipher is \(name)") == isServed, "\(text)")
        #expect(text.contains("alert handshake failure") != isServed)
    }

    @Test("prefers its own order of ciphers")
    func preference() throws {
        let server = try SecureServer()
        let text = try server.converse([
            "-tls1_2", "-cipher", "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES128-GCM-SHA256",
        ])
        #expect(text.contains("Cipher is ECDHE-ECDSA-AES128-GCM-SHA256"), "\(text)")
    }

    /// Protocols that a client offers, and what is agreed; nil where the handshake ends.
    static let protocols: [(offered: String, agreed: String?)] = [
        ("http/1.1", "http/1.1"), ("h2,http/1.1", "http/1.1"), ("h2", nil),
        ("http/1.0,spdy/3", nil),
    ]

    @Test("agrees on http/1.1 and on nothing else", arguments: protocols)
    func applicationProtocol(_ offered: String, agreed: String?) throws {
        let server = try SecureServer()
        let text = try server.converse(["-alpn", offered])
        if let agreed {
            #expect(text.contains("ALPN protocol: \(agreed)") && text.contains("hello"), "\(text)")
        } else {
            #expect(text.contains("alert no application protocol"), "\(text)")
        }
    }

    /// Names that a client asks for, and whose certificate is shown.
    static let names: [(name: String, certificate: String)] = [
        ("one.test", "one"), ("a.two.test", "two"), ("rsa.test", "rsa"),
        ("ONE.Test", "one"), ("A.TWO.test", "two"), ("a.b.two.test", "one"), ("two.test", "one"),
        ("unknown.test", "one"), ("127.0.0.1", "one"),
    ]

    @Test("shows the certificate of the name asked for, else the first", arguments: names)
    func serverName(_ name: String, certificate: String) throws {
        let server = try SecureServer(["one", "two", "rsa"])
        let text = try server.converse(["-servername", name])
        #expect(text.contains("subject=CN = \(certificate)\n"), "\(text)")
        #expect(text.contains("hello"))
    }

    @Test("shows the first certificate to clients that ask for no name")
    func noServerName() throws {
        let server = try SecureServer(["two", "one"])
        #expect(try server.converse(["-noservername"]).contains("subject=CN = two\n"))
    }

    @Test("refuses to negotiate again")
    func renegotiation() throws {
        let server = try SecureServer()
        let text = try server.converse(
            "R\n", ["-tls1_2", "-no_ign_eof"], inputLasts: 0.3)
        #expect(text.contains("RENEGOTIATING") && text.contains("no renegotiation"), "\(text)")
    }

    @Test("staples the status response for clients that ask", arguments: ["-tls1_2", "-tls1_3"])
    func stapling(_ version: String) throws {
        let certificates = try TestCertificates.shared.get()
        let server = try SecureServer(statusResponse: certificates.statusResponse)
        let asked = try server.converse(["-status", version])
        #expect(asked.contains("OCSP Response Status: successful"), "\(asked)")
        #expect(asked.contains("Cert Status: good") && asked.contains("hello"))
        #expect(try server.converse([version]).contains("hello"))
        let without = try SecureServer()
        #expect(try without.converse(["-status", version]).contains("no response sent"))
    }

    @Test("serves only clients of the authority that it names", arguments: ["1.2", "1.3"])
    func clientCertificates(_ version: String) throws {
        let certificates = try TestCertificates.shared.get()
        let server = try SecureServer(clientAuthorities: certificates.authority)
        let version = ["--tls-max", version]
        let known = [
            "--cert", certificates.certificate("client"), "--key", certificates.key("client"),
        ]
        let stranger = ["--cert", certificates.stranger, "--key", certificates.key("stranger")]
        #expect(try server.curl("/", version + known).text == "hello\n")
        let unknown = try server.curl("/", version + stranger)
        #expect(unknown.status != 0 && unknown.text.contains("unknown ca"), "\(unknown.text)")
        let without = try server.curl("/", version)
        // RFC 8446 section 6.2 has an alert of its own for it.
        let alert = version.contains("1.3") ? "certificate required" : "handshake failure"
        #expect(without.status != 0 && without.text.contains(alert), "\(without.text)")
        #expect(server.counters.sum(\.requests) == 1)
        #expect(server.server.wait { $0.counters.sum(\.handshakesFailed) == 2 })
    }

    @Test("serves no client whose certificate is out of date", arguments: ["-tls1_2", "-tls1_3"])
    func expiredClient(_ version: String) throws {
        let certificates = try TestCertificates.shared.get()
        let server = try SecureServer(clientAuthorities: certificates.authority)
        let text = try server.converse([
            version, "-cert", certificates.certificate("expired"), "-key",
            certificates.key("expired"),
        ])
        #expect(text.contains("alert certificate expired") && !text.contains("hello"), "\(text)")
    }

    @Test("takes no early data")
    func earlyData() throws {
        let text = try SecureServer().converse(["-tls1_3"])
        #expect(text.contains("Max Early Data: 0\n") && text.contains("hello"), "\(text)")
    }

    @Test("makes its records no longer than the client wants", arguments: ["-tls1_2", "-tls1_3"])
    func fragments(_ version: String) throws {
        let text = try SecureServer().converse(
            "GET /bytes?5000 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            [version, "-maxfraglen", "512", "-msg"])
        let lengths = text.matches(of: #/<<< .*RecordHeader.*\n +17 03 03 (\w\w) (\w\w)/#)
            .compactMap { Int($0.output.1 + $0.output.2, radix: 16) }
        #expect(lengths.count >= 10 && lengths.allSatisfy { $0 < 600 }, "\(lengths)")
    }

    @Test("ends a handshake that takes too long, silent or busy")
    func deadline() throws {
        let server = try SecureServer { $0.limits.handshakeTimeout = .milliseconds(150) }
        let silent = try server.plainClient()
        let began = Date()
        let busy = try server.plainClient()
        busy.send([22, 3, 1, 2, 0])
        while !busy.hasEnded, Date().timeIntervalSince(began) < 5 {
            busy.send([1])
            _ = busy.rest(milliseconds: 10)
        }
        #expect(busy.hasEnded)
        #expect(silent.rest().isEmpty && silent.hasEnded)
        #expect((0.14..<3).contains(Date().timeIntervalSince(began)))
        #expect(server.server.wait { $0.counters.sum(\.handshakesFailed) == 2 })
        #expect(server.counters.sum(\.deadlinesPassed) == 2)
    }
}

extension SecureServer {
    func curl(_ path: String, _ arguments: [String]) throws -> Tool.Outcome {
        try curl(path, host: "localhost", arguments)
    }

    func converse(_ arguments: [String]) throws -> String {
        try converse(Self.lastGet, arguments)
    }
}
