import Claims
import Corpus
import Extraction
import SearchIndex
import TextAnalysis
import WireFormats

/// `/v1/search`: records by their words, best first.
extension Worker {
    /// Places of words that one hit shows at most: a document may hold thousands.
    private static let highlightsMax = 50

    mutating func answerSearch(
        _ request: borrowing HTTPRequest, _ response: inout HTTPResponse
    ) throws(Problem) {
        let path = pathHash
        let condition = isKnown(query.hash(from: path), request, &response)
        response.fields = service.fields.json[...]
        if case .same = condition { return answerNotModified(&response) }
        try readShape(nil)
        var faults: [Problem.Fault] = []
        let wanted = readQuery(&faults)
        let allowed = readScope(&faults)
        let limit = readLimit(&faults)
        guard faults.isEmpty, let wanted else { throw .parameters(faults) }
        let queryHash = query.hash(from: path, without: Self.pageParameters)
        let cursor = try readCursor(queryHash, positions: service.search.index.count)
        if try settle(condition, &response) { return }
        let after = cursor.map {
            Hit(entry: $0.position, score: Float(bitPattern: $0.detail))
        }
        let page = service.search.index.search(
            wanted, allowed: allowed, after: after, limit: limit + 1, scratch: &searchScratch)
        write(page, limit, wanted, &response)
        link.removeAll()
        if page.hits.count > limit {
            let last = page.hits[limit - 1]
            writeLink(
                to: Cursor(
                    index: service.versionHash, query: queryHash, position: last.entry,
                    detail: last.score.bitPattern), request)
            addLinkField(&response)
        }
        response.appendOwn { service.frames.close(total: page.total, link: link, to: &$0) }
        makePretty(&response)
    }

    private mutating func readQuery(_ faults: inout [Problem.Fault]) -> Query? {
        guard let text = query.string(.query) else {
            faults.append(
                .missing(.query, wanted: "the words to look for, as in /v1/search?q=ceasefire"))
            return nil
        }
        do throws(QueryError) {
            return try QueryParser.parse(text)
        } catch {
            faults.append(.query(.query, error))
            return nil
        }
    }

    /// The entries that `type` and the filters let through; nil for all.
    private mutating func readScope(_ faults: inout [Problem.Fault]) -> EntrySet? {
        let filters = query.present.intersection(Self.scope)
        if filters.isEmpty { return nil }
        let resources = readTypes(&faults)
        var allowed = EntrySet(bound: service.search.index.count)
        for resource in resources {
            let collection = service.collection(resource)
            let first = service.search.entries(of: resource).lowerBound
            selection.selectAll(collection.count)
            for parameter in filters.parameters where parameter != .type {
                guard let fault = select(collection, parameter) else { continue }
                faults.append(fault)
                return nil
            }
            var record = selection.next(from: 0)
            while let number = record {
                allowed.insert(first + number)
                record = selection.next(from: number + 1)
            }
        }
        return allowed
    }

    private static let scope = ParameterSet(Routes.searchFilters)

    private mutating func readTypes(_ faults: inout [Problem.Fault]) -> [Resource] {
        guard let text = query.string(.type) else { return SearchTexts.resources }
        var resources: [Resource] = []
        for word in text.split(separator: ",", omittingEmptySubsequences: false) {
            if let resource = SearchTexts.resources.first(where: { $0.noun == word }) {
                resources.append(resource)
            } else {
                faults.append(
                    .unknownValue(
                        .type, String(word), allowed: SearchTexts.resources.map(\.noun)))
            }
        }
        return resources
    }

    private mutating func write(
        _ page: SearchPage, _ limit: Int, _ query: Query, _ response: inout HTTPResponse
    ) {
        var highlighter = service.search.index.highlighter(for: query)
        response.append(service.frames.open(total: page.total))
        for (number, hit) in page.hits.prefix(limit).enumerated() {
            if number > 0 { response.append(service.frames.separator[...]) }
            guard
                let resource = SearchTexts.resources.first(where: {
                    service.search.entries(of: $0).contains(hit.entry)
                })
            else { continue }
            let record = hit.entry - service.search.entries(of: resource).lowerBound
            response.appendOwn { output in
                output += Array("{\"score\":\(Self.rounded(hit.score)),\"record\":".utf8)
            }
            response.append(service.collection(resource).table.json(record))
            response.appendOwn { output in
                output += Array(",\"highlights\":".utf8)
                writeHighlights(by: &highlighter, resource, record, to: &output)
                output.append(0x7D)
            }
        }
    }

    /// Three digits behind the point tell scores apart well enough to read.
    private static func rounded(_ score: Float) -> String {
        JSONNumber.text((Double(score) * 1_000).rounded() / 1_000)
    }

    private mutating func writeHighlights(
        by highlighter: inout Highlighter, _ resource: Resource, _ record: Int,
        to output: inout ByteBuffer
    ) {
        let corpus = service.state.corpus
        let (number, ranges) = service.search.place(of: resource, record, in: service.state)
        let analysis = corpus.documents[number].analysis
        var json = JSONWriter()
        json.beginArray()
        for place in highlighter.places(in: analysis, ranges, limit: Self.highlightsMax) {
            let codePoints = analysis.text.codePoints(place)
            json.beginArray()
            json.int(codePoints.lowerBound)
            json.int(codePoints.upperBound)
            json.endArray()
        }
        json.endArray()
        output += json.bytes
    }
}
