/// Every refusal of a request before a handler sees it.
///
/// Each is answered with its status and a sentence that a person can act on; then the connection
/// closes, since what follows cannot be trusted to be a request.
package enum HTTPError: Error, Hashable, Sendable {
    case requestLine(RequestPlace), target(RequestPlace), percentEncoding(RequestPlace)
    case authority, targetTooLong(limit: Int)
    case methodUnknown, methodRefused, misdirected
    case version, versionTwo, tlsOnPlainPort, plainTextOnTLSPort
    case fieldName(RequestPlace), spaceBeforeColon(RequestPlace), foldedField(RequestPlace)
    case fieldValue(RequestPlace), lineEnd(RequestPlace)
    case headTooLarge(limit: Int), tooManyFields(limit: Int)
    case hostMissing, hostRepeated, host
    case contentLength, contentLengthRepeated, contentLengthWithTransferCoding
    case transferCoding, transferCodingUnknown, transferCodingInOldVersion
    case contentTooLarge(limit: Int)
    case chunkSize(RequestPlace), chunkExtension(RequestPlace), chunkEnd(after: Int)
    case chunkLineTooLong(limit: Int), chunkExtensionsTooLong(limit: Int)
    case trailersTooLarge(limit: Int)
    case expectation
    case incomplete, headTimeout, contentTimeout
    case tooManyConnections, tooMuchContent

    package var status: UInt16 { explanation.status }
    /// What was wrong and what to do about it, in one or two sentences.
    package var detail: String { explanation.detail }

    /// Field lines that the answer needs besides `Content-Type`, each ended by CRLF.
    private var ownFields: String {
        switch status {
        case 405: "Allow: GET, HEAD, OPTIONS\r\n"
        case 503: "Retry-After: 1\r\n"
        default: ""
        }
    }

    /// The kind of problem, as openapi.yaml names it.
    package var type: String {
        switch status {
        case 408: "request-timeout"
        case 503: "overloaded"
        default: "invalid-request"
        }
    }

    /// The answer: a problem of RFC 9457, of the same shape as those of handlers.
    ///
    /// `requestID` and the texts hold nothing that JSON escapes.
    package func response(requestID: String) -> HTTPResponse {
        let body =
            "{\"type\":\"\(ProblemFormat.typePrefix)\(type)\","
            + "\"title\":\"\(Status.reason(status))\",\"status\":\(status),"
            + "\"detail\":\"\(detail)\",\"request_id\":\"\(requestID)\"}\n"
        let fields = ProblemFormat.fields + "X-Request-Id: \(requestID)\r\n" + ownFields
        var response = HTTPResponse()
        response.status = status
        response.fields = Array(fields.utf8)[...]
        response.append(Array(body.utf8)[...])
        return response
    }
}
