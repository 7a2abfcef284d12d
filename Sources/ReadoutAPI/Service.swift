import Claims
import Corpus

/// What all workers share: collections, routes, field blocks and texts made once per index.
final class Service: Sendable {
    let state: CorpusState
    let operations: Operations
    let fields: FieldBlocks
    let router = Router()
    /// By route: what it answers, what it takes, and the kind of record that its path names.
    let endpoints = Routes.all.map(\.endpoint)
    let parameters = Routes.all.map(\.parameters)
    let identified = Routes.all.map(\.endpoint.identified)
    let mediaTypes = Routes.all.map { ServedType($0.endpoint) }
    let search: SearchTexts
    let claimAliases: ClaimAliases
    let variants: StatementVariants
    let serviceDocument: [UInt8]
    let versionDocument: [UInt8]
    /// `"version-`, the start of every entity tag.
    let tagPrefix: [UInt8]
    let versionHash: UInt64
    let gzip: GzipCoding?
    /// What the hash of a gzip variant differs by.
    let gzipMark: UInt64
    let compressionLimits: CompressionLimits
    let frames: ListFrames
    private let people: FacetValues
    private let sources: FacetValues
    private let collections: [RecordCollection]
    private let identifiers: [IdentifierTable]

    init(
        _ state: CorpusState, _ operations: Operations, gzip: GzipCoding? = nil,
        _ compressionLimits: CompressionLimits = CompressionLimits()
    ) {
        self.state = state
        self.operations = operations
        fields = FieldBlocks(lastModified: operations.loadedAt)
        let facts = CorpusFacts(state)
        collections = Resource.allCases.map { Self.collection($0, facts) }
        identifiers = collections.map(\.table.identifiers)
        search = SearchTexts(facts)
        people = facts.people
        sources = facts.sources
        claimAliases = ClaimAliases(facts)
        variants = StatementVariants(state.corpus.claims)
        serviceDocument = ServiceDocument.json(state, operations)
        versionDocument = ServiceDocument.version(state, operations)
        tagPrefix = Array("\"\(state.version)-".utf8)
        versionHash = FNV.hash(state.version)
        self.gzip = gzip
        gzipMark = FNV.hash("gzip by \(gzip?.name ?? "nothing")")
        self.compressionLimits = compressionLimits
        frames = ListFrames(version: state.version)
    }

    func collection(_ resource: Resource) -> RecordCollection {
        collections[Int(resource.rawValue)]
    }

    func identifiers(_ resource: Resource) -> IdentifierTable {
        identifiers[Int(resource.rawValue)]
    }

    /// The identifier of the record that goes by a name, as written in a path ("jane-doe").
    func named(_ slug: String, in resource: Resource) -> String? {
        let name = String(slug.map { $0 == "-" || $0 == "_" ? " " : $0 })
        let values: FacetValues
        switch resource {
        case .people: values = people
        case .sources: values = sources
        case .documents, .meetings, .stories, .statements, .figures, .claims, .dates,
            .disagreements:
            return nil
        }
        let bytes = Array(name.utf8)
        guard case .value(let number) = values.find(bytes.span, 0..<bytes.count) else { return nil }
        return values.identifiers[number]
    }

    private static func collection(_ resource: Resource, _ facts: CorpusFacts) -> RecordCollection {
        switch resource {
        case .sources: EntityCollections.sources(facts)
        case .documents: DocumentCollection.documents(facts)
        case .people: EntityCollections.people(facts)
        case .meetings: EntityCollections.meetings(facts)
        case .stories: EntityCollections.stories(facts)
        case .statements: StatementCollection.make(facts)
        case .figures: FigureCollection.make(facts)
        case .claims: ClaimCollection.claims(facts)
        case .dates: DocumentCollection.dates(facts)
        case .disagreements: ClaimCollection.disagreements(facts)
        }
    }
}
