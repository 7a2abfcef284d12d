import Extraction
import TextAnalysis

/// Finds the official source whose press service a document's credit line names.
struct CreditedOffices {
    private let officials: [Office: Int]
    /// Official sources by the words of their names ("palace" of "palace.example").
    private let byWord: [String: Int]

    init(officials: [Office: Int], names: [(Int, String)]) {
        self.officials = officials
        var byWord: [String: Int] = [:]
        for (number, name) in names {
            for word in Self.words(name) where word.count >= 5 {
                byWord[word] = byWord[word] ?? number
            }
        }
        self.byWord = byWord
    }

    private static let services: Set<String> = [
        "service", "office", "centre", "center", "department", "secretariat", "bureau",
    ]

    /// Complexity: linear in the credit lines.
    func source(creditedBy document: ReadDocument) -> Int? {
        for credit in document.analysis.layout.credits {
            let bytes = document.analysis.text.bytes[
                credit.start..<min(credit.end, credit.start + 600)]
            let words = Self.words(String(decoding: bytes, as: UTF8.self))
            if let source = source(words) { return source }
        }
        return nil
    }

    private func source(_ words: [String]) -> Int? {
        for index in words.indices.dropLast() where words[index] == "press" {
            guard Self.services.contains(words[index + 1]) else { continue }
            let after = words[(index + 2)...].prefix(14)
            if after.first == "of", let found = official(Array(after.dropFirst())) { return found }
            if index > 0, let named = byWord[words[index - 1]] { return named }
            let before = Array(words[..<index].suffix(5)).filter { $0 != "s" }
            for start in before.indices {
                if let found = exact(Array(before[start...])) { return found }
            }
        }
        return nil
    }

    /// The official source of the office that opens `words`, the longest reading first.
    private func official(_ words: [String]) -> Int? {
        for count in stride(from: words.count, to: 0, by: -1) {
            if let found = exact(Array(words[..<count])) { return found }
        }
        return nil
    }

    private func exact(_ words: [String]) -> Int? {
        guard let office = Office.read(words.map { WordKey($0) }) else { return nil }
        if let found = officials[office] { return found }
        return officials.filter { $0.key.fits(office) }.map(\.value).min()
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
