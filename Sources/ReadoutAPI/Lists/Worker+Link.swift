import WireFormats

/// Where the next page is: in the content and as a field.
extension Worker {
    /// Writes the target of the next page: the request's own query with another cursor.
    mutating func writeLink(to cursor: Cursor, _ request: borrowing HTTPRequest) {
        link.removeAll()
        let bytes = request.bytes.span
        PercentEncoding.copy(bytes, request.path, onto: &link)
        link.append(0x3F)
        if let query = request.query {
            var start = query.lowerBound
            while start < query.upperBound {
                var end = start
                while end < query.upperBound, bytes[end] != 0x26 { end += 1 }
                if end > start, !Self.isCursor(bytes, start, end) {
                    PercentEncoding.copy(bytes, start..<end, onto: &link)
                    link.append(0x26)
                }
                start = end + 1
            }
        }
        link.append(Self.cursorName.span)
        cursor.write(to: &link)
    }

    /// Whether a pair names the cursor, however it is escaped.
    private static func isCursor(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var at = start
        for byte in cursorName {
            guard at < end else { return false }
            if bytes[at] == 0x25, at + 2 < end {
                var decoded: [UInt8] = []
                guard PercentEncoding.decode(bytes, at..<at + 3, onto: &decoded) else {
                    return false
                }
                guard decoded.first == byte else { return false }
                at += 3
            } else {
                guard bytes[at] == byte else { return false }
                at += 1
            }
        }
        return true
    }

    private static let cursorName = Array("cursor=".utf8)

    func addLinkField(_ response: inout HTTPResponse) {
        response.ownFields.append(Self.linkOpen.span)
        response.ownFields.append(link)
        response.ownFields.append(Self.linkClose.span)
    }

    private static let linkOpen = Array("Link: <".utf8)
    private static let linkClose = Array(">; rel=\"next\"\r\n".utf8)
}
