import ArgumentParser

/// The flags of `serve` that are about TLS.
struct TLSOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            A PEM file: a server certificate, then those that lead to its authority. With it, HTTP \
            is served by TLS; may be repeated for several host names [READOUT_TLS_CERTIFICATE].
            """, valueName: "path"))
    var tlsCertificate: [String] = []

    @Option(
        help: ArgumentHelp(
            "The PEM file of its key; one for each certificate, in order [READOUT_TLS_KEY].",
            valueName: "path"))
    var tlsKey: [String] = []

    @Option(
        help: ArgumentHelp(
            """
            A DER file with the authority's OCSP response for it, for clients who ask; for each \
            certificate, in order, or none [READOUT_TLS_STATUS_RESPONSE].
            """, valueName: "path"))
    var tlsStatusResponse: [String] = []

    @Option(
        help: ArgumentHelp(
            """
            A PEM file of authorities: by TLS, only clients with a certificate of one of them are \
            served [READOUT_TLS_CLIENT_CA].
            """, valueName: "path"))
    var tlsClientCa: String?

    @Option(
        help: "The port of TLS, by default 8443; 0 takes a free one [READOUT_TLS_PORT].")
    var tlsPort: Int?

    @Flag(help: "Serve by TLS only [READOUT_NO_PLAIN=1].")
    var noPlain = false

    @Option(
        help: ArgumentHelp(
            """
            For so long browsers shall use only TLS for this host \
            (Strict-Transport-Security) [READOUT_HSTS].
            """, valueName: "seconds"))
    var hsts: Int?

    func validate() throws {
        try Settings.check(tlsPort, "tls-port", in: Settings.ports)
        try Settings.check(hsts, "hsts", in: TLSSettings.strictTransportSeconds)
    }
}
