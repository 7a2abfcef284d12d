/// What a TLS listener shows of itself and asks of its clients.
package struct TLSConfiguration: Sendable {
    /// A certificate with its key.
    package struct Identity: Sendable {
        /// A PEM file: the certificate, then those that lead to its authority.
        package var certificate: String
        /// A PEM file, not encrypted.
        package var key: String
        /// A DER file with an OCSP response that is handed to clients who ask (RFC 6066 section 8).
        package var statusResponse: String?

        package init(certificate: String, key: String, statusResponse: String? = nil) {
            self.certificate = certificate
            self.key = key
            self.statusResponse = statusResponse
        }
    }

    /// Which one is shown follows the name that the client asks for; the first is the default.
    package var identities: [Identity]
    /// A PEM file of authorities; where given, only clients whose certificate one of them signed
    /// are served.
    package var clientAuthorities: String?

    package init(identities: [Identity], clientAuthorities: String? = nil) {
        self.identities = identities
        self.clientAuthorities = clientAuthorities
    }
}
