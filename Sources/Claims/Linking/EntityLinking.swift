package import Extraction

/// What holds between documents before claims are made: persons, sources, meetings, stories.
package struct LinkedEntities: Sendable {
    package var duplicateOf: [Int?]
    package var people: [Person] = []
    /// Per document and person of it: the index into `people`.
    package var personOf: [[Int]]
    package var sources: [Source] = []
    /// Per document: the index into `sources`; nil where no source is known.
    package var sourceOf: [Int?]
    /// Per document: what it was taken from; equal numbers are one origin, not independent; nil where
    /// nothing tells whose words it prints.
    ///
    /// Finer than `Source.origin`: one article that credits a press service does not bind all others
    /// of its publisher.
    package var originOf: [Int?]
    package var meetings: [Meeting] = []
    package var stories: [Story] = []
    /// Per document: the index into `stories`.
    package var storyOf: [Int?]

    package init(documents: [ReadDocument]) {
        duplicateOf = Array(repeating: nil, count: documents.count)
        personOf = Array(repeating: [], count: documents.count)
        sourceOf = Array(repeating: nil, count: documents.count)
        originOf = Array(repeating: nil, count: documents.count)
        storyOf = Array(repeating: nil, count: documents.count)
    }
}

/// Joins the persons, sources, meetings and stories of a corpus.
package enum EntityLinking {
    /// Takes documents in the total order of the API.
    ///
    /// Full names join persons first, which is enough to merge meetings; meetings and likeness make
    /// stories; inside a story surnames join too.
    ///
    /// Complexity: linear in the corpus, up to the sizes of the groups joined.
    package static func link(_ documents: [ReadDocument]) -> LinkedEntities {
        var entities = LinkedEntities(documents: documents)
        let prints = documents.map(TextCopies.print)
        let copies = TextCopies.nearCopies(prints)
        entities.duplicateOf = TextCopies.duplicates(prints, documents)

        var persons = PersonJoining(documents)
        let sightings = MeetingSightings.sightings(in: documents, &persons)
        let merging = MeetingMerging(
            documents, duplicateOf: entities.duplicateOf, sightings: sightings)
        let stories = stories(of: documents, merging, entities.duplicateOf, copies)
        persons.joinSurnames(within: stories)

        let dates = documents.map { $0.published.map { String($0.prefix(10)) } }
        (entities.people, entities.personOf) = persons.people(dates: dates)
        entities.meetings = MeetingAssembly(
            documents: documents, people: entities.people, personOf: entities.personOf
        ).meetings(merging.drafts)
        addStories(stories, to: &entities)
        let sources = SourceLinking(
            documents, duplicateOf: entities.duplicateOf, copyOf: copies)
        entities.sources = sources.sources
        entities.sourceOf = sources.sourceOf
        entities.originOf = sources.originOf
        return entities
    }

    /// Groups of documents, by first document.
    private static func stories(
        of documents: [ReadDocument], _ merging: MeetingMerging, _ duplicateOf: [Int?],
        _ copies: [Int?]
    ) -> [[Int]] {
        var sets = DisjointSets(count: documents.count)
        for draft in merging.drafts {
            let members = (draft.sightings + draft.references).map(\.document)
            for member in members.dropFirst() { sets.join(members[0], member) }
        }
        for index in documents.indices {
            if let earlier = duplicateOf[index] ?? copies[index] { sets.join(earlier, index) }
        }
        StoryClustering(documents).join(in: &sets)
        var groups: [Int: [Int]] = [:]
        for index in documents.indices { groups[sets.root(index), default: []].append(index) }
        return groups.sorted { $0.key < $1.key }.map(\.value)
    }

    private static func addStories(_ groups: [[Int]], to entities: inout LinkedEntities) {
        for (number, group) in groups.enumerated() {
            for index in group { entities.storyOf[index] = number }
        }
        var meetings: [[Int]] = groups.map { _ in [] }
        for (number, meeting) in entities.meetings.enumerated() where meeting.partOf == nil {
            if let story = meeting.documents.first.flatMap({ entities.storyOf[$0] }) {
                meetings[story].append(number)
            }
        }
        entities.stories = groups.indices.map {
            Story(documents: groups[$0], meetings: meetings[$0])
        }
    }
}
