import Corpus
import Foundation
import TestSupport
import Testing

/// Every record of the sample corpus, held field by field against the file that was read and approved.
///
/// `READOUT_RENEW_GOLDEN=1 swift test --filter GoldenRecordsTests` writes the file anew; what changed
/// in it is then to be read.
@Suite("Golden records of the sample corpus")
struct GoldenRecordsTests {
    private static let file = Shared.checkout.appendingPathComponent(
        "Fixtures/golden/sample-corpus.ndjson")

    /// What `extract` prints for the corpus that the program carries.
    private static func printed() -> [UInt8] {
        let state = CorpusBuilder.build(
            CorpusLoader.load(embedded: SampleCorpus.files), program: "golden", isSample: true)
        var bytes: [UInt8] = []
        RecordLines.write(state) { bytes += $0 }
        return bytes
    }

    @Test("every field is as it was approved")
    func records() throws {
        let found = Self.printed()
        if ProcessInfo.processInfo.environment["READOUT_RENEW_GOLDEN"] != nil {
            try Data(found).write(to: Self.file)
        }
        let approved = try Self.objects([UInt8](Data(contentsOf: Self.file)))
        let records = try Self.objects(found)
        let known = Dictionary(grouping: approved, by: Self.name).compactMapValues(\.first)
        let names = Set(records.map(Self.name))
        for record in records {
            let name = Self.name(record)
            guard let expected = known[name] else {
                Issue.record("\(name) is new: \(Self.text(record["passage"] ?? record))")
                continue
            }
            for member in Set(record.keys).union(expected.keys).sorted() {
                let (here, was) = (Self.text(record[member]), Self.text(expected[member]))
                #expect(here == was, "\(name), \(member)")
            }
        }
        for name in approved.map(Self.name) where !names.contains(name) {
            Issue.record("\(name) is missing")
        }
        #expect(records.map(Self.name) == approved.map(Self.name), "the order of the records")
    }

    private static func objects(_ bytes: [UInt8]) throws -> [[String: Any]] {
        try bytes.split(separator: 0x0A).map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line))
            return try #require(object as? [String: Any])
        }
    }

    private static func name(_ record: [String: Any]) -> String {
        "\(record["type"] ?? "") \(record["id"] ?? "")"
    }

    /// One text for equal values, whatever the order of members.
    private static func text(_ value: Any?) -> String {
        guard let value else { return "(no member)" }
        let data = try? JSONSerialization.data(
            withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed])
        return data.map { String(decoding: $0, as: UTF8.self) } ?? "\(value)"
    }
}
