import Foundation
import TestSupport
import Testing
import WireFormats

@Suite("JSONReader")
struct JSONReaderTests {
    /// Files whose names state what is expected; the folder is the table.
    static func files(_ folder: String) -> [URL] {
        let url = Shared.checkout.appendingPathComponent("Fixtures/json/\(folder)")
        let files = try? FileManager.default.contentsOfDirectory(
            at: url, includingPropertiesForKeys: nil)
        return (files ?? []).sorted { $0.path < $1.path }
    }

    @Test("has its tables")
    func tables() {
        #expect(Self.files("accept").count >= 28)
        #expect(Self.files("refuse").count >= 60)
    }

    @Test("reads what RFC 8259 allows", arguments: files("accept"))
    func accepts(_ file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        let value = try JSONReader.read(bytes)
        // What another reader makes of the same bytes, written in the same shape.
        let other = try JSONSerialization.jsonObject(
            with: Data(bytes), options: [.fragmentsAllowed])
        #expect(shape(value) == shape(other))
    }

    @Test("refuses what it does not, with kind and place", arguments: files("refuse"))
    func refuses(_ file: URL) throws {
        let parts = file.lastPathComponent.split(separator: "-", maxSplits: 2)
        let kind = try #require(JSONError.Kind(rawValue: String(parts[0])))
        let offset = try #require(Int(parts[1]))
        #expect(throws: JSONError(kind, at: offset)) {
            try JSONReader.read(Array(try Data(contentsOf: file)))
        }
    }

    @Test("refuses an array or object that is cut anywhere", arguments: files("accept"))
    func truncation(_ file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        guard let first = bytes.first(where: { $0 > 0x20 }), first == 0x5B || first == 0x7B,
            let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return }
        for length in 0..<last {
            #expect(throws: JSONError.self) { try JSONReader.read(Array(bytes[..<length])) }
        }
    }

    @Test("reads a range of larger bytes and counts places from their start")
    func ranges() throws {
        let bytes = Array("junk{\"a\":1}junk".utf8)
        #expect(try JSONReader.read(bytes, in: 4..<11)["a"] == .number(1))
        #expect(throws: JSONError(.unexpectedEnd, at: 10)) {
            try JSONReader.read(bytes, in: 4..<10)
        }
    }

    @Test("explains every kind of error")
    func explanations() {
        let texts = Set(JSONError.Kind.allCases.map { JSONError($0, at: 0).explanation })
        #expect(texts.count == JSONError.Kind.allCases.count)
    }

    private func shape(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let value): value ? "1.0" : "0.0"
        case .number(let value): value == 0 ? "0.0" : String(value)
        case .string(let bytes): String(decoding: bytes, as: UTF8.self).debugDescription
        case .array(let elements): "[\(elements.map(shape).joined(separator: ","))]"
        case .object(let members):
            "{"
                + members.map { "\(String(decoding: $0.name, as: UTF8.self)):\(shape($0.value))" }
                .sorted().joined(separator: ",") + "}"
        }
    }

    private func shape(_ value: Any) -> String {
        if value is NSNull { return "null" }
        if let elements = value as? [Any] {
            return "[\(elements.map { shape($0) }.joined(separator: ","))]"
        }
        if let members = value as? [String: Any] {
            return "{"
                + members.map { "\($0.key):\(shape($0.value))" }.sorted().joined(separator: ",")
                + "}"
        }
        if let text = value as? String { return text.debugDescription }
        if let number = value as? NSNumber {
            return String(number.doubleValue)
        }
        return "?"
    }
}
