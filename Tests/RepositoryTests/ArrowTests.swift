import Foundation
import Testing

@Suite("Arrows between the rooms")
struct ArrowTests {
    /// Every import that a room may have beside the standard library; the picture in the README.
    static let allowed: [String: Set<String>] = [
        "SystemIO": ["COpenSSL", "CZlib", "CLinux", "Glibc", "Dispatch", "Synchronization"],
        "WireFormats": [],
        "HTTPServer": ["SystemIO", "WireFormats", "Synchronization"],
        "TextAnalysis": [],
        "Extraction": ["TextAnalysis"],
        "SearchIndex": ["TextAnalysis"],
        "Claims": ["TextAnalysis", "Extraction", "SearchIndex"],
        "Corpus": [
            "SystemIO", "WireFormats", "TextAnalysis", "Extraction", "SearchIndex", "Claims",
            "Synchronization",
        ],
        "ReadoutAPI": [
            "WireFormats", "TextAnalysis", "Extraction", "SearchIndex", "Claims", "Corpus",
            "Synchronization",
        ],
        "readout": [
            "SystemIO", "WireFormats", "HTTPServer", "TextAnalysis", "Extraction", "SearchIndex",
            "Claims", "Corpus", "ReadoutAPI", "ArgumentParser", "Logging", "Synchronization",
        ],
        "readout-bench": [
            "SystemIO", "WireFormats", "HTTPServer", "TextAnalysis", "Extraction", "SearchIndex",
            "Claims", "Corpus", "ReadoutAPI", "ArgumentParser", "Synchronization",
        ],
    ]

    @Test("no room imports what its place in the house does not allow", arguments: allowed.keys)
    func imports(of room: String) throws {
        let allowed = Self.allowed[room, default: []]
        let files = Tree.swiftFiles(below: "Sources/\(room)")
        #expect(!files.isEmpty)
        for file in files {
            for (number, line) in try Tree.codeLines(file) {
                guard let module = Tree.importedModule(in: line) else { continue }
                #expect(allowed.contains(module), "\(file):\(number) imports \(module)")
            }
        }
    }

    @Test("unsafe code and the C libraries stand in SystemIO alone")
    func unsafeRoom() throws {
        for file in Tree.swiftFiles(below: "Sources") where !file.hasPrefix("Sources/SystemIO/") {
            for (number, line) in try Tree.codeLines(file) {
                let words = line.replacing(#/"[^"]*"/#, with: "").split {
                    !$0.isLetter && $0 != "@" && $0 != "_"
                }
                #expect(!words.contains("unsafe"), "\(file):\(number)")
                #expect(!line.contains("@unchecked Sendable"), "\(file):\(number)")
                let module = Tree.importedModule(in: line)
                #expect(module != "Glibc" && module != "Dispatch", "\(file):\(number)")
            }
        }
    }

    @Test("each function with unsafe code has a line that says why it is safe")
    func safetyLines() throws {
        for file in Tree.swiftFiles(below: "Sources/SystemIO") {
            let places = Self.unexplained(in: try Tree.text(file))
            #expect(places.isEmpty, "\(file): no SAFETY line above the unsafe code of \(places)")
        }
    }

    /// The lines, from 1, of members that hold unsafe code, and no SAFETY line in or just above.
    static func unexplained(in text: String) -> [Int] {
        let opening = #/ {0,4}([a-z@][^(]*\b)?(func|init|deinit|subscript|var|let)\b/#
        var places: [Int] = []
        var unsafe: Int?
        var isExplained = false
        var wasExplained = false
        var isJustAbove = false
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if line.prefixMatch(of: opening) != nil {
                // A comment just above speaks of what it opens, not of what came before.
                let isPast = isJustAbove ? wasExplained : isExplained
                if let unsafe, !isPast { places.append(unsafe) }
                unsafe = nil
                isExplained = isJustAbove
            }
            let code = line.trimmingCharacters(in: .whitespaces)
            isJustAbove = code.hasPrefix("// SAFETY:") || (isJustAbove && code.hasPrefix("//"))
            if code.hasPrefix("// SAFETY:") {
                wasExplained = isExplained
                isExplained = true
            }
            if !code.hasPrefix("//"), code.contains(#/\bunsafe\b/#) { unsafe = unsafe ?? index + 1 }
        }
        if let unsafe, !isExplained { places.append(unsafe) }
        return places
    }

    @Test("a function without a SAFETY line is found")
    func safetyChecker() {
        let text = """
            struct A {
                func a() {
                    // SAFETY: owned.
                    unsafe b()
                }
                deinit { unsafe c() }
                // SAFETY: owned.
                let d = unsafe e()
            }
            """
        #expect(Self.unexplained(in: text) == [6])
    }
}
