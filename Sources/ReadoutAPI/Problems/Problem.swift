/// Every refusal of the API, with what its answer needs to say.
enum Problem: Error {
    /// One fault of a query parameter.
    struct Fault {
        let parameter: String?
        let detail: String
        var allowed: [String] = []
        var suggestion: String?
    }

    case parameters([Fault])
    case pathEncoding
    case pathUnknown(path: String, suggestion: String?)
    case recordUnknown(kind: String, id: String, suggestion: String?)
    case methodRefused(allowed: String)
    case cursorMalformed
    case cursorForeign
    case cursorStale
    case mediaTypeNotAcceptable(String)
    case codingNotAcceptable
    case preconditionFailed
    case rangeUnsatisfiable(length: Int)
    case draining

    /// What the answer says besides its instance and request id.
    struct Explanation {
        let status: UInt16
        /// Names the kind of problem in openapi.yaml.
        let type: String
        let title: String
        let detail: String
        var faults: [Fault] = []
        /// Complete field lines.
        var fields = ""
    }

    var explanation: Explanation {
        switch self {
        case .parameters(let faults):
            Explanation(
                status: 400, type: "invalid-parameters", title: "Invalid query parameters",
                detail: faults.map(\.detail).joined(separator: " "), faults: faults)
        case .pathEncoding:
            Explanation(
                status: 400, type: "invalid-path", title: "Invalid path",
                detail: "The path holds a malformed percent-escape or bytes that are not UTF-8; "
                    + "escapes are \"%\" and two hexadecimal digits.")
        case .pathUnknown(let path, let suggestion):
            Explanation(
                status: 404, type: "unknown-path", title: "Unknown path",
                detail: "There is nothing at \(path.shortened)\(Self.hint(suggestion)); GET /v1 "
                    + "lists the resources.")
        case .recordUnknown(let kind, let id, let suggestion):
            Explanation(
                status: 404, type: "unknown-record", title: "Unknown \(kind)",
                detail: "The index has no \(kind) \"\(id.shortened)\"\(Self.hint(suggestion)); "
                    + "identifiers come from the lists.")
        case .methodRefused(let allowed):
            Explanation(
                status: 405, type: "method-not-allowed", title: "Method not allowed",
                detail: "This resource answers \(allowed).", fields: "Allow: \(allowed)\r\n")
        case .cursorMalformed:
            Explanation(
                status: 400, type: "invalid-cursor", title: "Invalid cursor",
                detail: "The cursor is not one that a list gave out; follow \"next\" as it is, or "
                    + "leave the cursor out to start at the first page.",
                faults: [Fault(parameter: "cursor", detail: "Not a cursor of this service.")])
        case .cursorForeign:
            Explanation(
                status: 400, type: "cursor-mismatch", title: "Cursor of another list",
                detail: "The cursor was cut from a list with another path, filter or sort; repeat "
                    + "the request without it to start at the first page.",
                faults: [Fault(parameter: "cursor", detail: "Belongs to another query.")])
        case .cursorStale:
            Explanation(
                status: 410, type: "cursor-gone", title: "Cursor of an earlier index",
                detail: "The corpus has changed since the cursor was cut; repeat the request "
                    + "without it to start at the first page.")
        case .mediaTypeNotAcceptable(let type):
            Explanation(
                status: 406, type: "not-acceptable", title: "Not acceptable",
                detail: "This resource is \(type), which Accept rules out; name it, or leave the "
                    + "field out.", fields: FieldBlocks.vary)
        case .codingNotAcceptable:
            Explanation(
                status: 406, type: "not-acceptable", title: "Not acceptable",
                detail: "Accept-Encoding rules out every coding that this answer has; answers come "
                    + "as they are, and those of 1 to 256 KiB as gzip too.",
                fields: FieldBlocks.vary)
        case .preconditionFailed:
            Explanation(
                status: 412, type: "precondition-failed", title: "Precondition failed",
                detail: "What If-Match or If-Unmodified-Since names is not what there is now; "
                    + "repeat the request without it for the current answer and its ETag.")
        case .rangeUnsatisfiable(let length):
            Explanation(
                status: 416, type: "range-not-satisfiable", title: "Range not satisfiable",
                detail:
                    "The range of bytes begins behind the end; the content has \(length) bytes.",
                fields: "Content-Range: bytes */\(length)\r\n")
        case .draining:
            Explanation(
                status: 503, type: "draining", title: "Shutting down",
                detail: "The server finishes what it accepted and takes nothing new.",
                fields: "Retry-After: 5\r\n")
        }
    }

    /// ", did you mean X?" without the mark, or nothing.
    private static func hint(_ suggestion: String?) -> String {
        suggestion.map { " (did you mean \($0)?)" } ?? ""
    }
}
