import Corpus
import WireFormats

/// Which part of a list, in which order.
struct Page {
    /// Record numbers in order; empty for the order of the numbers themselves.
    let order: [UInt32]
    let start: Int
    let limit: Int
    /// What a cursor of this list carries.
    let queryHash: UInt64
}

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
        var items = ItemWriter(collection, members, service.frames.separator)
        var left = page.limit
        response.append(service.frames.open(total: total))
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

    /// Writes the target of the next page: the request's own query with another cursor.
    mutating func writeLink(to cursor: Cursor, _ request: borrowing HTTPRequest) {
        link.removeAll(keepingCapacity: true)
        let bytes = request.bytes.span
        PercentEncoding.copy(bytes, request.path, onto: &link)
        link.append(0x3F)
        if let query = request.query {
            var start = query.lowerBound
            while start < query.upperBound {
                var end = start
                while end < query.upperBound, bytes[end] != 0x26 { end += 1 }
                if end > start, !Self.isCursor(bytes, start, end) {
                    PercentEncoding.copy(bytes, start..<end, onto: &link)
                    link.append(0x26)
                }
                start = end + 1
            }
        }
        link.append(contentsOf: Self.cursorName)
        cursor.write(to: &link)
    }

    /// Whether a pair names the cursor, however it is escaped.
    private static func isCursor(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var at = start
        for byte in cursorName {
            guard at < end else { return false }
            if bytes[at] == 0x25, at + 2 < end {
                var decoded: [UInt8] = []
                guard PercentEncoding.decode(bytes, at..<at + 3, onto: &decoded) else {
                    return false
                }
                guard decoded.first == byte else { return false }
                at += 3
            } else {
                guard bytes[at] == byte else { return false }
                at += 1
            }
        }
        return true
    }

    private static let cursorName = Array("cursor=".utf8)

    func addLinkField(_ response: inout HTTPResponse) {
        response.ownFields.append(contentsOf: Self.linkOpen)
        response.ownFields.append(contentsOf: link)
        response.ownFields.append(contentsOf: Self.linkClose)
    }

    private static let linkOpen = Array("Link: <".utf8)
    private static let linkClose = Array(">; rel=\"next\"\r\n".utf8)
}

/// Writes items: records in a row as one slice, or members picked from each.
private struct ItemWriter {
    private let collection: RecordCollection
    /// The members to pick; empty for whole records.
    private let members: [Int]
    private let separator: [UInt8]
    /// Records in a row that are not written yet.
    private var run = 0..<0
    private var isFirst = true

    init(_ collection: RecordCollection, _ members: [Int], _ separator: [UInt8]) {
        self.collection = collection
        self.members = members
        self.separator = separator
    }

    mutating func add(_ number: Int, to response: inout HTTPResponse) {
        if !members.isEmpty { return addMembers(of: number, to: &response) }
        if number == run.upperBound, !run.isEmpty {
            run = run.lowerBound..<number + 1
        } else {
            end(&response)
            run = number..<number + 1
        }
    }

    /// Writes what is still to be written.
    mutating func end(_ response: inout HTTPResponse) {
        guard !run.isEmpty else { return }
        if !isFirst { response.append(separator[...]) }
        isFirst = false
        response.append(collection.table.json(run))
        run = 0..<0
    }

    private mutating func addMembers(of number: Int, to response: inout HTTPResponse) {
        let before = isFirst ? [] : separator
        isFirst = false
        response.appendOwn { output in
            output.append(contentsOf: before)
            Worker.write(members, of: number, collection.table, to: &output)
        }
    }
}
