/// Every query parameter of the API; each route lists those that it takes.
///
/// The order of cases is the canonical order of a query.
enum Parameter: UInt8, CaseIterable, Sendable {
    case query
    case document, documentKind, source, meeting, story, speaker, participant, partOf
    case from, to
    case mode, hasFigure, wordsMin
    case unit, dimension, valueMin, valueMax, bound, measures
    case status, kind, relation, sourcesMin, speakersMin
    case type
    case start, end
    case sort, fields, pretty, format
    case limit, cursor

    static let count = allCases.count

    /// The name in a URL.
    var name: String {
        switch self {
        case .query: "q"
        case .document: "document"
        case .documentKind: "document_kind"
        case .source: "source"
        case .meeting: "meeting"
        case .story: "story"
        case .speaker: "speaker"
        case .participant: "participant"
        case .partOf: "part_of"
        case .from: "from"
        case .to: "to"
        case .mode: "mode"
        case .hasFigure: "has_figure"
        case .wordsMin: "min_words"
        case .unit: "unit"
        case .dimension: "dimension"
        case .valueMin: "value_min"
        case .valueMax: "value_max"
        case .bound: "bound"
        case .measures: "measures"
        case .status: "status"
        case .kind: "kind"
        case .relation: "relation"
        case .sourcesMin: "sources_min"
        case .speakersMin: "speakers_min"
        case .type: "type"
        case .start: "start"
        case .end: "end"
        case .sort: "sort"
        case .fields: "fields"
        case .pretty: "pretty"
        case .format: "format"
        case .limit: "limit"
        case .cursor: "cursor"
        }
    }
}

/// A set of parameters in one word.
struct ParameterSet: OptionSet, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    init(_ parameters: [Parameter]) {
        rawValue = parameters.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }

    func contains(_ parameter: Parameter) -> Bool {
        rawValue >> UInt64(parameter.rawValue) & 1 == 1
    }

    mutating func insert(_ parameter: Parameter) {
        self = ParameterSet(rawValue: rawValue | 1 << UInt64(parameter.rawValue))
    }

    /// In canonical order.
    var parameters: [Parameter] { Parameter.allCases.filter { contains($0) } }
}
