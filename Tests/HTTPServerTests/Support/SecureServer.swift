import Foundation
import HTTPServer
import SystemIO
import TestSupport
import Testing

/// A server by TLS, and the programs that talk with it.
final class SecureServer {
    let certificates: TestCertificates
    let server: TestServer
    let context: CurrentTLSContext
    let ticketKeys: TicketKeys

    /// Shows the certificates `names` of `TestCertificates`.
    init(
        _ names: [String] = ["one"], clientAuthorities: String? = nil,
        statusResponse: String? = nil, strictTransportSeconds: Int? = nil,
        ticketKeys: TicketKeys = TicketKeys(),
        _ change: (inout ServerConfiguration) -> Void = { _ in }
    ) throws {
        let certificates = try TestCertificates.shared.get()
        let context = CurrentTLSContext(
            try TLSContext(
                Self.files(certificates, names, clientAuthorities, statusResponse),
                ticketKeys: ticketKeys))
        self.certificates = certificates
        self.context = context
        self.ticketKeys = ticketKeys
        server = try TestServer { configuration in
            configuration.tls = ServerConfiguration.TLSListening(
                context: context, strictTransportSeconds: strictTransportSeconds)
            change(&configuration)
        }
    }

    private static func files(
        _ certificates: TestCertificates, _ names: [String], _ clientAuthorities: String?,
        _ statusResponse: String?
    ) -> TLSConfiguration {
        let identities = names.map {
            TLSConfiguration.Identity(
                certificate: certificates.certificate($0), key: certificates.key($0),
                statusResponse: statusResponse)
        }
        return TLSConfiguration(identities: identities, clientAuthorities: clientAuthorities)
    }

    /// New connections get these certificates from now on.
    func change(to names: [String], clientAuthorities: String? = nil) throws {
        let files = Self.files(certificates, names, clientAuthorities, nil)
        context.replace(with: try TLSContext(files, ticketKeys: ticketKeys))
    }

    var counters: ServerCounters { server.server.counters }
    var address: SocketAddress? { server.server.tlsAddress }
    var port: UInt16 { address?.port ?? 0 }

    /// A peer in the clear.
    func plainClient() throws -> TestClient { try TestClient(address) }

    /// What `curl` says, with the authority trusted.
    func curl(_ path: String = "/", host: String = "localhost", _ arguments: [String] = []) throws
        -> Tool.Outcome
    {
        try Tool.run(
            "curl",
            [
                "--silent", "--show-error", "--max-time", "15", "--cacert", certificates.authority,
                "--resolve", "\(host):\(port):127.0.0.1",
            ] + arguments + ["https://\(host):\(port)\(path)"])
    }

    /// What `openssl s_client` says after it has sent `text`; ends when the server does.
    func converse(
        _ text: String = SecureServer.lastGet, port: UInt16? = nil, _ arguments: [String] = [],
        inputLasts: Double = 10
    ) throws -> String {
        try Tool.run(
            "openssl",
            [
                "s_client", "-connect", "127.0.0.1:\(port ?? self.port)", "-ign_eof",
                "-verify_return_error", "-CAfile", certificates.authority,
            ] + arguments, input: text, inputLasts: inputLasts
        ).text
    }

    static let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
    static let lastGet = "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
}
