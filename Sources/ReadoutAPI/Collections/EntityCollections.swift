import Claims
import Corpus
import Extraction

/// People, sources, meetings and stories: filters and orders.
enum EntityCollections {
    static func people(_ facts: CorpusFacts) -> RecordCollection {
        let people = facts.corpus.people
        var builder = CollectionBuilder(.people, facts.rendered.people)
        builder.facet(.kind, words: ["person", "organisation"]) { people[$0].kind.rawValue }
        builder.facet(.document, facts.documents) { person, add in
            for member in people[person].members { add(member.document) }
        }
        builder.facet(.source, facts.sources) { person, add in
            for member in people[person].members {
                if let source = facts.sourceOf[member.document] { add(source) }
            }
        }
        var meetings: [[Int]] = Array(repeating: [], count: people.count)
        for (number, meeting) in facts.corpus.meetings.enumerated() {
            for person in meeting.participants.compactMap(\.person) {
                meetings[person].append(number)
            }
        }
        builder.facet(.meeting, facts.meetings) { person, add in meetings[person].forEach(add) }
        let statements = statementCounts(facts)
        builder.orders = [
            SortOrder("name", count: people.count) { people[$0].name.lowercased() },
            SortOrder("statements", count: people.count) { statements[$0] },
        ]
        return RecordCollection(builder)
    }

    /// As the records of people tell: those of duplicates count once.
    private static func statementCounts(_ facts: CorpusFacts) -> [Int] {
        var counts = Array(repeating: 0, count: facts.corpus.people.count)
        for (statement, speaker) in facts.rendered.links.speakerOfStatement.enumerated() {
            let document = facts.documentOfStatement[statement]
            guard let speaker, facts.corpus.duplicateOf[document] == nil else { continue }
            counts[speaker] += 1
        }
        return counts
    }

    static func sources(_ facts: CorpusFacts) -> RecordCollection {
        let sources = facts.corpus.sources
        var builder = CollectionBuilder(.sources, facts.rendered.sources)
        builder.facet(.kind, words: ["official", "press"]) { sources[$0].kind.rawValue }
        builder.facet(.story, facts.stories) { source, add in
            for document in sources[source].documents {
                if let story = facts.rendered.links.storyOfDocument[document] { add(story) }
            }
        }
        builder.orders = [
            SortOrder("name", count: sources.count) { sources[$0].name.lowercased() },
            SortOrder("documents", count: sources.count) { sources[$0].documents.count },
        ]
        return RecordCollection(builder)
    }

    static func meetings(_ facts: CorpusFacts) -> RecordCollection {
        let meetings = facts.corpus.meetings
        var builder = CollectionBuilder(.meetings, facts.rendered.meetings)
        addDocumentFilters(meetings.map(\.documents), facts, to: &builder)
        builder.facet(.participant, facts.people) { meeting, add in
            meetings[meeting].participants.compactMap(\.person).forEach(add)
        }
        builder.facet(.partOf, facts.meetings) { meeting, add in
            if let whole = meetings[meeting].partOf { add(whole) }
        }
        let dates = meetings.map { $0.date.flatMap(CorpusFacts.span) }
        builder.column(.from, Column(dates))
        builder.column(.to, Column(dates))
        var wholes = [UInt64](repeating: 0, count: (meetings.count + 63) / 64)
        for (number, meeting) in meetings.enumerated() where meeting.partOf == nil {
            wholes[number >> 6] |= 1 << UInt64(number & 63)
        }
        builder.standing = wholes
        builder.orders = [
            SortOrder("date", count: meetings.count) { meetings[$0].date },
            SortOrder("documents", count: meetings.count) { meetings[$0].documents.count },
        ]
        return RecordCollection(builder)
    }

    static func stories(_ facts: CorpusFacts) -> RecordCollection {
        let stories = facts.corpus.stories
        var builder = CollectionBuilder(.stories, facts.rendered.stories)
        addDocumentFilters(stories.map(\.documents), facts, to: &builder)
        builder.facet(.meeting, facts.meetings) { story, add in
            stories[story].meetings.forEach(add)
        }
        let dates = stories.map { story in
            let spans = story.documents.compactMap { facts.dateOf[$0] }
            return spans.map(\.low).min().map { low in (low, spans.map(\.high).max() ?? low) }
        }
        builder.column(.from, Column(dates))
        builder.column(.to, Column(dates))
        builder.orders = [
            SortOrder("published", count: stories.count) { dates[$0]?.0 },
            SortOrder("last_published", count: stories.count) { dates[$0]?.1 },
            SortOrder("documents", count: stories.count) { stories[$0].documents.count },
        ]
        return RecordCollection(builder)
    }

    /// Filters by the documents that stand behind a record, and by their sources.
    private static func addDocumentFilters(
        _ documents: [[Int]], _ facts: CorpusFacts, to builder: inout CollectionBuilder
    ) {
        builder.facet(.document, facts.documents) { record, add in documents[record].forEach(add) }
        builder.facet(.source, facts.sources) { record, add in
            for document in documents[record] {
                if let source = facts.sourceOf[document] { add(source) }
            }
        }
        // A story is no filter of itself.
        if builder.resource != .stories {
            builder.facet(.story, facts.stories) { record, add in
                for document in documents[record] {
                    if let story = facts.rendered.links.storyOfDocument[document] { add(story) }
                }
            }
        }
    }
}
