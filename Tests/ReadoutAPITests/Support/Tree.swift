import Foundation
import WireFormats

/// JSON as dictionaries, arrays, `Double`, `Bool`, `String` and `NSNull`.
enum Tree {
    /// The object that `bytes` hold; empty for anything else.
    static func read(_ bytes: [UInt8]) -> [String: Any] {
        guard let value = try? JSONReader.read(bytes) else { return [:] }
        return any(value) as? [String: Any] ?? [:]
    }

    private static func any(_ value: JSONValue) -> Any {
        switch value {
        case .null: return NSNull()
        case .bool(let bool): return bool
        case .number(let number): return number
        case .string(let bytes): return String(decoding: bytes, as: UTF8.self)
        case .array(let elements): return elements.map(any)
        case .object(let members):
            var object: [String: Any] = [:]
            for member in members {
                object[String(decoding: member.name, as: UTF8.self)] = any(member.value)
            }
            return object
        }
    }
}
