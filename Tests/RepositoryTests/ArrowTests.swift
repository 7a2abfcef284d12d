import Testing

@Suite("Arrows between the rooms")
struct ArrowTests {
    /// Every import that a room may have beside the standard library; the picture in the README.
    static let allowed: [String: Set<String>] = [
        "SystemIO": ["COpenSSL", "CLinux", "Glibc", "Dispatch", "Synchronization"],
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
                let words = line.split { !$0.isLetter && $0 != "@" && $0 != "_" }
                #expect(!words.contains("unsafe"), "\(file):\(number)")
                #expect(!line.contains("@unchecked Sendable"), "\(file):\(number)")
                let module = Tree.importedModule(in: line)
                #expect(module != "Glibc" && module != "Dispatch", "\(file):\(number)")
            }
        }
    }

    @Test("each use of unsafe code stands under a line that says why it is safe")
    func safetyLines() throws {
        for file in Tree.swiftFiles(below: "Sources/SystemIO") {
            let text = try Tree.text(file)
            if text.contains("unsafe ") {
                #expect(text.contains("// SAFETY:"), "\(file) has no SAFETY line")
            }
        }
    }
}
