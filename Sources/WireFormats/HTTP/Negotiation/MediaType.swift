/// A media type as negotiation compares it: RFC 9110 section 8.3.1.
package struct MediaType: Sendable {
    struct Parameter {
        let name: [UInt8]
        let value: [UInt8]
    }

    let type: [UInt8]
    let subtype: [UInt8]
    let parameters: [Parameter]

    /// Reads "type/subtype; name=value", in lower case and without quotation marks.
    ///
    /// Whatever is served here is UTF-8, so that a range which asks for it is always met.
    package init(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: ";"))
        let names = (parts.first ?? "".utf8[...]).split(separator: UInt8(ascii: "/"))
        precondition(names.count == 2, "a type and a subtype")
        type = Array(names[0])
        subtype = Array(names[1])
        let given = parts.dropFirst().map { part in
            let pair = part.drop { $0 == .space }.split(separator: UInt8(ascii: "="))
            precondition(pair.count == 2, "a name and a value")
            return Parameter(name: Array(pair[0]), value: Array(pair[1]))
        }
        let charset = Parameter(name: Array("charset".utf8), value: Array("utf-8".utf8))
        parameters = given.filter { $0.name != charset.name } + [charset]
    }
}
