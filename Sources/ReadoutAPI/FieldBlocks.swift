import WireFormats

/// Field lines made once, which answers refer to.
struct FieldBlocks: Sendable {
    /// Records and lists: kept by caches, asked about anew each time, which costs no query.
    let json: [UInt8]
    let text: [UInt8]
    let yaml: [UInt8]
    /// Answers that say that what the client has is good.
    let notModified: [UInt8]
    /// Operations: never kept.
    let status: [UInt8]
    let metrics: [UInt8]
    /// Answers to OPTIONS.
    let options: [UInt8]
    /// Redirections.
    let redirection: [UInt8]

    /// `lastModified` is when the index was loaded, in seconds since 1970.
    init(lastModified: Int64) {
        let known = "Cache-Control: no-cache\r\n" + Self.vary + ProblemFormat.openFields
        let date = String(decoding: HTTPDate.format(lastModified), as: UTF8.self)
        let kept = "Last-Modified: \(date)\r\n" + known
        let passing = "Cache-Control: no-store\r\n" + Self.vary + ProblemFormat.openFields
        func block(_ type: ServedType, _ rest: String) -> [UInt8] {
            Array("Content-Type: \(type.name)\r\n\(rest)".utf8)
        }
        json = block(.json, kept)
        text = block(.text, "Accept-Ranges: bytes\r\n" + kept)
        yaml = block(.yaml, kept)
        notModified = Array(known.utf8)
        status = block(.json, passing)
        metrics = block(.metrics, passing)
        redirection = Array(kept.utf8)
        options = Array(
            ("Allow: \(Self.methods)\r\nAccess-Control-Allow-Methods: \(Self.methods)\r\n"
                + "Access-Control-Allow-Headers: Accept, If-Match, If-None-Match, "
                + "If-Modified-Since, If-Unmodified-Since, If-Range, Range, X-Request-Id\r\n"
                + "Access-Control-Max-Age: 86400\r\n" + ProblemFormat.openFields)
                .utf8)
    }

    /// What every answer to a GET depends on: `Accept` may refuse it, `Accept-Encoding` may want it
    /// compressed (RFC 9110 section 12.5.5).
    static let vary = "Vary: Accept, Accept-Encoding\r\n"

    /// The methods that every path answers.
    static let methods = "GET, HEAD, OPTIONS"
}
