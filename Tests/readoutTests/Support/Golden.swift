import Foundation
import TestSupport
import Testing

/// The lines of `Fixtures/golden/sample-corpus.txt`, and the records that they are held against.
struct Golden {
    /// Fields behind the kind of a line.
    typealias Line = [String]
    typealias Record = [String: Any]

    private let records: [Record]
    /// Names of documents in the golden lines by identifier, duplicates left out.
    private let names: [String: String]

    init() throws {
        let corpus = Shared.checkout.appendingPathComponent("Fixtures/corpus").path
        let records = try Built.run(["extract", corpus]).records()
        let titles = try Self.lines("document").map { ($0[4], $0[0]) }
        let byTitle = Dictionary(uniqueKeysWithValues: titles)
        var names: [String: String] = [:]
        for record in records where record["type"] as? String == "document" {
            guard record["duplicate_of"] is NSNull, let id = record["id"] as? String,
                let title = record["title"] as? String
            else { continue }
            names[id] = byTitle[title] ?? title
        }
        self.records = records
        self.names = names
    }

    /// The golden lines of one kind.
    static func lines(_ kind: String) throws -> [Line] {
        let file = Shared.checkout.appendingPathComponent("Fixtures/golden/sample-corpus.txt").path
        return try Scratch.text(file).split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "|").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            return fields.first == kind ? Array(fields.dropFirst()) : nil
        }
    }

    /// The records of a type, those of duplicates left out.
    func all(_ type: String) -> [Record] {
        records.filter { record in
            guard record["type"] as? String == type else { return false }
            guard let document = record["document"] as? String else { return true }
            return names[document] != nil
        }
    }

    /// What the golden lines call the document that `id` names.
    func name(_ id: Any?) -> String { (id as? String).flatMap { names[$0] } ?? "?" }

    /// The words of a record's or an assertion's passage, white space as single spaces.
    func words(_ record: Record) -> String {
        let exact = (record["passage"] as? Record)?["exact"] as? String ?? ""
        return exact.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The document of a record's or an assertion's passage.
    func place(_ record: Record) -> String { name((record["passage"] as? Record)?["document"]) }
}
