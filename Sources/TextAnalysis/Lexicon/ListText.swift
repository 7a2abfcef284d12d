/// Word lists as their files hold them: lines, words between spaces, comments behind `#`.
///
/// Cuts at bytes, since cutting at characters costs thirty times as much and lists are read when the
/// program starts.
package enum ListText {
    /// The lines that are neither empty nor comments.
    package static func lines(of list: String) -> [Substring] {
        list.utf8.split(separator: lineFeed).filter { $0.first != comment }.map(Substring.init)
    }

    /// The words of all lines.
    package static func words(of list: String) -> [Substring] {
        lines(of: list).flatMap(words)
    }

    /// The words of a line, between white space.
    package static func words(of line: Substring) -> [Substring] {
        line.utf8.split { $0 <= space }.map(Substring.init)
    }

    /// The parts of a line between separators of one byte; empty ones stay.
    package static func parts(of line: Substring, at separator: Unicode.Scalar) -> [Substring] {
        let separator = UInt8(ascii: separator)
        return line.utf8.split(separator: separator, omittingEmptySubsequences: false)
            .map(Substring.init)
    }

    private static let lineFeed: UInt8 = 0x0A
    private static let space: UInt8 = 0x20
    private static let comment: UInt8 = 0x23
}
