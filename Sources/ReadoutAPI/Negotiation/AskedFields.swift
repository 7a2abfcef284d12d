import WireFormats

/// Which of the fields that change an answer a request has, so that only those are read.
struct AskedFields: OptionSet, Sendable {
    let rawValue: UInt8

    static let accept = AskedFields(rawValue: 1)
    static let acceptEncoding = AskedFields(rawValue: 2)
    /// Those of RFC 9110 section 13.1 that decide whether there is content.
    static let conditions = AskedFields(rawValue: 4)
    static let range = AskedFields(rawValue: 8)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Goes once over the fields; most names differ by length already.
    @inline(__always)
    init(_ request: borrowing HTTPRequest) {
        let text = request.bytes.span
        var asked: UInt8 = 0
        for field in request.fields {
            switch field.name.count {
            case 5 where text.isName("range", field.name): asked |= Self.range.rawValue
            case 6 where text.isName("accept", field.name): asked |= Self.accept.rawValue
            case 15 where text.isName("accept-encoding", field.name):
                asked |= Self.acceptEncoding.rawValue
            case 8 where text.isName("if-match", field.name),
                13 where text.isName("if-none-match", field.name),
                17 where text.isName("if-modified-since", field.name),
                19 where text.isName("if-unmodified-since", field.name):
                asked |= Self.conditions.rawValue
            default: break
            }
        }
        rawValue = asked
    }
}
