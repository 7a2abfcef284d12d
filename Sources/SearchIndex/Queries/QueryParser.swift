/// Reads the query language: what a search box is expected to understand, and no more.
///
/// `word word` requires both, in any of their forms; `one OR two` either of its neighbours, before
/// words are joined; `AND` may be written; `"several words"` stand next to each other; `-word` and
/// `NOT word` leave out; `nego*` finds words that begin so. Words with no space between them
/// ("cease-fire") are a phrase. Every other mark is left out, as it is from the texts.
package enum QueryParser {
    /// Throws on queries that hold nothing to look for or an operator that has nothing to work on.
    ///
    /// Complexity: linear in the text.
    package static func parse(_ text: String) throws(QueryError) -> Query {
        let bytes = text.utf8.count
        if bytes > QueryLimits.bytesMax { throw .tooLong(bytes: bytes) }
        var grammar = QueryGrammar()
        for item in try QueryLexer.items(of: text) { try grammar.add(item) }
        return try grammar.finish()
    }
}

/// Joins matches and operators, left to right.
private struct QueryGrammar {
    private var required: [[Query.Match]] = []
    private var excluded: [Query.Match] = []
    /// Operators that wait for the match behind them.
    private var or: QueryLexer.Item?
    private var and: QueryLexer.Item?
    private var not: QueryLexer.Item?
    /// Whether the last item was a match, and if so whether it was an excluded one.
    private var last: (isMatch: Bool, isExcluded: Bool) = (false, false)

    mutating func add(_ item: QueryLexer.Item) throws(QueryError) {
        switch item.kind {
        case .match(let match):
            take(match)
            return
        case .or:
            if last.isExcluded { throw .excludedAlternative(offset: item.offset) }
            guard last.isMatch else { throw dangling(item) }
            or = item
        case .and:
            guard last.isMatch else { throw dangling(item) }
            and = item
        case .not:
            if not != nil { throw dangling(item) }
            if or != nil { throw .excludedAlternative(offset: item.offset) }
            not = item
        }
        last = (false, false)
    }

    private mutating func take(_ match: Query.Match) {
        if not != nil {
            excluded.append(match)
        } else if or != nil {
            required[required.count - 1].append(match)
        } else {
            required.append([match])
        }
        last = (true, not != nil)
        (or, and, not) = (nil, nil, nil)
    }

    func finish() throws(QueryError) -> Query {
        if let waiting = not ?? or ?? and { throw dangling(waiting) }
        if required.isEmpty { throw excluded.isEmpty ? .noWords : .onlyExclusions }
        return Query(required: required, excluded: excluded)
    }

    private func dangling(_ item: QueryLexer.Item) -> QueryError {
        .danglingOperator(item.name, offset: item.offset)
    }
}
