import Claims
import Extraction
import Foundation
import TestSupport
import TextAnalysis
import Testing

/// Claims over the labelled records of the seed files: what comparing does, extraction apart.
@Suite("Claims over labelled records", .enabled(if: Shared.folder != nil))
struct SeedClaimsTests {
    @Test("aligns at least 24 of the 29 reported passages with the words that they render")
    func alignments() throws {
        let seeds = try LabelledSeeds()
        let claims = seeds.claims()
        var found = 0
        var missed: [String] = []
        for alignment in seeds.gold.quote_alignments {
            let press = seeds.range(alignment.press_span, in: "P0")
            let target = seeds.range(
                [alignment.transcript_span.start, alignment.transcript_span.end],
                in: alignment.transcript_doc)
            let document = seeds.number(of: alignment.transcript_doc)
            let isFound = claims.contains { claim in
                claim.kind != .figure
                    && claim.assertions.contains {
                        $0.document == seeds.number(of: "P0") && $0.passage.overlaps(press)
                            && $0.passage.count * 2 > press.count
                    }
                    && claim.assertions.contains {
                        $0.document == document && $0.passage.overlaps(target)
                    }
            }
            if isFound { found += 1 } else { missed.append(alignment.press) }
        }
        #expect(found >= 26, "missed: \(missed)")
        if ProcessInfo.processInfo.environment["SHOW"] != nil {
            print("aligned", found, "missed", missed)
            seeds.show(claims)
        }
    }

    @Test("gathers the assertions of each labelled figure claim in one claim")
    func figureClaims() throws {
        let seeds = try LabelledSeeds()
        let claims = seeds.claims().filter { $0.kind == .figure }
        for label in seeds.gold.claims where label.type == "figure" && label.id <= "C10" {
            let places = label.assertions.map { assertion in
                (
                    seeds.number(of: assertion.doc),
                    seeds.range([assertion.start, assertion.end], in: assertion.doc)
                )
            }
            let holders = claims.filter { claim in
                places.allSatisfy { place in
                    claim.assertions.contains { $0.document == place.0 && $0.passage == place.1 }
                }
            }
            #expect(holders.count == 1, "\(label.id)")
            #expect(holders.first?.assertions.count == places.count, "\(label.id)")
        }
    }
}

/// The seed files with their labelled statements and figures as records.
struct LabelledSeeds {
    struct Gold: Decodable {
        struct Span: Decodable {
            let start: Int
            let end: Int
        }
        struct Document: Decodable {
            let id: String
            let file: String
            let start: Int
            let end: Int
        }
        struct Segment: Decodable {
            let start: Int
            let end: Int
        }
        struct Statement: Decodable {
            let id: String
            let doc: String
            let speaker: String?
            let mode: String
            let segments: [Segment]
        }
        struct Figure: Decodable {
            let doc: String
            let surface: String
            let value: Double?
            let modifier: String?
            let unit: String?
            let start: Int
            let end: Int
            let core: Bool?
        }
        struct Alignment: Decodable {
            let press: String
            let press_span: [Int]
            let transcript_doc: String
            let transcript_span: Span
        }
        struct Claim: Decodable {
            struct Assertion: Decodable {
                let doc: String
                let start: Int
                let end: Int
            }
            let id: String
            let type: String
            let assertions: [Assertion]
        }
        let documents: [Document]
        let claims: [Claim]
        let statements: [Statement]
        let figures: [Figure]
        let quote_alignments: [Alignment]
    }

    let gold: Gold
    let texts: [SourceText]
    static let speakers = ["putin", "aliyev", "pashinyan"]

