import Claims
import Extraction
import WireFormats

/// The records of claims, each assertion with its passage and how it differs from the earliest.
enum ClaimRecord {
    static var writer: RecordWriter {
        RecordWriter(
            kind: "claim",
            members: [
                "kind", "text", "status", "sources", "independent_sources", "speakers", "story",
                "series", "assertions", "first_published", "last_published",
            ])
    }

    static func table(_ corpus: LinkedCorpus, _ names: RecordNames) -> RecordTable {
        var writer = Self.writer
        for (number, claim) in corpus.claims.enumerated() {
            let first = claim.assertions[0]
            let published = claim.assertions.compactMap {
                corpus.documents[$0.document].published
            }
            writer.begin(names.claims[number])
            writer.member("kind", string: claim.kind.rawValue)
            writer.member("text")
            writer.write { $0.text(first.passage, of: corpus.documents[first.document]) }
            writer.member("status", string: claim.status.rawValue)
            writer.member("sources", strings: claim.sources.map { corpus.sources[$0].name })
            writer.member("independent_sources", int: claim.independentSources)
            addSpeakers(of: claim, corpus, names, to: &writer)
            writer.member("story", string: claim.story.map { names.stories[$0] })
            writer.member("series", string: nil)
            writer.member("assertions")
            writer.write {
                add(
                    claim.assertions, earliest: corpus.documents[first.document], corpus, names,
                    to: &$0)
            }
            writer.member("first_published", string: published.min())
            writer.member("last_published", string: published.max())
            writer.end()
        }
        return writer.table()
    }

    private static func addSpeakers(
        of claim: Claim, _ corpus: LinkedCorpus, _ names: RecordNames,
        to writer: inout RecordWriter
    ) {
        writer.member("speakers")
        writer.write { json in
            json.beginArray()
            for person in claim.speakers {
                json.person(names.people[person], name: corpus.people[person].name)
            }
            json.endArray()
        }
    }

    /// Writes assertions as an array; `earliest` is the document that differences compare with.
    static func add(
        _ assertions: [Claim.Assertion], earliest: ReadDocument, _ corpus: LinkedCorpus,
        _ names: RecordNames, to json: inout JSONWriter
    ) {
        json.beginArray()
        for assertion in assertions {
            let document = corpus.documents[assertion.document]
            let own = names.documents[assertion.document]
            json.beginObject()
            json.member("statement", assertion.statement.map { own.statements[$0] })
            json.member("figure", assertion.figure.map { own.figures[$0] })
            json.name("passage")
            json.passage(assertion.passage, of: document)
            json.name("speaker")
            if let person = assertion.speaker {
                json.person(names.people[person], name: corpus.people[person].name)
            } else {
                json.null()
            }
            json.member("relation", assertion.relation.rawValue)
            json.name("differences")
            json.beginArray()
            for difference in assertion.differences {
                json.beginObject()
                json.member("aspect", difference.aspect.rawValue)
                json.name("here")
                json.words(difference.here, of: document)
                json.name("there")
                json.words(difference.there, of: earliest)
                json.endObject()
            }
            json.endArray()
            json.endObject()
        }
        json.endArray()
    }
}
