/// Every refusal of a request before a handler sees it.
///
/// Each is answered with its status and a sentence that a person can act on; then the connection
/// closes, since what follows cannot be trusted to be a request.
package enum HTTPError: Error, Hashable, Sendable {
    case requestLine, target, percentEncoding, targetTooLong(limit: Int)
    case methodUnknown, methodRefused, misdirected
    case version, versionTwo, tlsOnPlainPort, plainTextOnTLSPort
    case fieldName, spaceBeforeColon, foldedField, fieldValue, lineEnd
    case headTooLarge(limit: Int), tooManyFields(limit: Int)
    case hostMissing, hostRepeated, host
    case contentLength, contentLengthRepeated, contentLengthWithTransferCoding
    case transferCoding, transferCodingUnknown, transferCodingInOldVersion
    case contentTooLarge(limit: Int)
    case chunkSize, chunkEnd, chunkLineTooLong(limit: Int), trailersTooLarge(limit: Int)
    case expectation
    case incomplete, headTimeout, contentTimeout
    case tooManyConnections, tooMuchContent

    package var status: UInt16 { explanation.status }
    /// What was wrong and what to do about it, in one or two sentences.
    package var detail: String { explanation.detail }

    private var explanation: (status: UInt16, detail: String) {
        switch self {
        case .requestLine:
            (400, "The request line must be: method, one space, target, one space, HTTP/1.1.")
        case .target:
            (
                400,
                "The request target must be a path such as /v1/figures, or http://host/path, of "
                    + "the characters that RFC 3986 allows; percent-encode all others."
            )
        case .percentEncoding:
            (400, "Two hexadecimal digits, but not 00, follow % in a target; write % as %25.")
        case .targetTooLong(let limit):
            (414, "The request target is longer than \(limit) bytes; shorten the query.")
        case .methodUnknown:
            (501, "The method is not known here; methods are upper-case words such as GET.")
        case .methodRefused:
            (405, "CONNECT and TRACE are never served; use GET, HEAD or OPTIONS.")
        case .misdirected:
            (
                421,
                "An https:// target is answered by TLS only, and this connection has none; connect "
                    + "to the TLS port, or ask for http://."
            )
        case .version: (505, "Only HTTP/1.1 and HTTP/1.0 are spoken here.")
        case .versionTwo:
            (505, "HTTP/2 is not spoken on this port; use HTTP/1.1 (curl --http1.1).")
        case .tlsOnPlainPort:
            (400, "This port speaks plain HTTP; use http:// instead of https://.")
        case .plainTextOnTLSPort:
            (400, "This port speaks HTTP by TLS; use https:// instead of http://.")
        case .fieldName: (400, "A field line must be a name of token characters, then a colon.")
        case .spaceBeforeColon: (400, "White space stands between a field name and its colon.")
        case .foldedField:
            (400, "A field line begins with white space; folded lines are not accepted.")
        case .fieldValue: (400, "A field value holds a control character.")
        case .lineEnd: (400, "A line must end with carriage return and line feed, together.")
        case .headTooLarge(let limit):
            (431, "Request line and fields together are longer than \(limit) bytes.")
        case .tooManyFields(let limit): (431, "The request has more than \(limit) field lines.")
        case .hostMissing: (400, "An HTTP/1.1 request needs a Host field.")
        case .hostRepeated: (400, "The Host field stands more than once.")
        case .host: (400, "The host must be a name or address, with an optional port to 65535.")
        case .contentLength:
            (400, "Content-Length must be one decimal number, of at most 18 digits.")
        case .contentLengthRepeated: (400, "Content-Length stands more than once.")
        case .contentLengthWithTransferCoding:
            (400, "Content-Length and Transfer-Encoding exclude each other.")
        case .transferCoding:
            (400, "Transfer-Encoding must end in chunked, which stands once, without parameters.")
        case .transferCodingUnknown: (501, "The only transfer coding understood is chunked.")
        case .transferCodingInOldVersion: (400, "HTTP/1.0 has no Transfer-Encoding.")
        case .contentTooLarge(let limit): (413, "The content is longer than \(limit) bytes.")
        case .chunkSize: (400, "A chunk must begin with its size in hexadecimal digits.")
        case .chunkEnd: (400, "A chunk is not followed by carriage return and line feed.")
        case .chunkLineTooLong(let limit):
            (400, "Chunk sizes and extensions are longer than \(limit) bytes.")
        case .trailersTooLarge(let limit): (431, "Trailer fields are longer than \(limit) bytes.")
        case .expectation: (417, "The only expectation understood is 100-continue.")
        case .incomplete: (400, "The connection ended in the middle of a request.")
        case .headTimeout: (408, "The request line and fields did not arrive in time.")
        case .contentTimeout: (408, "The content did not arrive in time.")
        case .tooMuchContent: (503, "Too much is being sent here at once; try again in a second.")
        case .tooManyConnections: (503, "All connections are taken; try again in a second.")
        }
    }

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
