import Corpus

/// The values of a filter by what requests call them: identifiers, and names where values have some.
final class FacetValues: Sendable {
    /// A value that a request asks for.
    enum Found {
        case value(Int)
        /// Right, but no record has it.
        case absent
        case unknown
        case ambiguous([Int])
    }

    let identifiers: IdentifierTable
    /// What a value is ("person"), where values are records; nil for a closed list.
    let noun: String?
    private let names: NameTable?
    private let isRight: (@Sendable (String) -> Bool)?

    /// A list of words; `isRight` tells of others that are right too, where the list is what the
    /// records have.
    init(_ values: [String], isRight: (@Sendable (String) -> Bool)? = nil) {
        identifiers = IdentifierTable(values)
        noun = nil
        names = nil
        self.isRight = isRight
    }

    /// Records by identifier, and by names where they have some.
    init(_ noun: String, _ identifiers: IdentifierTable, names: NameTable? = nil) {
        self.identifiers = identifiers
        self.noun = noun
        self.names = names
        isRight = nil
    }

    var count: Int { identifiers.count }

    func find(_ text: Span<UInt8>, _ range: Range<Int>) -> Found {
        if let value = identifiers.number(of: text, in: range) { return .value(value) }
        if let isRight, isRight(text.string(range)) { return .absent }
        return names?.find(text, range) ?? .unknown
    }

    /// What a message may list as right, names before identifiers: the first of all.
    var listed: [String] {
        names.map { Array($0.shown.prefix(Suggestion.wordsMax)) }
            ?? identifiers.prefix(Suggestion.wordsMax)
    }
}
