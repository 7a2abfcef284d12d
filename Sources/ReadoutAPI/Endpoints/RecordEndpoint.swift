import Corpus
import WireFormats

/// `/v1/{resource}/{id}`: one record, a slice of what was rendered.
extension Worker {
    mutating func answerRecord(
        _ resource: Resource, _ request: borrowing HTTPRequest, _ response: inout HTTPResponse
    ) throws(Problem) {
        let collection = service.collection(resource)
        guard let number = record else { return try redirect(resource, request, &response) }
        try readShape(collection)
        let condition = isKnown(hash, request, &response)
        response.fields = service.fields.json[...]
        if try settle(condition, &response) { return }
        if members.isEmpty {
            response.share(collection.table.bytes)
            response.append(shared: collection.table.range(number..<number + 1))
            response.append(0x0A)
        } else {
            response.appendOwn { output in
                Self.write(members, of: number, collection.table, to: &output)
                output.append(0x0A)
            }
        }
        makePretty(&response)
    }

    /// A claim answers to the identifiers of its assertions; nothing else has a second name.
    private mutating func redirect(
        _ resource: Resource, _ request: borrowing HTTPRequest, _ response: inout HTTPResponse
    ) throws(Problem) {
        guard resource == .claims,
            let claim = service.claimAliases.claim(identifier.span, 0..<identifier.count)
        else { throw unknownRecord(resource) }
        response.status = 308
        response.fields = service.fields.redirection[...]
        response.ownFields += Array("Location: /v1/claims/".utf8)
        let claims = service.collection(.claims).table.identifiers
        PercentEncoding.encode(claims.utf8(claim), onto: &response.ownFields)
        if let query = request.query {
            response.ownFields.append(0x3F)
            response.ownFields += request.bytes[query]
        }
        response.ownFields += Array("\r\n".utf8)
    }

    /// The number of the record that the path names.
    func requireRecord(_ resource: Resource) throws(Problem) -> Int {
        guard let record else { throw unknownRecord(resource) }
        return record
    }

    /// Says what is near: a record of another kind with this identifier, or a person by name.
    private func unknownRecord(_ resource: Resource) -> Problem {
        let id = String(decoding: identifier, as: UTF8.self)
        let collection = service.collection(resource)
        for other in Resource.allCases where other != resource && other != .disagreements {
            let table = service.collection(other).table.identifiers
            if other != .dates, table.number(of: id) != nil {
                return .recordUnknown(
                    kind: collection.noun, id: id, suggestion: "/v1/\(other)/\(id)")
            }
        }
        let suggestion =
            service.named(id, in: resource)
            ?? Suggestion.nearest(
                to: id, among: collection.table.identifiers.prefix(Suggestion.wordsMax))
        return .recordUnknown(
            kind: collection.noun, id: id, suggestion: suggestion.map { "/v1/\(resource)/\($0)" })
    }
}
