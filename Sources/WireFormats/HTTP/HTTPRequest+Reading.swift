/// A request filled from its own bytes, its arrays used again.
extension HTTPRequest {
    /// Becomes the request whose head lies in `range` of `bytes`, without content yet; nil if the
    /// head is not whole.
    package mutating func readHead(
        _ range: Range<Int>, _ parser: RequestHeadParser
    ) throws(HTTPError) -> RequestHead? {
        guard let head = try parser.parse(bytes, range, fields: &fields) else { return nil }
        method = head.method
        path = head.target.path
        query = head.target.query
        if !body.isEmpty { body.removeAll(keepingCapacity: true) }
        return head
    }

    /// Takes what `range` of `bytes` holds of the content; the offset after what was used.
    package mutating func readContent(
        _ range: Range<Int>, _ content: inout ContentReader
    ) throws(HTTPError) -> Int {
        try content.read(bytes, range, onto: &body)
    }
}
