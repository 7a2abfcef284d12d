/// A JSON text as values.
///
/// Strings are UTF-8 bytes with escapes resolved; members keep the order of the text.
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string([UInt8])
    case array([JSONValue])
    case object([Member])

    package struct Member: Hashable, Sendable {
        package let name: [UInt8]
        package let value: JSONValue
        package init(name: [UInt8], value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The member of that name; nil where there is none or the value is no object.
    ///
    /// Complexity: linear in the members.
    package subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name.elementsEqual(name.utf8) }?.value
    }

    /// The string as UTF-8 bytes; nil for other values.
    package var stringBytes: [UInt8]? {
        guard case .string(let bytes) = self else { return nil }
        return bytes
    }

    /// The string; nil for other values.
    package var string: String? {
        stringBytes.map { String(decoding: $0, as: UTF8.self) }
    }
}
