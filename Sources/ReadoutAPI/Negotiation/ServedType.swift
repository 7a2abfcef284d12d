import WireFormats

/// The media type that a resource is served as.
struct ServedType: Sendable {
    /// As `Content-Type` tells it.
    let name: String
    /// As `Accept` is held against it.
    let compared: MediaType

    private init(_ name: String) {
        self.name = name
        compared = MediaType(name)
    }

    static let json = ServedType("application/json")
    static let text = ServedType("text/plain; charset=utf-8")
    static let yaml = ServedType("application/yaml; charset=utf-8")
    static let metrics = ServedType("text/plain; version=0.0.4; charset=utf-8")

    init(_ endpoint: Endpoint) {
        switch endpoint {
        case .service, .list, .record, .nested, .statementVariants, .search, .contractJSON, .health,
            .readiness, .version:
            self = .json
        case .documentText: self = .text
        case .contractYAML: self = .yaml
        case .metrics: self = .metrics
        }
    }
}