    init() throws {
        let folder = try #require(Shared.folder)
        let file = folder.appendingPathComponent("gold/seeds/seed_gold.json")
        gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: file))
        var files: [String: [Unicode.Scalar]] = [:]
        for name in Set(gold.documents.map(\.file)) {
            let url = folder.appendingPathComponent("seeds/\(name)")
            let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
            files[name] = Array(text.unicodeScalars)
        }
        texts = gold.documents.map { document in
            var text = String.UnicodeScalarView()
            text.append(contentsOf: (files[document.file] ?? [])[document.start..<document.end])
            return SourceText(String(text))
        }
    }

    func number(of id: String) -> Int { gold.documents.firstIndex { $0.id == id } ?? 0 }

    /// Code points of the file to bytes of the document.
    func range(_ span: [Int], in id: String) -> TextRange {
        let number = number(of: id)
        let text = texts[number]
        let start = gold.documents[number].start
        return TextRange(
            text.byteOffset(ofCodePoint: max(0, span[0] - start)),
            text.byteOffset(ofCodePoint: max(0, span[1] - start)))
    }

    func claims() -> [Claim] {
        let documents = texts.indices.map(read)
        var entities = LinkedEntities(documents: documents)
        for (index, document) in gold.documents.enumerated() {
            entities.personOf[index] = Array(Self.speakers.indices)
            entities.sourceOf[index] = document.id.hasPrefix("P") ? 0 : 1
            entities.originOf[index] = 0
            entities.storyOf[index] = document.id.hasPrefix("K") || document.id == "P0" ? 0 : nil
        }
        entities.sources = [
            Source(name: "press", kind: .press, documents: [0], origin: 0),
            Source(name: "official", kind: .official, documents: [1], origin: 0),
        ]
        entities.meetings = [
            Meeting(
                part: nil, partOf: nil, date: nil, place: nil, format: nil, participants: [],
                documents: [], durations: durations(documents), signed: [], publishedTimes: [],
                statements: [])
        ]
        entities.duplicateOf[number(of: "P1b")] = number(of: "P1")
        return ClaimClusters.claims(of: documents, entities: entities)
    }

    /// The figures in hours: the labelled meeting has no others.
    private func durations(_ documents: [ReadDocument]) -> [RecordReference] {
        documents.indices.flatMap { document in
            documents[document].records.figures.indices.filter {
                documents[document].records.figures[$0].unit == "hour"
            }.map { RecordReference(document: document, index: $0) }
        }
    }

    private func read(_ number: Int) -> ReadDocument {
        let id = gold.documents[number].id
        var records = DocumentExtraction()
        records.people = Self.speakers.map { DocumentPerson(kind: .person, name: $0) }
        records.statements = gold.statements.filter { $0.doc == id }.compactMap(statement)
            .sorted { $0.passage < $1.passage }
        records.figures = gold.figures.filter { $0.doc == id && $0.core == true }.map(figure)
            .sorted { $0.passage < $1.passage }
        return ReadDocument(
            id: id, sha256: id, title: nil, source: nil, published: "2021-01-11", url: nil,
            file: nil, inputRange: texts[number].range, inputCodePoints: 0..<1,
            analysis: TextAnalyzer.analyze(texts[number]), records: records)
    }

    private func statement(_ label: Gold.Statement) -> Statement? {
        let modes: [String: Statement.Mode] = [
            "transcript_turn": .turn, "direct_quote": .direct, "partial_quote": .mixed,
            "indirect_report": .indirect, "mixed": .mixed,
        ]
        guard let mode = modes[label.mode], let name = label.speaker,
            let person = Self.speakers.firstIndex(of: name)
        else { return nil }
        let segments = label.segments.map { range([$0.start, $0.end], in: label.doc) }
        return Statement(
            mode: mode,
            speaker: Speaker(
                person: person, name: name, mention: nil, resolution: .fullName),
            cue: nil, passage: TextRange(segments[0].start, segments[segments.count - 1].end),
            segments: segments.count > 1 ? segments : [], evidence: Evidence(rule: "label"))
    }

    private func figure(_ label: Gold.Figure) -> Figure {
        let passage = range([label.start, label.end], in: label.doc)
        let words = texts[number(of: label.doc)].string(passage).split(separator: " ")
        let lead = ["over", "more", "than", "almost", "past", "around", "next"]
        let scales = ["thousand", "million"]
        let before = words.prefix { lead.contains($0.lowercased()) }
        let rest = words.dropFirst(before.count)
        let number = 1 + rest.dropFirst().prefix { scales.contains(String($0)) }.count
        let start = passage.start + before.reduce(0) { $0 + $1.utf8.count + 1 }
        let surface = rest.prefix(number).joined(separator: " ").utf8.count
        var figure = Figure(
            passage: passage, surface: TextRange(start, start + surface), value: label.value,
            evidence: Evidence(rule: "label"))
        figure.bound =
            switch label.modifier {
            case "more_than": .over
            case "almost": .almost
            case "about": .about
            case _: .exact
            }
        let after = TextRange(min(passage.end, start + surface + 1), passage.end)
        if let unit = label.unit, let dimension = Self.dimensions[unit] {
            (figure.unit, figure.dimension, figure.unitAsWritten) = (unit, dimension, after)
        } else if !after.isEmpty {
            figure.counted = after
        }
        return figure
    }

    private static let dimensions = [
        "tonne": "mass", "ton": "mass", "hectare": "area", "kilometre": "length",
        "month": "time", "hour": "time", "decade": "time", "year": "time", "percent": "ratio",
    ]

    func show(_ claims: [Claim]) {
        for claim in claims {
            print("##", claim.kind, claim.status, claim.independentSources)
            for assertion in claim.assertions {
                let text = texts[assertion.document]
                print(
                    "   ", gold.documents[assertion.document].id, assertion.relation,
                    text.string(assertion.passage).prefix(160))
                for difference in assertion.differences {
                    print(
                        "       ", difference.aspect,
                        difference.here.map { text.string($0) } ?? "-", "/",
                        difference.there.map {
                            texts[claim.assertions[0].document].string($0)
                        } ?? "-")
                }
            }
        }
    }
}
