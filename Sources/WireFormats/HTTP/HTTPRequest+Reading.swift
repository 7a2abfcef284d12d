/// A request filled from its own bytes, its arrays used again.
extension HTTPRequest {
    /// Becomes the request whose head lies in `range` of `bytes`, without content yet; nil if the
    /// head is not whole.
    package mutating func readHead(
        _ range: Range<Int>, _ parser: RequestHeadParser
    ) throws(HTTPError) -> RequestHead? {
        let end = parser.end(of: range)
        guard let line = try RequestLine.parse(bytes.span, range.lowerBound, end, parser.limits),
            let sectionEnd = try readFields(line.end, end, parser)
        else {
            try parser.checkLength(range)
            return nil
        }
        let head = try parser.head(line, known.facts, end: sectionEnd)
        method = head.method
        path = head.target.path
        query = head.target.query
        if !body.isEmpty { body.removeAll(keepingCapacity: true) }
        return head
    }

    /// Fills `fields` with the section at `start`, unless it is the one that filled them last; the
    /// offset after it.
    @inline(__always)
    private mutating func readFields(
        _ start: Int, _ end: Int, _ parser: RequestHeadParser
    ) throws(HTTPError) -> Int? {
        if known.stands(in: bytes, at: start, before: end) {
            known.move(&fields, to: start)
            return start + known.count
        }
        known.forget()
        fields.removeAll(keepingCapacity: true)
        guard let sectionEnd = try parser.section(bytes, start, end, &fields, &known.facts)
        else { return nil }
        known.keep(bytes, start..<sectionEnd)
        return sectionEnd
    }

    /// Takes what `range` of `bytes` holds of the content; the offset after what was used.
    package mutating func readContent(
        _ range: Range<Int>, _ content: inout ContentReader
    ) throws(HTTPError) -> Int {
        try content.read(bytes, range, onto: &body)
    }
}
