import Foundation
import Testing

@Suite("Word lists")
struct WordListTests {
    /// A list out of a multi-line literal: its entries in order, cut where a comment line opens a
    /// new part.
    static func lists(in text: String) -> [[String]] {
        var lists: [[String]] = []
        var inside = false
        var lines: [String] = []
        func close() {
            if !lines.isEmpty { lists.append(entries(of: lines)) }
            lines = []
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let trimmed = line.trimmingCharacters(in: .whitespaces)
            let marks = line.components(separatedBy: "\"\"\"").count - 1
            if marks % 2 == 1 {
                inside.toggle()
                close()
            } else if inside, trimmed.hasPrefix("#") {
                close()
            } else if inside, !trimmed.isEmpty {
                lines.append(trimmed)
            }
        }
        return lists
    }

    /// One entry a line where lines have columns or are short, else one between commas or spaces.
    ///
    /// An entry sorts by what stands before its columns and forms.
    private static func entries(of lines: [String]) -> [String] {
        let isTable = lines.contains { $0.contains { ":;\t\\".contains($0) } }
        let isList = !isTable && lines.contains { $0.contains(", ") || $0.hasSuffix(",") }
        let isNarrow = lines.count > 1 && lines.allSatisfy { $0.count < 60 }
        let entries =
            isTable || (isNarrow && !isList)
            ? lines
            : lines.joined(separator: " ").split(separator: isList ? "," : " ").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
        // Signs have no place of their own in an alphabet; a sharp may not open a line.
        let words = entries.filter { $0.contains { $0.isLetter || $0.isNumber } }
        return words.map { entry in
            let head = entry.prefix { !";:/+|=\t\\".contains($0) }
            return head.trimmingCharacters(in: .whitespaces).lowercased()
        }
    }

    static let files = Tree.swiftFiles(below: "Sources").filter { $0.contains("/Lexicons/") }

    @Test("are sorted, so that anyone finds the place of a word", arguments: files)
    func sorted(_ file: String) throws {
        for list in Self.lists(in: try Tree.text(file)) {
            for (entry, next) in zip(list, list.dropFirst()) {
                #expect(
                    entry.utf8.lexicographicallyPrecedes(next.utf8) || entry == next,
                    "\(file): \"\(entry)\" stands before \"\(next)\"")
            }
        }
    }

    @Test("a list that is not sorted is found")
    func checker() {
        let text =
            "let a = \"\"\"\n    # one\n    ash birch\n    elm\n    # two\n    b;c\n    a;d\n    \"\"\""
        #expect(Self.lists(in: text) == [["ash birch", "elm"], ["b", "a"]])
        #expect(
            Self.lists(in: "\"\"\"\n  more than, over,\n  above\n\"\"\"") == [
                ["more than", "over", "above"]
            ])
    }
}
