/// Reads one JSON text (RFC 8259), strictly.
///
/// UTF-8 only, no byte order mark, no comments, no trailing commas, no repeated names. One pass
/// with one byte of lookahead; depth is bounded, so no input can exhaust the stack.
package struct JSONReader {
    /// Arrays and objects inside each other; rows of documents and requests need four.
    package static let depthMax = 64

    private let bytes: [UInt8]
    private let end: Int
    private var position: Int
    private var depth = 0

    /// The value that `bytes[range]` holds; offsets in errors count from the start of `bytes`.
    ///
    /// Complexity: linear in the length.
    package static func read(
        _ bytes: [UInt8], in range: Range<Int>
    ) throws(JSONError) -> JSONValue {
        if let bad = firstInvalidByte(bytes, in: range) { throw JSONError(.invalidUTF8, at: bad) }
        var reader = JSONReader(bytes: bytes, end: range.upperBound, position: range.lowerBound)
        return try reader.text()
    }

    /// The value that `bytes` hold.
    package static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        try read(bytes, in: 0..<bytes.count)
    }

    /// The first byte that starts no valid UTF-8 sequence; nil where all is UTF-8.
    package static func firstInvalidByte(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span.extracting(range))
            return nil
        } catch {
            return range.lowerBound + error.byteOffsets.lowerBound
        }
    }

    private init(bytes: [UInt8], end: Int, position: Int) {
        self.bytes = bytes
        self.end = end
        self.position = position
    }

    private mutating func text() throws(JSONError) -> JSONValue {
        skipSpace()
        let value = try value()
        skipSpace()
        if position < end { throw JSONError(.trailingBytes, at: position) }
        return value
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        switch try peek() {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return .number(try JSONNumber.read(bytes, at: &position, end: end))
        case UInt8(ascii: "+"), UInt8(ascii: "."):
            throw JSONError(.invalidNumber, at: position)
        case _: throw JSONError(.unexpectedByte, at: position)
        }
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        try enter()
        var members: [JSONValue.Member] = []
        var names: Set<[UInt8]> = []
        if try closes(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            skipSpace()
            let start = position
            guard try peek() == UInt8(ascii: "\"") else {
                throw JSONError(.unexpectedByte, at: position)
            }
            let name = try string()
            guard names.insert(name).inserted else { throw JSONError(.duplicateName, at: start) }
            skipSpace()
            guard try peek() == UInt8(ascii: ":") else {
                throw JSONError(.unexpectedByte, at: position)
            }
            position += 1
            skipSpace()
            members.append(JSONValue.Member(name: name, value: try value()))
        } while try continues(until: UInt8(ascii: "}"))
        return .object(members)
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        try enter()
        var elements: [JSONValue] = []
        if try closes(UInt8(ascii: "]")) { return .array(elements) }
        repeat {
            skipSpace()
            elements.append(try value())
        } while try continues(until: UInt8(ascii: "]"))
        return .array(elements)
    }

    private mutating func string() throws(JSONError) -> [UInt8] {
        try JSONString.read(bytes, at: &position, end: end)
    }

    /// Passes the opening bracket.
    private mutating func enter() throws(JSONError) {
        guard depth < Self.depthMax else { throw JSONError(.tooDeep, at: position) }
        depth += 1
        position += 1
    }

    /// Passes the closing bracket of an empty array or object, where it stands here.
    private mutating func closes(_ bracket: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        guard try peek() == bracket else { return false }
        position += 1
        depth -= 1
        return true
    }

    /// Passes a comma (true) or the closing bracket (false).
    private mutating func continues(until bracket: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        let byte = try peek()
        if byte == UInt8(ascii: ",") {
            position += 1
            return true
        }
        guard byte == bracket else { throw JSONError(.unexpectedByte, at: position) }
        position += 1
        depth -= 1
        return false
    }

    private mutating func literal(
        _ word: StaticString, _ value: JSONValue
    ) throws(JSONError) -> JSONValue {
        for byte in word.description.utf8 {
            guard try peek() == byte else { throw JSONError(.unexpectedByte, at: position) }
            position += 1
        }
        return value
    }

    private func peek() throws(JSONError) -> UInt8 {
        guard position < end else { throw JSONError(.unexpectedEnd, at: end) }
        return bytes[position]
    }

    private mutating func skipSpace() {
        while position < end {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            case _: return
            }
        }
    }
}
