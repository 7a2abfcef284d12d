/// One request as the handler sees it: ranges into the bytes that arrived, nothing copied.
///
/// `bytes` is the connection's buffer, shared by reference; a handler is done with the request when
/// it returns, so the buffer is never copied.
package struct HTTPRequest: Sendable {
    /// One field line: name and value, without the white space around the value.
    package struct FieldLine: Sendable {
        package private(set) var name: Range<Int>
        package private(set) var value: Range<Int>
        package init(name: Range<Int>, value: Range<Int>) {
            self.name = name
            self.value = value
        }

        /// Stands `distance` bytes further on.
        mutating func move(by distance: Int) {
            name = name.lowerBound + distance..<name.upperBound + distance
            value = value.lowerBound + distance..<value.upperBound + distance
        }
    }

    package var bytes: [UInt8]
    package var method: Method
    /// The path as sent, still percent-encoded; starts with "/".
    ///
    /// Empty for `OPTIONS *`.
    package var path: Range<Int>
    /// What follows the "?", still percent-encoded; nil without a "?".
    package var query: Range<Int>?
    package internal(set) var fields: [FieldLine]
    /// What `fields` were read from.
    var known = KnownFields()
    /// The content, decoded of its transfer coding.
    package var body: [UInt8]
    /// Whether the client holds its content back until it is asked for it.
    ///
    /// The answer then goes out instead of the content, unless it says `needsContent`: who can tell
    /// the status from the head alone must do so (RFC 9110 section 10.1.1).
    package var holdsContentBack = false

    package init(
        bytes: [UInt8], method: Method, path: Range<Int>, query: Range<Int>?,
        fields: [FieldLine], body: [UInt8] = []
    ) {
        self.bytes = bytes
        self.method = method
        self.path = path
        self.query = query
        self.fields = fields
        self.body = body
    }

    /// The values of all lines of the field `name` (given in lower case), in their order.
    package func values(of name: String) -> [Range<Int>] {
        fields.compactMap { bytes.span.spells(name, in: $0.name) ? $0.value : nil }
    }

    /// The value of the first line of the field `name` (given in lower case).
    package func value(of name: String) -> Range<Int>? {
        for line in fields where bytes.span.spells(name, in: line.name) { return line.value }
        return nil
    }

    /// A request made from its parts, as tests make them.
    ///
    /// `target` is origin-form.
    package init(
        _ method: Method, _ target: String, fields: [(String, String)] = [], body: [UInt8] = []
    ) {
        var bytes = Array(target.utf8)
        let end = bytes.count
        let mark = bytes.firstIndex(of: 0x3F)
        var lines: [FieldLine] = []
        for (name, value) in fields {
            let start = bytes.count
            bytes += Array(name.utf8)
            let middle = bytes.count
            bytes += Array(value.utf8)
            lines.append(FieldLine(name: start..<middle, value: middle..<bytes.count))
        }
        self.init(
            bytes: bytes, method: method, path: 0..<(mark ?? end),
            query: mark.map { $0 + 1..<end }, fields: lines, body: body)
    }
}
