import Corpus
import Foundation
import TestSupport
import Testing

/// The seed files as `extract` prints them, beside their labels.
struct LabelledFiles {
    /// Code points of a labelled document's file.
    struct Span {
        let document: String
        let range: Range<Int>

        /// Whether at least `share` of `other` lies inside.
        func covers(_ other: Range<Int>, _ share: Double) -> Bool {
            Double(range.clamped(to: other).count) >= share * Double(other.count)
        }
    }

    let gold: SeedGold
    /// Every record that `extract` prints.
    let all: [[String: Any]]
    /// Text of each document by identifier.
    let texts: [String: [Unicode.Scalar]]
    private let documents: [String: [String: Any]]
    /// The label of each found document.
    private let labels: [String: String]

    init() throws {
        let folder = try #require(Shared.folder)
        gold = try SeedGold.load(from: folder)
        let state = Corpora.build(
            CorpusLoader.load([folder.appendingPathComponent("seeds").path]))
        all = try Corpora.lines(state)
        var documents: [String: [String: Any]] = [:]
        var texts: [String: [Unicode.Scalar]] = [:]
        for record in all where record["type"] as? String == "document" {
            guard let id = record["id"] as? String, let file = record["file"] as? String,
                let start = record["file_start"] as? Int, let end = record["file_end"] as? Int
            else { continue }
            let whole = String(
                decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
            texts[id] = Array(Array(whole.unicodeScalars)[start..<end])
            documents[id] = record
        }
        self.documents = documents
        self.texts = texts
        var labels: [String: String] = [:]
        for label in gold.documents {
            let found = documents.max {
                Self.overlap($0.value, label) < Self.overlap($1.value, label)
            }
            if let found { labels[found.key] = label.id }
        }
        self.labels = labels
    }

    func records(_ type: String) -> [[String: Any]] { all.filter { $0["type"] as? String == type } }

    /// The found document that shares the most with a labelled one.
    func document(_ label: String) -> [String: Any]? {
        labels.first { $0.value == label }.flatMap { documents[$0.key] }
    }

    /// The labels of found documents.
    func gold(of identifiers: Any?) -> Set<String> {
        Set((identifiers as? [String] ?? []).compactMap { labels[$0] })
    }

    private static func overlap(_ document: [String: Any], _ label: SeedGold.Document) -> Int {
        guard let file = document["file"] as? String, file.hasSuffix(label.file),
            let start = document["file_start"] as? Int, let end = document["file_end"] as? Int
        else { return 0 }
        return (start..<end).clamped(to: label.start..<label.end).count
    }

    /// The assertions of a claim, in code points of their files.
    func spans(of claim: [String: Any]) -> [Span] {
        (claim["assertions"] as? [[String: Any]] ?? []).compactMap { assertion in
            guard let passage = assertion["passage"] as? [String: Any],
                let id = passage["document"] as? String, let found = documents[id],
                let offset = found["file_start"] as? Int, let start = passage["start"] as? Int,
                let end = passage["end"] as? Int,
                let label = labels[id]
            else { return nil }
            return Span(document: label, range: (start + offset)..<(end + offset))
        }
    }

    /// The same as text: document, start, end.
    func places(of claim: [String: Any]) -> [String] {
        spans(of: claim).map { "\($0.document) \($0.range.lowerBound) \($0.range.upperBound)" }
    }

    /// The members called `name` of the objects in the list called `list`.
    static func members(_ record: [String: Any], _ list: String, _ name: String) -> [String] {
        (record[list] as? [[String: Any]] ?? []).compactMap { $0[name] as? String }
    }

    /// Every object in a record that has an `exact` text.
    static func passages(_ value: Any) -> [[String: Any]] {
        if let list = value as? [Any] { return list.flatMap(passages) }
        guard let object = value as? [String: Any] else { return [] }
        let own = object["exact"] != nil && object["document"] != nil ? [object] : []
        return own + object.values.flatMap(passages)
    }
}
