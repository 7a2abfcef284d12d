import Corpus
import WireFormats

/// Pages: reads where one starts and writes its items.
extension Worker {
    /// Parameters that change a page but not the list that it is cut from.
    static let pageParameters = ParameterSet([
        .limit, .cursor, .fields, .pretty, .format,
    ])

    /// Reads `sort`, `limit` and `cursor`.
    mutating func readPage(_ collection: RecordCollection, _ pathHash: UInt64) throws(Problem)
        -> Page
    {
        let values = query.text
        let text = values.span
        var faults: [Problem.Fault] = []
        var order = collection.orders[0].ascending
        if let range = query.range(.sort) {
            if let key = collection.sortKeys.number(of: text, in: range) {
                let isDescending = key & 1 == 1
                order =
                    isDescending
                    ? collection.orders[key / 2].descending : collection.orders[key / 2].ascending
            } else {
                faults.append(
                    .unknownValue(.sort, text.string(range), allowed: collection.sortKeys.all))
            }
        }
        let limit = readLimit(&faults)
        guard faults.isEmpty else { throw .parameters(faults) }
        let queryHash = query.hash(from: pathHash, without: Self.pageParameters)
        let cursor = try readCursor(queryHash, positions: collection.count)
        return Page(
            order: order, start: cursor?.position ?? 0, limit: limit, queryHash: queryHash)
    }

    func readLimit(_ faults: inout [Problem.Fault]) -> Int {
        guard let range = query.range(.limit) else { return Self.limitDefault }
        let values = query.text
        let limit = QueryNumber.whole(values.span, range) ?? 0
        if (1...Self.limitMax).contains(limit) { return limit }
        faults.append(
            .malformed(
                .limit, values.span.string(range),
                wanted: "a whole number from 1 to \(Self.limitMax)"))
        return Self.limitDefault
    }

    /// The cursor of the query, which must have been cut from this list in this index.
    mutating func readCursor(_ queryHash: UInt64, positions: Int) throws(Problem) -> Cursor? {
        guard let range = query.range(.cursor) else { return nil }
        let values = query.text
        guard let cursor = Cursor.read(values.span, range) else { throw .cursorMalformed }
        guard cursor.index == service.versionHash else { throw .cursorStale }
        guard cursor.query == queryHash else { throw .cursorForeign }
        guard cursor.position < positions else { throw .cursorMalformed }
        return cursor
    }

    /// Writes the items of a page; the place where the next page starts, if there is one.
    mutating func writeItems(
        _ collection: RecordCollection, _ page: Page, total: Int,
        _ response: inout HTTPResponse
    ) -> Int? {
        var items = ItemWriter(collection, members)
        var left = page.limit
        response.appendOwn { $0 += service.frames.open(total: total) }
        response.share(collection.table.bytes)
        if page.order.isEmpty {
            var record = selection.next(from: page.start)
            while let number = record, left > 0 {
                items.add(number, to: &response)
                left -= 1
                record = selection.next(from: number + 1)
            }
            items.end(&response)
            return record
        }
        var position = page.start
        while position < page.order.count {
            let number = Int(page.order[position])
            if selection.contains(number) {
                if left == 0 { break }
                items.add(number, to: &response)
                left -= 1
            }
            position += 1
        }
        items.end(&response)
        return position < page.order.count ? position : nil
    }
}
