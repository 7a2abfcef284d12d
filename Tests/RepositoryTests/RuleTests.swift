import Foundation
import Testing

@Suite("Rules")
struct RuleTests {
    /// Files that hold a table of rules: `<What>Rules.swift`.
    static let files = Tree.swiftFiles(below: "Sources/Extraction")
        .filter { $0.hasSuffix("Rules.swift") }

    @Test("every table of rules is run by a test of its room", arguments: files)
    func tested(_ file: String) throws {
        let table = try #require(file.split(separator: "/").last).dropLast(".swift".count)
        let tests = try Tree.swiftFiles(below: "Tests/ExtractionTests").filter {
            try Tree.text($0).contains(table)
        }
        #expect(!tests.isEmpty, "no test runs the examples of \(table)")
    }
}
