import Claims
import Corpus
import Extraction
import TextAnalysis
import WireFormats

/// `/v1/documents/{id}/text`: the text that every offset refers to, or a part of it.
extension Worker {
    mutating func answerText(
        _ request: borrowing HTTPRequest, _ response: inout HTTPResponse
    ) throws(Problem) {
        let document = try requireRecord(.documents)
        let text = service.state.corpus.documents[document].analysis.text
        let length = text.codePointCount
        var faults: [Problem.Fault] = []
        let start = readOffset(.start, upTo: length, &faults) ?? 0
        let end = readOffset(.end, upTo: length, &faults) ?? length
        if faults.isEmpty, start > end {
            faults.append(
                .malformed(
                    .start, "\(start)", wanted: "an offset that is not behind \"end\" (\(end))"))
        }
        guard faults.isEmpty else { throw .parameters(faults) }
        let condition = isKnown(hash, request, &response)
        response.fields = service.fields.text[...]
        if try settle(condition, &response) { return }
        let first = text.byteOffset(ofCodePoint: start)
        let content = text.bytes[first..<text.byteOffset(ofCodePoint: end)]
        try append(content, range(of: content, request), &response)
    }

    /// The part that is asked for; the whole where it goes out compressed.
    private func range(
        of content: ArraySlice<UInt8>, _ request: borrowing HTTPRequest
    ) -> ByteRange {
        guard asked.has(.range), case .identity = coding else { return .whole }
        return ByteRange.read(
            request, length: content.count,
            tag: EntityTag(prefix: service.tagPrefix, hash: hash),
            lastModified: service.operations.loadedAt)
    }

    /// Adds the part of `content` that is asked for, and says which it is (RFC 9110 section 15.3.7).
    private func append(
        _ content: ArraySlice<UInt8>, _ range: ByteRange, _ response: inout HTTPResponse
    ) throws(Problem) {
        switch range {
        case .whole: response.append(content)
        case .unsatisfiable: throw .rangeUnsatisfiable(length: content.count)
        case .part(let part):
            response.status = 206
            let (first, last) = (part.lowerBound, part.upperBound - 1)
            response.ownFields += Array(
                "Content-Range: bytes \(first)-\(last)/\(content.count)\r\n".utf8)
            let start = content.startIndex
            response.append(content[start + first...start + last])
        }
    }

    /// An offset in code points within the text.
    private mutating func readOffset(
        _ parameter: Parameter, upTo length: Int, _ faults: inout [Problem.Fault]
    ) -> Int? {
        guard let range = query.range(parameter) else { return nil }
        let values = query.text
        if let offset = QueryNumber.whole(values.span, range), offset <= length {
            return offset
        }
        faults.append(
            .malformed(
                parameter, values.span.string(range),
                wanted: "an offset in code points from 0 to \(length), the length of the text"))
        return nil
    }
}
