import Foundation

/// An answer as it came over the wire.
struct TestAnswer {
    let status: Int
    /// Names in lower case, in order.
    let fields: [(name: String, value: String)]
    let content: [UInt8]

    var text: String { String(decoding: content, as: UTF8.self) }

    func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The first answer in `bytes` and its length; nil if it is not whole.
    static func parse(_ bytes: [UInt8], toHead: Bool) -> (TestAnswer, Int)? {
        guard let headEnd = end(ofHead: bytes) else { return nil }
        let lines = String(decoding: bytes[..<headEnd], as: UTF8.self)
            .components(separatedBy: "\r\n")
        let words = (lines.first ?? "").split(separator: " ")
        guard words.count >= 2, words[0] == "HTTP/1.1", let status = Int(words[1])
        else { return nil }
        let fields = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            return (line[..<colon].lowercased(), value)
        }
        let hasContent = !toHead && status >= 200 && status != 204 && status != 304
        let length = fields.first { $0.name == "content-length" }.flatMap { Int($0.value) } ?? 0
        let end = headEnd + (hasContent ? length : 0)
        guard end <= bytes.count else { return nil }
        return (
            TestAnswer(status: status, fields: fields, content: Array(bytes[headEnd..<end])), end
        )
    }

    private static func end(ofHead bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        for at in 0...bytes.count - 4 where bytes[at..<at + 4].elementsEqual([13, 10, 13, 10]) {
            return at + 4
        }
        return nil
    }
}
