import Foundation
import HTTPServer
import TestSupport
import Testing

@Suite("TLS resumption")
struct ResumptionTests {
    private let ticket = FileManager.default.temporaryDirectory
        .appendingPathComponent("readout-ticket-\(UUID().uuidString)").path

    @Test(
        "a ticket shortens the next handshake, also after a change of certificates",
        arguments: ["-tls1_2", "-tls1_3"])
    func resumes(_ version: String) throws {
        defer { try? FileManager.default.removeItem(atPath: ticket) }
        let server = try SecureServer()
        let first = try server.converse([version, "-sess_out", ticket])
        #expect(first.contains("New, TLS") && first.contains("hello"), "\(first)")
        let second = try server.converse([version, "-sess_in", ticket])
        #expect(second.contains("Reused, TLS") && second.contains("hello"), "\(second)")
        try server.change(to: ["two"])
        let third = try server.converse([version, "-sess_in", ticket])
        #expect(third.contains("Reused, TLS"), "\(third)")
        #expect(server.server.wait { $0.counters.sum(\.handshakes) == 3 })
        #expect(server.server.wait { $0.counters.sum(\.handshakesResumed) == 2 })
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
