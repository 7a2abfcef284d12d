import Corpus
import WireFormats

/// `/v1/{resource}` and the lists below a record: filters, an order, a page.
extension Worker {
    /// Items of a page unless `limit` says otherwise, and the most that it may say.
    static let limitDefault = 50
    static let limitMax = 1_000

    mutating func answerList(
        _ resource: Resource, below scope: Resource?, _ request: borrowing HTTPRequest,
        _ response: inout HTTPResponse
    ) throws(Problem) {
        let collection = service.collection(resource)
        let owner: Int? = if let scope { try requireRecord(scope) } else { nil }
        let path = pathHash
        let condition = isKnown(query.hash(from: path), request, &response)
        response.fields = service.fields.json[...]
        if case .same = condition { return answerNotModified(&response) }
        try select(collection, below: scope, owner)
        try readShape(collection)
        let page = try readPage(collection, path)
        if try settle(condition, &response) { return }
        let total = selection.total
        let next = writeItems(collection, page, total: total, &response)
        link.removeAll()
        if let next {
            writeLink(
                to: Cursor(
                    index: service.versionHash, query: page.queryHash, position: next), request)
        }
        response.appendOwn { service.frames.close(total: total, link: link, to: &$0) }
        if next != nil { addLinkField(&response) }
        makePretty(&response)
    }

    /// Narrows the selection by every filter of the query.
    private mutating func select(
        _ collection: RecordCollection, below scope: Resource?, _ owner: Int?
    ) throws(Problem) {
        selection.selectAll(collection.count)
        if let scope, let owner, let parameter = scope.scope,
            let facet = collection.facet(parameter)
        {
            selection.keep(facet, value: owner)
        }
        if let standing = collection.standing, query.range(.partOf) == nil {
            selection.keep(standing)
        }
        var faults: [Problem.Fault] = []
        var rest = query.present.rawValue
        while rest != 0 {
            let number = UInt8(rest.trailingZeroBitCount)
            rest &= rest - 1
            if let parameter = Parameter(rawValue: number),
                let fault = select(collection, parameter)
            {
                faults.append(fault)
            }
        }
        guard faults.isEmpty else { throw .parameters(faults) }
    }

    /// Narrows the selection by one parameter; those that filter nothing change nothing.
    mutating func select(
        _ collection: RecordCollection, _ parameter: Parameter
    ) -> Problem.Fault? {
        guard let range = query.range(parameter) else { return nil }
        if let facet = collection.facet(parameter) {
            let values = query.text
            return selection.keep(facet, parameter, values.span, range)
        }
        if let column = collection.column(parameter) {
            return selectByNumber(parameter, column, range)
        }
        if parameter == .measures {
            return selectByWords(.measures, service.search.measures, range)
        }
        guard parameter == .query else { return nil }
        let entries = service.search.entries(of: collection.resource)
        return selectByWords(.query, service.search.index, in: entries, range)
    }

    private mutating func selectByNumber(
        _ parameter: Parameter, _ column: Column, _ range: Range<Int>
    ) -> Problem.Fault? {
        if parameter == .from || parameter == .to {
            return selectByDate(parameter, column, range)
        }
        let values = query.text
        guard let number = QueryNumber.decimal(values.span, range) else {
            return .malformed(
                parameter, values.span.string(range),
                wanted: "a decimal number such as 48000 or 3.9")
        }
        if parameter == .valueMax {
            selection.keep(atMost: number, column)
        } else {
            selection.keep(atLeast: number, column)
        }
        return nil
    }

    private mutating func selectByDate(
        _ parameter: Parameter, _ column: Column, _ range: Range<Int>
    ) -> Problem.Fault? {
        let values = query.text
        guard let date = DateKey(values.span, range) else {
            return .malformed(
                parameter, values.span.string(range),
                wanted: "a date as ISO 8601 writes it: 2021, 2021-01, 2021-01-11 or "
                    + "2021-01-11T18:20")
        }
        if parameter == .from {
            selection.keep(atLeast: date.first, column)
        } else {
            selection.keep(atMost: date.last, column)
        }
        return nil
    }
}
