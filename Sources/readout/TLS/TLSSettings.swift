import SystemIO

/// What is asked for of TLS, by flags or by the environment.
struct TLSSettings: Sendable {
    var files: TLSConfiguration
    var port: Int
    var servesPlainText: Bool
    var strictTransportSeconds: Int?

    static let standardPort = 8443

    /// A hundred years at most.
    static let strictTransportSeconds = 0...3_153_600_000

    /// Resolves flags against the environment; nil where no certificate is named.
    static func resolve(
        _ flags: TLSOptions, _ environment: (String) -> String?
    ) throws(Settings.Fault) -> TLSSettings? {
        let certificates = paths(flags.tlsCertificate, "CERTIFICATE", environment)
        let keys = paths(flags.tlsKey, "KEY", environment)
        let responses = paths(flags.tlsStatusResponse, "STATUS_RESPONSE", environment)
        let authorities =
            flags.tlsClientCa ?? Settings.value("READOUT_TLS_CLIENT_CA", environment)
        let isAlone = try hasNoPlain(flags, environment)
        let seconds = try Settings.number(
            flags.hsts, "READOUT_HSTS", in: strictTransportSeconds, environment)
        let port = try Settings.number(
            flags.tlsPort, "READOUT_TLS_PORT", in: Settings.ports, environment)
        guard !certificates.isEmpty else {
            let isMeant =
                isAlone || authorities != nil || seconds != nil || !keys.isEmpty
                || !responses.isEmpty
            if isMeant { throw .noCertificate }
            return nil
        }
        guard keys.count == certificates.count else {
            throw .counts(certificates.count, keys.count, "--tls-key")
        }
        guard responses.isEmpty || responses.count == certificates.count else {
            throw .counts(certificates.count, responses.count, "--tls-status-response")
        }
        let identities = certificates.indices.map {
            TLSConfiguration.Identity(
                certificate: certificates[$0], key: keys[$0],
                statusResponse: responses.isEmpty ? nil : responses[$0])
        }
        return TLSSettings(
            files: TLSConfiguration(identities: identities, clientAuthorities: authorities),
            port: port ?? standardPort, servesPlainText: !isAlone, strictTransportSeconds: seconds)
    }

    private static func paths(
        _ flags: [String], _ name: String, _ environment: (String) -> String?
    ) -> [String] {
        if !flags.isEmpty { return flags }
        let value = Settings.value("READOUT_TLS_\(name)", environment)
        return value?.split(separator: ":").map(String.init) ?? []
    }

    private static func hasNoPlain(
        _ flags: TLSOptions, _ environment: (String) -> String?
    ) throws(Settings.Fault) -> Bool {
        if flags.noPlain { return true }
        return try Settings.isOn("READOUT_NO_PLAIN", environment)
    }
}

extension Settings.Fault {
    fileprivate static let noCertificate = Settings.Fault(
        message: "TLS is asked for, but no certificate: give --tls-certificate and --tls-key")

    fileprivate static func counts(_ certificates: Int, _ others: Int, _ flag: String) -> Self {
        Settings.Fault(
            message: "\(certificates) of --tls-certificate, \(others) of \(flag): "
                + "give one for each certificate, in the same order")
    }
}
