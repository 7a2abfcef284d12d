import WireFormats

/// Proactive negotiation (RFC 9110 section 12.1): each resource has one media type, which `Accept` may
/// refuse, and records, lists and texts have a gzip variant with a tag of its own.
///
/// With gzip, which variant is selected shows only when the content is there: a short one is sent as
/// it is. So conditions and tag wait for that, unless the answer is kept already, or the client has it.
extension Worker {
    /// Answers a request that has `Accept` or `Accept-Encoding`.
    mutating func answerNegotiated(
        _ request: borrowing HTTPRequest, _ response: inout HTTPResponse
    ) throws(Problem) {
        if asked.has(.accept), isThere { try checkMediaType(request) }
        if asked.has(.acceptEncoding) { coding = try chooseCoding(request) }
        guard case .gzip(let isForced) = coding else { return try answerPlain(request, &response) }
        let kept = keptAnswers.find(request)
        if let kept, !kept.content.isEmpty { return try send(kept, request, &response) }
        untagged = nil
        try answerPlain(request, &response)
        guard response.status == 200 else { return }
        guard let hash = untagged else {
            // Operations have no tag, and no variants.
            if isForced { throw .codingNotAcceptable }
            return
        }
        if isForced || kept == nil,
            let answer = compress(request, response, hash, isForced: isForced)
        {
            return try send(answer, request, &response)
        }
        if isForced { throw .codingNotAcceptable }
        try sendAsItIs(hash, request, &response)
    }

    /// Whether the path names what the index has: of anything else the answer is a problem or a
    /// redirection, which is sent whatever is accepted.
    private var isThere: Bool { record != nil || service.identified[route] == nil }

    private func checkMediaType(_ request: borrowing HTTPRequest) throws(Problem) {
        if Accept.isAnything(in: request) { return }
        let type = service.mediaTypes[route]
        guard Accept.weight(of: type.compared, in: request) == 0 else { return }
        throw .mediaTypeNotAcceptable(type.name)
    }

    private func chooseCoding(_ request: borrowing HTTPRequest) throws(Problem) -> ContentCoding {
        let wanted = AcceptEncoding(request)
        // A part of a text is a part of what its offsets count, which compressed bytes are not.
        let wantsPart =
            asked.has(.range) && request.method == .get
            && service.endpoints[route] == .documentText
        if wanted.allowsIdentity, wantsPart || !wanted.prefersGzip { return .identity }
        guard wanted.gzip > 0, service.gzip != nil else {
            if wanted.allowsIdentity { return .identity }
            throw .codingNotAcceptable
        }
        return .gzip(isForced: !wanted.allowsIdentity)
    }

    /// The answer with its content compressed, kept for the next time; nil where it goes out as it is.
    private mutating func compress(
        _ request: borrowing HTTPRequest, _ response: borrowing HTTPResponse, _ hash: UInt64,
        isForced: Bool
    ) -> CompressedAnswer? {
        let limits = service.compressionLimits
        let isLong = response.contentLength >= limits.contentBytesMin
        guard response.contentLength <= limits.contentBytesMax, isLong || isForced,
            let bytes = gzipped(response)
        else { return nil }
        let isShorter = bytes.count < response.contentLength
        let answer = CompressedAnswer(
            target: CompressedAnswer.target(request), fields: response.fields,
            ownFields: Array(response.ownFields.content) + Self.gzipField, tag: gzipTag(hash),
            content: isShorter || isForced ? bytes : [])
        // What is compressed for those who refuse anything else is not for the others.
        if isLong, isShorter || !isForced { keptAnswers.keep(answer, for: request) }
        return answer.content.isEmpty ? nil : answer
    }

    private mutating func gzipped(_ response: borrowing HTTPResponse) -> [UInt8]? {
        if compressor == nil { compressor = service.gzip?.makeCompressor() }
        return compressor?(response.content)
    }

    private func send(
        _ answer: CompressedAnswer, _ request: borrowing HTTPRequest,
        _ response: inout HTTPResponse
    ) throws(Problem) {
        response.removeContent()
        response.ownFields.removeAll()
        response.fields = answer.fields
        answer.tag.writeField(to: &response.ownFields)
        if try settle(condition(answer.tag, request), &response) { return }
        response.ownFields += answer.ownFields
        response.append(answer.content[...])
    }

    private func sendAsItIs(
        _ hash: UInt64, _ request: borrowing HTTPRequest, _ response: inout HTTPResponse
    ) throws(Problem) {
        let tag = EntityTag(prefix: service.tagPrefix, hash: hash)
        let condition = condition(tag, request)
        if case .none = condition {} else { response.ownFields.removeAll() }
        tag.writeField(to: &response.ownFields)
        _ = try settle(condition, &response)
    }

    private static let gzipField = Array("Content-Encoding: gzip\r\n".utf8)
}
