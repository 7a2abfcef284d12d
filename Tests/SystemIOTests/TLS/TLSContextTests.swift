import Foundation
import SystemIO
import TestSupport
import Testing

@Suite("TLSContext")
struct TLSContextTests {
    private let certificates: TestCertificates

    init() throws { certificates = try TestCertificates.shared.get() }

    private func error(_ configuration: TLSConfiguration) -> TLSError? {
        do throws(TLSError) {
            _ = try TLSContext(configuration, ticketKeys: TicketKeys())
            return nil
        } catch { return error }
    }

    /// The error of one certificate, each part given as a file's name.
    private func error(
        _ certificate: String, _ key: String, response: String? = nil, authorities: String? = nil
    ) -> TLSError? {
        let identity = TLSConfiguration.Identity(
            certificate: certificates.path(certificate), key: certificates.path(key),
            statusResponse: response.map(certificates.path))
        return error(
            TLSConfiguration(
                identities: [identity], clientAuthorities: authorities.map(certificates.path)))
    }

    @Test("takes what fits together")
    func good() {
        #expect(error("one.pem", "one.key") == nil)
        #expect(error("rsa.pem", "rsa.key") == nil)
        #expect(error("one.pem", "one.key", response: "one.der") == nil)
        #expect(error("one.pem", "one.key", authorities: "authority.pem") == nil)
    }

    @Test("says which file cannot be used, and what would do")
    func bad() {
        let none = certificates.path("none")
        #expect(error(TLSConfiguration(identities: [])) == .noIdentity)
        for found in [
            error("none", "one.key"), error("one.pem", "none"),
            error("one.pem", "one.key", response: "none"),
            error("one.pem", "one.key", authorities: "none"),
        ] {
            #expect(found == .unreadable(path: none, reason: "No such file or directory"))
        }
        #expect(
            error("one.key", "one.key")?.description.contains("one.key: no certificate (") == true)
        #expect(error("one.pem", "two.key") == foreign("two.key"))
        #expect(error("one.pem", "rsa.key") == foreign("rsa.key"))
        for key in ["locked.key", "one.pem", "one.der"] {
            guard case .key(let path, _) = error("one.pem", key) else {
                Issue.record("\(key) was taken")
                continue
            }
            #expect(path == certificates.path(key))
        }
        for response in ["one.pem", "certificate.der"] {
            #expect(
                error("one.pem", "one.key", response: response)?.description
                    .contains("\(response): no OCSP response (") == true)
        }
        #expect(
            error("one.pem", "one.key", authorities: "one.key")?.description
                .contains("one.key: no authorities' certificates") == true)
    }

    private func foreign(_ key: String) -> TLSError {
        .foreignKey(path: certificates.path(key), certificate: certificates.path("one.pem"))
    }

    @Test("the words of each error name its file")
    func words() throws {
        let locked = try #require(error("one.pem", "locked.key"))
        #expect(locked.description.hasPrefix(certificates.path("locked.key") + ": no usable key"))
        #expect(locked.description.hasSuffix("give a PEM file without a password"))
    }
}
