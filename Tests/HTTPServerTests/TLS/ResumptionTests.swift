import Foundation
import HTTPServer
import Synchronization
import SystemIO
import TestSupport
import Testing

@Suite("TLS resumption")
struct ResumptionTests {
    private let ticket = FileManager.default.temporaryDirectory
        .appendingPathComponent("readout-ticket-\(UUID().uuidString)").path

    @Test(
        "a ticket shortens the next handshake, also after the certificate was renewed",
        arguments: ["-tls1_2", "-tls1_3"])
    func resumes(_ version: String) throws {
        defer { try? FileManager.default.removeItem(atPath: ticket) }
        let server = try SecureServer()
        let first = try server.converse([version, "-sess_out", ticket])
        #expect(first.contains("New, TLS") && first.contains("hello"), "\(first)")
        let second = try server.converse([version, "-sess_in", ticket])
        #expect(second.contains("Reused, TLS") && second.contains("hello"), "\(second)")
        try server.change(to: ["renewed"])
        let third = try server.converse([version, "-sess_in", ticket])
        #expect(third.contains("Reused, TLS"), "\(third)")
        try server.change(to: ["two"])
        let fourth = try server.converse([version, "-sess_in", ticket])
        #expect(fourth.contains("New, TLS") && fourth.contains("hello"), "\(fourth)")
        #expect(server.server.wait { $0.counters.sum(\.handshakes) == 4 })
        #expect(server.server.wait { $0.counters.sum(\.handshakesResumed) == 2 })
    }

    @Test("a ticket of one worker counts at all of them", arguments: ["-tls1_2", "-tls1_3"])
    func workers(_ version: String) throws {
        defer { try? FileManager.default.removeItem(atPath: ticket) }
        let server = try SecureServer { $0.threads = 4 }
        _ = try server.converse([version, "-sess_out", ticket])
        for _ in 0..<6 {
            #expect(try server.converse([version, "-sess_in", ticket]).contains("Reused, TLS"))
        }
    }

    /// Another name, and whether a ticket of `one.test` counts there.
    static let names: [(name: String, counts: Bool)] = [
        ("ONE.test", true), ("localhost", true), ("a.two.test", false), ("rsa.test", false),
    ]

    @Test("a ticket counts only under the names of its certificate", arguments: names)
    func otherName(_ name: String, counts: Bool) throws {
        let server = try SecureServer(["one", "two", "rsa"])
        for version in ["-tls1_2", "-tls1_3"] {
            defer { try? FileManager.default.removeItem(atPath: ticket) }
            _ = try server.converse([version, "-servername", "one.test", "-sess_out", ticket])
            let text = try server.converse([version, "-servername", name, "-sess_in", ticket])
            #expect(text.contains(counts ? "Reused, TLS" : "New, TLS"), "\(text)")
            #expect(text.contains("hello"))
        }
    }

    @Test(
        "a ticket counts while its key is kept, then the handshake is a full one",
        arguments: ["-tls1_2", "-tls1_3"])
    func rotation(_ version: String) throws {
        defer { try? FileManager.default.removeItem(atPath: ticket) }
        let hours = Mutex(Int64(0))
        let server = try SecureServer(
            ticketKeys: TicketKeys { hours.withLock { $0 } * 3_600_000_000_000 })
        _ = try server.converse([version, "-sess_out", ticket])
        hours.withLock { $0 = 13 }
        #expect(try server.converse([version, "-sess_in", ticket]).contains("Reused, TLS"))
        hours.withLock { $0 = 37 }
        let text = try server.converse([version, "-sess_in", ticket])
        #expect(text.contains("New, TLS") && text.contains("hello"), "\(text)")
    }

    @Test(
        "a ticket of another server's keys leads to a full handshake",
        arguments: ["-tls1_2", "-tls1_3"])
    func foreignTicket(_ version: String) throws {
        defer { try? FileManager.default.removeItem(atPath: ticket) }
        _ = try SecureServer().converse([version, "-sess_out", ticket])
        let other = try SecureServer()
        let text = try other.converse([version, "-sess_in", ticket])
        #expect(text.contains("New, TLS") && text.contains("hello"), "\(text)")
    }

    @Test(
        "a ticket of other authorities' clients does not count", arguments: ["-tls1_2", "-tls1_3"])
    func otherAuthorities(_ version: String) throws {
        defer { try? FileManager.default.removeItem(atPath: ticket) }
        let certificates = try TestCertificates.shared.get()
        let own = [
            version, "-cert", certificates.certificate("client"), "-key",
            certificates.key("client"),
        ]
        let server = try SecureServer(clientAuthorities: certificates.authority)
        _ = try server.converse(own + ["-sess_out", ticket])
        #expect(try server.converse(own + ["-sess_in", ticket]).contains("Reused, TLS"))
        try server.change(to: ["one"], clientAuthorities: certificates.stranger)
        let text = try server.converse(own + ["-sess_in", ticket])
        #expect(!text.contains("Reused, TLS") && !text.contains("hello"), "\(text)")
    }
}
