import SystemIO

/// Whom `readout health` asks, and how: from flags, or from the variables that the server reads too.
enum HealthSettings {
    /// Throws `Settings.Fault` for a variable and `TLSError` for a file that makes no sense.
    static func resolve(
        _ flags: HealthCommand.Flags, environment: (String) -> String?
    ) throws -> HealthProbe {
        let host = Settings.host(flags.host, environment)
        guard try flags.tls || Settings.isOn("READOUT_NO_PLAIN", environment) else {
            let port = try Settings.port(flags.port, environment)
            return HealthProbe(host: host, port: UInt16(clamping: port))
        }
        let port = try Settings.number(
            flags.port, "READOUT_TLS_PORT", in: Settings.ports, environment)
        let name = flags.serverName ?? Settings.value("READOUT_HEALTH_NAME", environment) ?? host
        return HealthProbe(
            host: host, port: UInt16(clamping: port ?? TLSSettings.standardPort),
            client: try TLSClient(trust(flags, environment), serverName: name))
    }

    private static func trust(
        _ flags: HealthCommand.Flags, _ environment: (String) -> String?
    ) throws(Settings.Fault) -> TLSClient.Trust {
        if flags.insecure { return .anyone }
        if let path = flags.authorities { return .authorities(path) }
        if try Settings.isOn("READOUT_HEALTH_INSECURE", environment) { return .anyone }
        return Settings.value("READOUT_HEALTH_AUTHORITIES", environment)
            .map { .authorities($0) } ?? .machine
    }
}
