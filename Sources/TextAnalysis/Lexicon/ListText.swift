/// Word lists as their files hold them: lines, words between spaces, comments behind `#`.
///
/// Cuts at bytes, since cutting at characters costs thirty times as much and lists are read when the
/// program starts.
package enum ListText {
    /// The lines that are neither empty nor comments.
    package static func lines(of list: String) -> [Substring] {
        cut(list[...]) { $0 == lineFeed }.filter { !$0.isEmpty && $0.utf8.first != comment }
    }

    /// The words of all lines.
    package static func words(of list: String) -> [Substring] {
        lines(of: list).flatMap(words)
    }

    /// The words of a line, between white space.
    package static func words(of line: Substring) -> [Substring] {
        cut(line) { $0 <= space }.filter { !$0.isEmpty }
    }

    /// The parts of a line between separators of one byte; empty ones stay.
    package static func parts(of line: Substring, at separator: Unicode.Scalar) -> [Substring] {
        let separator = UInt8(ascii: separator)
        return cut(line) { $0 == separator }
    }

    private static func cut(
        _ text: Substring, where isSeparator: (UInt8) -> Bool
    ) -> [Substring] {
        let utf8 = text.utf8
        let bytes = utf8.span
        var parts: [Substring] = []
        var start = utf8.startIndex
        for offset in bytes.indices where isSeparator(bytes[offset]) {
            let end = utf8.index(utf8.startIndex, offsetBy: offset)
            parts.append(Substring(utf8[start..<end]))
            start = utf8.index(after: end)
        }
        parts.append(Substring(utf8[start...]))
        return parts
    }

    private static let lineFeed: UInt8 = 0x0A
    private static let space: UInt8 = 0x20
    private static let comment: UInt8 = 0x23
}
