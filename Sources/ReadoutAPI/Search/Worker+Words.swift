import SearchIndex

/// Filters by words.
extension Worker {
    /// Keeps the records that a query finds in some entries of an index, which are the records of the
    /// selection in their order.
    mutating func selectByWords(
        _ parameter: Parameter, _ index: IndexSnapshot, in entries: Range<Int>? = nil,
        _ range: Range<Int>
    ) -> Problem.Fault? {
        let text = String(decoding: query.text[range], as: UTF8.self)
        do throws(QueryError) {
            let parsed = try QueryParser.parse(text)
            selection.keep(index.matches(parsed, in: entries, scratch: &searchScratch).words)
            return nil
        } catch {
            return .query(parameter, error)
        }
    }
}

extension Problem.Fault {
    static func query(_ parameter: Parameter, _ error: QueryError) -> Self {
        let place = error.offset.map { " (at byte \($0))" } ?? ""
        return Self(
            parameter: parameter.name,
            detail: "\"\(parameter.name)\"\(place): \(error.explanation)")
    }

    static func missing(_ parameter: Parameter, wanted: String) -> Self {
        Self(
            parameter: parameter.name,
            detail: "\"\(parameter.name)\" is needed here: \(wanted).")
    }
}
