import Claims
import Extraction
import WireFormats

/// Contested claims laid out by side: who holds with the earliest assertion, and who does not.
enum DisagreementRecord {
    static var writer: RecordWriter {
        RecordWriter(
            kind: "disagreement",
            members: ["claim", "kind", "story", "sides", "first_published", "last_published"])
    }

    static func table(_ corpus: LinkedCorpus, _ names: RecordNames) -> RecordTable {
        var writer = Self.writer
        for (number, claim) in corpus.claims.enumerated() where claim.status == .contested {
            let published = claim.assertions.compactMap {
                corpus.documents[$0.document].published
            }
            writer.begin(names.claims[number])
            writer.member("claim", string: names.claims[number])
            writer.member("kind", string: claim.kind.rawValue)
            writer.member("story", string: claim.story.map { names.stories[$0] })
            writer.member("sides")
            writer.write { json in
                json.beginArray()
                let earliest = corpus.documents[claim.assertions[0].document]
                for side in sides(of: claim, corpus) {
                    add(side, earliest: earliest, corpus, names, to: &json)
                }
                json.endArray()
            }
            writer.member("first_published", string: published.min())
            writer.member("last_published", string: published.max())
            writer.end()
        }
        return writer.table()
    }

    /// The assertions that go with the earliest, then those that conflict with it, which are told
    /// apart by value where they are figures.
    static func sides(of claim: Claim, _ corpus: LinkedCorpus) -> [[Claim.Assertion]] {
        var sides: [[Claim.Assertion]] = [claim.assertions.filter { $0.relation != .conflicts }]
        var values: [[Double?]] = [[]]
        for assertion in claim.assertions where assertion.relation == .conflicts {
            let value = value(of: assertion, corpus)
            if let side = values.indices.dropFirst().first(where: { values[$0] == value }) {
                sides[side].append(assertion)
            } else {
                sides.append([assertion])
                values.append(value)
            }
        }
        return sides
    }

    private static func value(of assertion: Claim.Assertion, _ corpus: LinkedCorpus) -> [Double?] {
        guard let index = assertion.figure else { return [] }
        let figure = corpus.documents[assertion.document].records.figures[index]
        return [figure.value, figure.low, figure.high]
    }

    private static func add(
        _ side: [Claim.Assertion], earliest: ReadDocument, _ corpus: LinkedCorpus,
        _ names: RecordNames, to json: inout JSONWriter
    ) {
        let first = side[0]
        json.beginObject()
        json.name("text")
        json.text(first.passage, of: corpus.documents[first.document])
        json.name("sources")
        let sources = Set(side.compactMap { names.sourceOf[$0.document] }).sorted()
        json.strings(sources.map { corpus.sources[$0].name })
        json.name("speakers")
        json.beginArray()
        for person in Set(side.compactMap(\.speaker)).sorted() {
            json.person(names.people[person], name: corpus.people[person].name)
        }
        json.endArray()
        json.name("assertions")
        ClaimRecord.add(side, earliest: earliest, corpus, names, to: &json)
        json.endObject()
    }
}
