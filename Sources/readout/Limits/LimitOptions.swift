import ArgumentParser

/// The flags of `serve` for its limits, each as its row in `Limit` says.
struct LimitOptions: ParsableArguments {
    @Option(.connectionsMax) var connectionsMax: Int?
    @Option(.contentBytesMax) var contentBytesMax: Int?
    @Option(.handshakeTimeout) var handshakeTimeout: Int?
    @Option(.idleTimeout) var idleTimeout: Int?
    @Option(.headTimeout) var headTimeout: Int?
    @Option(.contentTimeout) var contentTimeout: Int?
    @Option(.writeTimeout) var writeTimeout: Int?
    @Option(.writeRateMin) var writeRateMin: Int?
    @Option(.drainTimeout) var drainTimeout: Int?

    func validate() throws {
        for limit in Limit.allCases {
            try Settings.check(
                self[keyPath: limit.row.flag], limit.rawValue, in: limit.row.range,
                unit: limit.unit)
        }
    }
}

extension Option<Int?> {
    fileprivate init(_ limit: Limit) {
        let standard = limit.value(in: Limits())
        self.init(
            name: .customLong(limit.rawValue),
            help: ArgumentHelp(
                "\(limit.row.help): \(limit.allowed), by default \(standard) [\(limit.variable)].",
                valueName: limit.unit.split(separator: " ").joined(separator: "-")))
    }
}
