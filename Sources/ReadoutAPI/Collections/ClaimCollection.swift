import Claims
import Corpus

/// Claims, and the contested ones laid out by side: filters and orders.
enum ClaimCollection {
    static func claims(_ facts: CorpusFacts) -> RecordCollection {
        let all = Array(facts.corpus.claims.indices)
        var builder = CollectionBuilder(.claims, facts.rendered.claims)
        add(all, facts, to: &builder)
        builder.facet(.status, words: Claim.Status.allCases.map(\.rawValue)) {
            facts.corpus.claims[$0].status.rawValue
        }
        return RecordCollection(builder)
    }

    static func disagreements(_ facts: CorpusFacts) -> RecordCollection {
        let contested = facts.corpus.claims.indices.filter {
            facts.corpus.claims[$0].status == .contested
        }
        var builder = CollectionBuilder(.disagreements, facts.rendered.disagreements)
        add(contested, facts, to: &builder)
        return RecordCollection(builder)
    }

    private static func add(
        _ numbers: [Int], _ facts: CorpusFacts, to builder: inout CollectionBuilder
    ) {
        let claims = numbers.map { facts.corpus.claims[$0] }
        addAssertionFilters(claims, facts, to: &builder)
        builder.facet(.kind, words: Claim.Kind.allCases.map(\.rawValue)) {
            claims[$0].kind.rawValue
        }
        builder.facet(.source, facts.sources) { claim, add in claims[claim].sources.forEach(add) }
        builder.facet(.speaker, facts.people) { claim, add in claims[claim].speakers.forEach(add) }
        builder.facet(.story, facts.stories) { claim, add in
            if let story = claims[claim].story { add(story) }
        }
        builder.column(.sourcesMin, Column(counts: claims.map(\.sources.count)))
        builder.column(.speakersMin, Column(counts: claims.map(\.speakers.count)))
        let dates = claims.map { claim in
            let spans = claim.assertions.compactMap { facts.dateOf[$0.document] }
            return spans.map(\.low).min().map { low in (low, spans.map(\.high).max() ?? low) }
        }
        builder.column(.from, Column(dates))
        builder.column(.to, Column(dates))
        builder.orders = [
            SortOrder(natural: "published", count: claims.count) { dates[$0] != nil },
            SortOrder("last_published", count: claims.count) { dates[$0]?.1 },
            SortOrder("sources", count: claims.count) { claims[$0].sources.count },
            SortOrder("assertions", count: claims.count) { claims[$0].assertions.count },
        ]
    }

    private static func addAssertionFilters(
        _ claims: [Claim], _ facts: CorpusFacts, to builder: inout CollectionBuilder
    ) {
        builder.facet(.document, facts.documents) { claim, add in
            for assertion in claims[claim].assertions { add(assertion.document) }
        }
        builder.facet(.meeting, facts.meetings) { claim, add in
            for assertion in claims[claim].assertions {
                meetings(of: assertion, facts).forEach(add)
            }
        }
        let relations = FacetValues(Claim.Relation.allCases.map(\.rawValue))
        builder.facet(.relation, relations) { claim, add in
            // The earliest is what the others relate to.
            for assertion in claims[claim].assertions.dropFirst() {
                if let value = relations.identifiers.number(of: assertion.relation.rawValue) {
                    add(value)
                }
            }
        }
    }

    private static func meetings(of assertion: Claim.Assertion, _ facts: CorpusFacts) -> [Int] {
        let rendered = facts.rendered
        if let figure = assertion.figure {
            return facts.meetings(ofFigure: rendered.figureOffsets[assertion.document] + figure)
        }
        if let statement = assertion.statement {
            let number = rendered.statementOffsets[assertion.document] + statement
            let meetings = facts.meetingsOfStatement[number]
            if !meetings.isEmpty { return meetings }
        }
        return facts.meetingsOf[assertion.document]
    }
}
