/// What a path answers.
enum Endpoint: Hashable, Sendable {
    case service
    case list(Resource)
    case record(Resource)
    /// A list narrowed to what belongs to one record.
    case nested(Resource, below: Resource)
    case documentText, statementVariants, search
    case contractYAML, contractJSON
    case health, readiness, metrics, version

    /// The kind of record that the path names.
    var identified: Resource? {
        switch self {
        case .record(let resource), .nested(_, below: let resource): resource
        case .documentText: .documents
        case .statementVariants: .statements
        case .service, .list, .search, .contractYAML, .contractJSON, .health, .readiness,
            .metrics, .version:
            nil
        }
    }
}

/// One line of the contract: a path and what it takes.
struct Route: Sendable {
    /// "{id}" stands for one segment.
    let path: String
    let endpoint: Endpoint
    let parameters: ParameterSet

    init(_ path: String, _ endpoint: Endpoint, _ parameters: [Parameter] = []) {
        self.path = path
        self.endpoint = endpoint
        self.parameters = ParameterSet(parameters)
    }

    /// A list with the filters of its kind; the scope is no parameter where the path fixes it.
    init(_ path: String, list resource: Resource, below scope: Resource? = nil) {
        let filters = resource.filters.filter { $0 != scope?.scope }
        self.init(
            path, scope.map { .nested(resource, below: $0) } ?? .list(resource),
            filters + Routes.listShape)
    }
}

/// Every path of the API, in the order of openapi.yaml.
enum Routes {
    static let shape: [Parameter] = [.pretty, .format]
    static let recordShape: [Parameter] = [.fields] + shape
    static let listShape: [Parameter] = [.sort, .limit, .cursor] + recordShape

    static let searchFilters: [Parameter] = [
        .type, .document, .source, .meeting, .story, .speaker, .from, .to,
    ]

    static let all: [Route] = [
        Route("/", .service, shape),
        Route("/v1", .service, shape),
        Route("/v1/sources", list: .sources),
        Route("/v1/sources/{id}", .record(.sources), recordShape),
        Route("/v1/documents", list: .documents),
        Route("/v1/documents/{id}", .record(.documents), recordShape),
        Route("/v1/documents/{id}/text", .documentText, [.start, .end]),
        Route("/v1/documents/{id}/statements", list: .statements, below: .documents),
        Route("/v1/documents/{id}/figures", list: .figures, below: .documents),
        Route("/v1/documents/{id}/dates", list: .dates, below: .documents),
        Route("/v1/people", list: .people),
        Route("/v1/people/{id}", .record(.people), recordShape),
        Route("/v1/people/{id}/statements", list: .statements, below: .people),
        Route("/v1/people/{id}/figures", list: .figures, below: .people),
        Route("/v1/meetings", list: .meetings),
        Route("/v1/meetings/{id}", .record(.meetings), recordShape),
        Route("/v1/meetings/{id}/documents", list: .documents, below: .meetings),
        Route("/v1/meetings/{id}/statements", list: .statements, below: .meetings),
        Route("/v1/meetings/{id}/figures", list: .figures, below: .meetings),
        Route("/v1/meetings/{id}/claims", list: .claims, below: .meetings),
        Route("/v1/stories", list: .stories),
        Route("/v1/stories/{id}", .record(.stories), recordShape),
        Route("/v1/statements", list: .statements),
        Route("/v1/statements/{id}", .record(.statements), recordShape),
        Route("/v1/statements/{id}/variants", .statementVariants, shape),
        Route("/v1/figures", list: .figures),
        Route("/v1/figures/{id}", .record(.figures), recordShape),
        Route("/v1/claims", list: .claims),
        Route("/v1/claims/{id}", .record(.claims), recordShape),
        Route("/v1/disagreements", list: .disagreements),
        Route(
            "/v1/search", .search,
            [.query] + searchFilters + [.limit, .cursor] + shape),
        Route("/openapi.yaml", .contractYAML),
        Route("/openapi.json", .contractJSON),
        Route("/healthz", .health),
        Route("/readyz", .readiness),
        Route("/metrics", .metrics),
        Route("/version", .version),
    ]
}
