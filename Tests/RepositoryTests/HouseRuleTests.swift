import Foundation
import Testing

@Suite("House rules")
struct HouseRuleTests {
    /// Text that no source file holds, and why.
    static let banned: [(text: String, why: String)] = [
        ("TODO", "main holds what is done"),
        ("FIXME", "main holds what is done"),
        ("try!", "errors are typed"),
        ("as!", "casts are checked"),
        ("nonisolated(unsafe)", "shared state is a Mutex"),
    ]

    @Test("no source file holds a banned word", arguments: banned.map(\.text))
    func bannedText(_ text: String) throws {
        for file in Tree.swiftFiles(below: "Sources") {
            for (number, line) in try Tree.codeLines(file) {
                #expect(!line.contains(text), "\(file):\(number)")
            }
        }
    }

    @Test("nothing is public or open: the public surface is HTTP")
    func access() throws {
        let declaration =
            #/\s*(@\w+ )*(public|open) (final |static )*(actor|class|enum|extension|func|import|init|let|protocol|struct|subscript|typealias|var)\b/#
        for file in Tree.swiftFiles(below: "Sources") {
            for (number, line) in try Tree.codeLines(file) {
                #expect(line.prefixMatch(of: declaration) == nil, "\(file):\(number)")
            }
        }
    }

    @Test("the project names no path of a machine")
    func machinePaths() throws {
        let files =
            ["README.md", "Dockerfile", "openapi.yaml", ".ci/run"]
            + Tree.swiftFiles(below: "Sources")
        for file in files {
            let text = (try? Tree.text(file)) ?? ""
            for path in ["/" + "work/", "/" + "root/"] {
                #expect(!text.contains(path), "\(file) names \(path)")
            }
        }
    }

    @Test("every document of the bundled corpus says that it paraphrases")
    func paraphraseNotes() throws {
        let files = Tree.files(below: "Fixtures/corpus")
        #expect(files.count >= 4)
        for file in files {
            let head = try Tree.text(file).components(separatedBy: "---").dropFirst().first ?? ""
            #expect(head.contains("note:") && head.contains("Paraphrases"), "\(file)")
        }
    }

    @Test("only the listed files stand at the top level")
    func topLevel() {
        let allowed: Set<String> = [
            "Package.swift", "Package.resolved", "Sources", "Tests", "Fixtures", "Dockerfile",
            "openapi.yaml", "README.md", ".ci", ".swift-format", ".gitignore", ".git",
        ]
        for name in Tree.topLevel() where !name.hasPrefix(".build") {
            #expect(allowed.contains(name), "\(name) stands at the top level")
        }
    }
}
