import Corpus

/// The records of one kind with everything that lists of them need, made once per index.
final class RecordCollection: Sendable {
    let resource: Resource
    let table: RecordTable
    let members: IdentifierTable
    /// By raw value of the parameter.
    private let facets: [Facet?]
    private let columns: [Column?]
    /// The first is the default.
    let orders: [SortOrder]
    let sortKeys: IdentifierTable
    /// The records that a list shows unless `Parameter.partOf` asks for others; nil for all.
    let standing: [UInt64]?

    init(_ builder: CollectionBuilder) {
        resource = builder.resource
        table = builder.table
        members = IdentifierTable(builder.table.memberNames)
        facets = builder.facets
        columns = builder.columns
        orders = builder.orders
        sortKeys = IdentifierTable(builder.orders.flatMap { [$0.name, "-" + $0.name] })
        standing = builder.standing
    }

    var count: Int { table.count }
    var noun: String { resource.noun }

    func facet(_ parameter: Parameter) -> Facet? { facets[Int(parameter.rawValue)] }
    func column(_ parameter: Parameter) -> Column? { columns[Int(parameter.rawValue)] }

    /// The parameters that filter this kind.
    var filters: ParameterSet {
        var set = ParameterSet()
        for parameter in Parameter.allCases
        where facet(parameter) != nil || column(parameter) != nil {
            set.insert(parameter)
        }
        return set
    }
}

/// Gathers what a collection is made of.
struct CollectionBuilder {
    let resource: Resource
    let table: RecordTable
    private(set) var facets = [Facet?](repeating: nil, count: Parameter.count)
    private(set) var columns = [Column?](repeating: nil, count: Parameter.count)
    var orders: [SortOrder] = []
    var standing: [UInt64]?

    init(_ resource: Resource, _ table: RecordTable) {
        self.resource = resource
        self.table = table
    }

    /// A filter by value; `visit` reports each value of a record.
    mutating func facet(
        _ parameter: Parameter, _ values: FacetValues,
        _ visit: (_ record: Int, _ value: (Int) -> Void) -> Void
    ) {
        var pairs: [(value: Int, record: Int)] = []
        for record in 0..<table.count {
            visit(record) { pairs.append(($0, record)) }
        }
        facets[Int(parameter.rawValue)] = Facet(values, recordCount: table.count, pairs: pairs)
    }

    /// A filter by words; nil for a record without one.
    mutating func facet(
        _ parameter: Parameter, words: [String], isRight: (@Sendable (String) -> Bool)? = nil,
        _ word: (_ record: Int) -> String?
    ) {
        let values = FacetValues(words, isRight: isRight)
        facet(parameter, values) { record, add in
            if let number = word(record).flatMap({ values.identifiers.number(of: $0) }) {
                add(number)
            }
        }
    }

    mutating func column(_ parameter: Parameter, _ column: Column) {
        columns[Int(parameter.rawValue)] = column
    }
}
