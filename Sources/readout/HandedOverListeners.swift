import HTTPServer
import SystemIO

/// The listeners that the program was started with, and what each of them speaks.
enum HandedOverListeners {
    /// Takes them over; none where ports are to be opened.
    static func take(
        _ settings: Settings, _ log: EventLog, _ environment: (String) -> String?
    ) throws(Settings.Fault) -> [ServerConfiguration.HandedOverListener] {
        switch try handover(environment) {
        case .none: return []
        case .forAnother(let process):
            log.warning(
                "LISTEN_FDS is passed over, since LISTEN_PID is \"\(process)\", not this process")
            return []
        case .sockets(let items): return try listeners(items, settings.tls)
        }
    }

    private static func handover(
        _ environment: (String) -> String?
    ) throws(Settings.Fault) -> Handover {
        do throws(HandoverError) {
            return try Handover.take(environment)
        } catch {
            throw Settings.Fault(message: "\(error)")
        }
    }

    private static func listeners(
        _ items: [Handover.Item], _ tls: TLSSettings?
    ) throws(Settings.Fault) -> [ServerConfiguration.HandedOverListener] {
        var listeners: [ServerConfiguration.HandedOverListener] = []
        for item in items {
            let isSecure = isSecure(item.name, isFirst: listeners.isEmpty, tls)
            if isSecure, tls == nil { throw .noCertificate }
            if !isSecure, let tls, !tls.servesPlainText { throw .plain }
            listeners.append(.init(socket: item.socket, isSecure: isSecure))
        }
        if tls != nil, !listeners.contains(where: \.isSecure) { throw .noListener }
        return listeners
    }

    /// Whether a listener is for TLS: by its name; otherwise by what is served at all; where that is
    /// both, the first is plain and the others are by TLS.
    private static func isSecure(_ name: String, isFirst: Bool, _ tls: TLSSettings?) -> Bool {
        switch name {
        case "http": return false
        case "https": return true
        default:
            guard let tls else { return false }
            return !tls.servesPlainText || !isFirst
        }
    }
}

extension Settings.Fault {
    fileprivate static let noCertificate = Settings.Fault(
        message: "a listener named https was handed over, but no certificate is given: "
            + "add --tls-certificate and --tls-key")

    fileprivate static let plain = Settings.Fault(
        message: "a listener named http was handed over, but --no-plain is given: leave out one")

    fileprivate static let noListener = Settings.Fault(
        message: "a certificate is given, but no listener for it was handed over: "
            + "name one https, or add --no-plain where the only one is for TLS")
}
