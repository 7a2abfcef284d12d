import Claims
import Extraction
import Foundation
import TestSupport
import Testing

@testable import Corpus

/// The seed files end to end, held against what was labelled in them by hand.
@Suite("The labelled seed files", .enabled(if: Shared.folder != nil))
struct SeedTests {
    private let seeds: LabelledFiles

    init() throws { seeds = try LabelledFiles() }

    @Test("every labelled document is found, the copy a duplicate of what it copies")
    func documents() throws {
        #expect(seeds.records("document").count == seeds.gold.documents.count)
        for label in seeds.gold.documents {
            let found = try #require(seeds.document(label.id))
            #expect(found["title"] as? String == label.title)
            let original = label.duplicate_of.flatMap { seeds.document($0)?["id"] as? String }
            #expect(found["duplicate_of"] as? String == original, "\(label.id)")
        }
    }

    @Test("every passage stands where it says, in code points")
    func passages() {
        var wrong: [String] = []
        var count = 0
        for passage in seeds.all.flatMap(LabelledFiles.passages) {
            guard let id = passage["document"] as? String, let text = seeds.texts[id],
                let start = passage["start"] as? Int, let end = passage["end"] as? Int
            else { continue }
            count += 1
            var scalars = String.UnicodeScalarView()
            scalars.append(contentsOf: text[start..<end])
            if passage["exact"] as? String != String(scalars) { wrong.append("\(id) \(start)") }
        }
        #expect(wrong.isEmpty)
        #expect(count > 300)
    }

    @Test("the three meetings are right in every field")
    func meetings() throws {
        let whole = seeds.records("meeting").filter { $0["part_of"] is NSNull }
        let labels = seeds.gold.meetings.filter { $0.part_of == nil }
        #expect(whole.count == labels.count)
        for label in labels {
            let people = Set(label.participants.map { seeds.gold.people[$0[0]]?.name ?? "" })
            let found = try #require(
                whole.first { Set(LabelledFiles.members($0, "participants", "name")) == people })
            #expect(found["date"] as? String == label.date)
            #expect(found["place"] as? String == label.place)
            let format = String(label.format.prefix { $0.isLetter })
            #expect(found["format"] as? String == format)
            #expect(seeds.gold(of: found["documents"]) == Set(label.evidence), "\(label.id)")
            for person in label.participants {
                let name = seeds.gold.people[person[0]]?.name
                let one = (found["participants"] as? [[String: Any]])?
                    .first { $0["name"] as? String == name }
                #expect(one?["role"] as? String == seeds.gold.people[person[0]]?.role)
                #expect((one?["part"] as? String == "host") == person[1].hasPrefix("host"))
            }
            #expect(LabelledFiles.members(found, "signed", "title") == label.signed.map(\.what))
            let times = (found["published_times"] as? [String] ?? []).map { $0.suffix(5) }
            let stated = (label.published_times ?? [label.published_time ?? ""]).map {
                $0.prefix(5)
            }
            #expect(times == stated)
        }
    }

    @Test("the parts are right: who spoke, and which documents tell of them")
    func parts() throws {
        let found = seeds.records("meeting").filter { !($0["part_of"] is NSNull) }
        let labels = seeds.gold.meetings.filter { $0.part_of != nil }
        #expect(found.map { $0["part"] as? String } == ["opening", "talks", "press_statements"])
        for (part, label) in zip(found, labels) {
            let documents = seeds.gold(of: part["documents"])
            #expect(documents == Set(label.evidence), "\(label.id)")
            let speaking = label.participants.filter { $0[1] == "speaker" }.map {
                seeds.gold.people[$0[0]]?.name
            }
            let speakers = (part["participants"] as? [[String: Any]] ?? [])
                .filter { $0["part"] as? String == "speaker" }.map { $0["name"] as? String }
            #expect(Set(speakers) == Set(speaking), "\(label.id)")
            let signed = LabelledFiles.members(part, "signed", "title")
            #expect(signed.isEmpty == label.signed.isEmpty)
        }
    }

    @Test("how long the talks took is told twice, each time with who says so")
    func durations() throws {
        let talks = try #require(seeds.records("meeting").first)
        let durations = talks["duration"] as? [[String: Any]] ?? []
        let told = durations.map { duration in
            let speaker = (duration["speaker"] as? [String: Any])?["name"] as? String
            return "\(duration["bound"] ?? "") \(duration["value"] ?? "") \(speaker ?? "narrator")"
        }
        #expect(told.sorted() == ["exact 4 narrator", "over 4 Nikol Pashinyan"])
    }

    @Test("the press service's words are one origin, however many print them")
    func origins() {
        let sources = seeds.records("source")
        #expect(Set(sources.compactMap { $0["origin"] as? String }).count == 1)
        #expect(
            sources.map { $0["kind"] as? String }.sorted { ($0 ?? "") < ($1 ?? "") }
                == ["official", "press"])
        let counts = seeds.records("claim").compactMap { $0["independent_sources"] as? Int }
        #expect(!counts.isEmpty && counts.allSatisfy { $0 == 1 })
    }

    @Test("each labelled figure claim is one claim, its differences named")
    func figureClaims() throws {
        let claims = seeds.records("claim").filter { $0["kind"] as? String == "figure" }
        for label in seeds.gold.claims where label.type == "figure" && label.id <= "C10" {
            let places = Set(label.assertions.map { "\($0.doc) \($0.start) \($0.end)" })
            let holders = claims.filter { claim in
                !places.isDisjoint(with: seeds.places(of: claim))
            }
            #expect(holders.count == 1, "\(label.id)")
            let claim = try #require(holders.first)
            #expect(Set(seeds.places(of: claim)) == places, "\(label.id)")
            let relations = LabelledFiles.members(claim, "assertions", "relation")
            let isReworded = ["same_figure_agrees", "differs_in_unit"].contains(label.relation)
            let allowed: Set<String> =
                isReworded ? ["same", "reworded"] : ["same", "reworded", "differs"]
            #expect(Set(relations).isSubset(of: allowed), "\(label.id): \(relations)")
            #expect(isReworded || relations.contains("differs"), "\(label.id)")
        }
    }

    @Test("at least 26 of the labelled passages are aligned with what they render")
    func alignments() {
        let claims = seeds.records("claim").filter { $0["kind"] as? String != "figure" }
        let spans = claims.map(seeds.spans)
        let missed = seeds.gold.quote_alignments.filter { label in
            let press = label.press_span[0]..<label.press_span[1]
            let target = label.transcript_span.start..<label.transcript_span.end
            return !spans.contains { claim in
                claim.contains { $0.document == "P0" && $0.covers(press, 0.5) }
                    && claim.contains {
                        $0.document == label.transcript_doc && $0.range.overlaps(target)
                    }
            }
        }
        #expect(
            seeds.gold.quote_alignments.count - missed.count >= 26,
            "missed: \(missed.map(\.press))")
    }

    @Test("the two who disagree whether the conflict is over contest a claim")
    func disagreement() throws {
        let contested = seeds.records("claim").filter { $0["status"] as? String == "contested" }
        let label = try #require(seeds.gold.claims.first { $0.relation == "conflicts" })
        for claim in contested {
            let spans = seeds.spans(of: claim)
            let held = label.assertions.filter { one in
                spans.contains { $0.document == one.doc && $0.covers(one.start..<one.end, 0.5) }
            }
            #expect(held.count >= 2, "a claim is contested that nobody labelled so")
        }
        #expect(contested.count == 1)
    }
}
