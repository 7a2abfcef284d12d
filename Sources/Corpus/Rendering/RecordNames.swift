import Claims
import Extraction
import TextAnalysis

/// The identifiers of all records, and who belongs to whom, ready to be written.
struct RecordNames: Sendable {
    /// Per document of the corpus.
    let documents: [DocumentNames]
    let people: [String]
    let sources: [String]
    let meetings: [String]
    let stories: [String]
    let claims: [String]
    /// Per document: the index of its source; nil where nothing tells of one.
    let sourceOf: [Int?]
    /// Per document: the index of its story.
    let storyOf: [Int?]
    /// Per document: indices of its meetings, ascending.
    let meetingsOf: [[Int]]

    /// What one document's records are called.
    struct DocumentNames: Sendable {
        let statements: [String]
        let figures: [String]
        let dates: [String]
        /// Per person of the document: the index into the corpus's people.
        var person: [Int?]
        /// Per statement: the meeting, or part of one, that it was made at.
        var meeting: [Int?]
        /// Per figure: the innermost statement that holds it.
        let statementOfFigure: [Int?]
    }

    init(_ corpus: LinkedCorpus, documents: [DocumentNames]) {
        var documents = documents
        Self.assignPeople(corpus, to: &documents)
        Self.assignMeetings(corpus, to: &documents)
        self.documents = documents
        people = Self.unique(corpus.people.map { Identifiers.slug($0.name) })
        sources = Self.unique(corpus.sources.map { Identifiers.slug($0.name) })
        meetings = Self.unique(corpus.meetings.map(Self.meetingName))
        stories = Self.unique(corpus.stories.map { Self.storyName($0, corpus) })
        claims = Self.unique(corpus.claims.map { Self.claimName($0, corpus, documents) })
        var sourceOf: [Int?] = Array(repeating: nil, count: corpus.documents.count)
        for (index, source) in corpus.sources.enumerated() {
            for document in source.documents { sourceOf[document] = index }
        }
        self.sourceOf = sourceOf
        var storyOf: [Int?] = Array(repeating: nil, count: corpus.documents.count)
        for (index, story) in corpus.stories.enumerated() {
            for document in story.documents { storyOf[document] = index }
        }
        self.storyOf = storyOf
        var meetingsOf: [[Int]] = Array(repeating: [], count: corpus.documents.count)
        for (index, meeting) in corpus.meetings.enumerated() {
            for document in meeting.documents { meetingsOf[document].append(index) }
        }
        self.meetingsOf = meetingsOf
    }

    /// The identifier of a document's person, for those that the corpus joined.
    func person(_ index: Int?, of document: Int) -> String? {
        guard let index, let person = documents[document].person[index] else { return nil }
        return people[person]
    }

    private static func assignPeople(
        _ corpus: LinkedCorpus, to documents: inout [DocumentNames]
    ) {
        for (index, person) in corpus.people.enumerated() {
            for member in person.members {
                documents[member.document].person[member.index] = index
            }
        }
    }

    /// A part of a meeting says more than the whole, so parts win.
    private static func assignMeetings(
        _ corpus: LinkedCorpus, to documents: inout [DocumentNames]
    ) {
        for (index, meeting) in corpus.meetings.enumerated() {
            for statement in meeting.statements {
                let known = documents[statement.document].meeting[statement.index]
                if known == nil || meeting.partOf != nil {
                    documents[statement.document].meeting[statement.index] = index
                }
            }
        }
    }

    private static func meetingName(_ meeting: Meeting) -> String {
        let participants = meeting.participants.map(\.name).sorted().joined(separator: "\n")
        return "m-" + Identifiers.hash([meeting.date, participants, meeting.part?.rawValue])
    }

    private static func storyName(_ story: Story, _ corpus: LinkedCorpus) -> String {
        "story-" + Identifiers.hash(story.documents.prefix(1).map { corpus.documents[$0].id })
    }

    private static func claimName(
        _ claim: Claim, _ corpus: LinkedCorpus, _ documents: [DocumentNames]
    ) -> String {
        let first = claim.assertions[0]
        let names = documents[first.document]
        if let figure = first.figure { return "c-" + names.figures[figure] }
        let document = corpus.documents[first.document]
        return DocumentNaming.name("c", document, first.passage)
    }

    private static func unique(_ names: [String]) -> [String] {
        var taken = UniqueNames()
        return names.map { taken.unique($0) }
    }
}
