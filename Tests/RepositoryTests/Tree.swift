import Foundation
import TestSupport

/// The files of the checkout, as the tests of this folder read them.
enum Tree {
    /// Paths relative to the checkout of every Swift file below `folder`, sorted.
    static func swiftFiles(below folder: String) -> [String] {
        files(below: folder).filter { $0.hasSuffix(".swift") }
    }

    /// Paths relative to the checkout of every file below `folder`, sorted.
    static func files(below folder: String) -> [String] {
        let root = Shared.checkout.appendingPathComponent(folder).path
        guard let walk = FileManager.default.enumerator(atPath: root) else { return [] }
        return walk.compactMap { $0 as? String }.map { "\(folder)/\($0)" }.sorted()
    }

    /// Names at the top of the checkout.
    static func topLevel() -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: Shared.checkout.path)) ?? []
    }

    /// The text of a file, named by its path in the checkout.
    static func text(_ path: String) throws -> String {
        try String(contentsOf: Shared.checkout.appendingPathComponent(path), encoding: .utf8)
    }

    /// Lines with their numbers from 1, comments that take a whole line left out.
    static func codeLines(_ path: String) throws -> [(number: Int, line: Substring)] {
        try text(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { (number: $0.offset + 1, line: $0.element) }
            .filter { !$0.line.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
    }

    /// The modules that a line imports: one or none.
    static func importedModule(in line: Substring) -> String? {
        let words = line.split(separator: " ").map(String.init)
        guard let at = words.firstIndex(of: "import"), at <= 2, at + 1 < words.count else {
            return nil
        }
        let before = Set(words[..<at])
        guard before.isSubset(of: ["package", "private", "internal", "@testable"]) else {
            return nil
        }
        return words[at + 1].split(separator: ".").first.map(String.init)
    }
}
