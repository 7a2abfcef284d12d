package import Extraction
package import TextAnalysis

/// The documents of a corpus and everything that holds between them.
///
/// Entities refer to each other by index into these arrays. Documents stand in the total order of
/// the API: publication date (undated last), then identifier.
package struct LinkedCorpus: Sendable {
    package let documents: [ReadDocument]
    /// Per document: the index of the earlier document with the same text, or nil.
    package let duplicateOf: [Int?]
    package let people: [Person]
    package let sources: [Source]
    package let meetings: [Meeting]
    package let stories: [Story]
    package let claims: [Claim]

    package init(
        documents: [ReadDocument], duplicateOf: [Int?], people: [Person], sources: [Source],
        meetings: [Meeting], stories: [Story], claims: [Claim]
    ) {
        self.documents = documents
        self.duplicateOf = duplicateOf
        self.people = people
        self.sources = sources
        self.meetings = meetings
        self.stories = stories
        self.claims = claims
    }
}

/// The place of a record: a document and an index into one of its lists.
package struct RecordReference: Hashable, Sendable {
    package let document: Int
    package let index: Int
    package init(document: Int, index: Int) {
        self.document = document
        self.index = index
    }
}

/// A person of the corpus: the persons of documents joined by full name, never by surname alone.
package struct Person: Sendable {
    package let kind: DocumentPerson.Kind
    package let name: String
    package let names: [String]
    /// Distinct roles by title, each with its first passage and the span of days it is attested.
    package let roles: [Role]
    /// The persons of documents that were joined.
    package let members: [RecordReference]

    package struct Role: Sendable {
        package let title: String
        package let from: String?
        package let to: String?
        package let document: Int
        package let passage: TextRange
        package init(
            title: String, from: String?, to: String?, document: Int, passage: TextRange
        ) {
            self.title = title
            self.from = from
            self.to = to
            self.document = document
            self.passage = passage
        }
    }

    package init(
        kind: DocumentPerson.Kind, name: String, names: [String], roles: [Role],
        members: [RecordReference]
    ) {
        self.kind = kind
        self.name = name
        self.names = names
        self.roles = roles
        self.members = members
    }
}

/// A publisher.
package struct Source: Sendable {
    package enum Kind: String, Sendable {
        case official, press
    }
    package let name: String
    package let kind: Kind
    package let documents: [Int]
    /// The group of sources that are not independent of each other; equal numbers, one origin.
    package let origin: Int
    package init(name: String, kind: Kind, documents: [Int], origin: Int) {
        self.name = name
        self.kind = kind
        self.documents = documents
        self.origin = origin
    }
}

/// An encounter of people, or a part of one.
package struct Meeting: Sendable {
    package struct Participant: Sendable {
        /// Index into `LinkedCorpus.people`; nil where only a role is known.
        package let person: Int?
        package let name: String
        package let role: String?
        /// "host", "speaker", "present"; nil where the documents do not show it.
        package let part: String?
        package init(person: Int?, name: String, role: String?, part: String?) {
            self.person = person
            self.name = name
            self.role = role
            self.part = part
        }
    }

    package struct Signing: Sendable {
        package let title: String
        package let date: String?
        package let document: Int
        package let passage: TextRange
        package init(title: String, date: String?, document: Int, passage: TextRange) {
            self.title = title
            self.date = date
            self.document = document
            self.passage = passage
        }
    }

    /// Nil for the encounter as a whole.
    package let part: MeetingReport.Part?
    /// Index of the whole meeting, for a part.
    package let partOf: Int?
    package let date: String?
    package let place: String?
    package let format: MeetingReport.Format?
    package let participants: [Participant]
    /// Documents about it, in corpus order.
    package let documents: [Int]
    /// Figures that tell how long it lasted (who says so stands with the figure).
    package let durations: [RecordReference]
    package let signed: [Signing]
    /// Publication times of its documents, ascending.
    package let publishedTimes: [String]
    /// Statements made at it, transcripts and reports alike.
    package let statements: [RecordReference]

    package init(
        part: MeetingReport.Part?, partOf: Int?, date: String?, place: String?,
        format: MeetingReport.Format?, participants: [Participant], documents: [Int],
        durations: [RecordReference], signed: [Signing], publishedTimes: [String],
        statements: [RecordReference]
    ) {
        self.part = part
        self.partOf = partOf
        self.date = date
        self.place = place
        self.format = format
        self.participants = participants
        self.documents = documents
        self.durations = durations
        self.signed = signed
        self.publishedTimes = publishedTimes
        self.statements = statements
    }
}

/// Documents about the same happening.
package struct Story: Sendable {
    package let documents: [Int]
    package let meetings: [Int]
    package init(documents: [Int], meetings: [Int]) {
        self.documents = documents
        self.meetings = meetings
    }
}

/// The same proposition across statements and figures of several documents.
package struct Claim: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case figure, quote, proposition
    }

    package enum Status: String, Sendable, CaseIterable {
        case contested, corroborated, attested
        case singleSource = "single_source"
    }

    package enum Relation: String, Sendable, CaseIterable {
        case same, reworded, differs, superseded, conflicts, unrelated
    }

    package enum Aspect: String, Sendable, CaseIterable {
        case bound, unit, value, population, tense, name, scope, date, wording, negation, modality
        case commitment
        case unitName = "unit_name"
    }

    /// One way in which an assertion differs from the claim's earliest.
    package struct Difference: Sendable {
        package let aspect: Aspect
        /// In this assertion's document; nil where the words are missing here.
        package let here: TextRange?
        /// In the earliest assertion's document; nil where the words are missing there.
        package let there: TextRange?
        package init(aspect: Aspect, here: TextRange?, there: TextRange?) {
            self.aspect = aspect
            self.here = here
            self.there = there
        }
    }

    /// One place where the claim is made.
    package struct Assertion: Sendable {
        package let document: Int
        package let passage: TextRange
        /// Index into the document's figures, for a figure claim.
        package let figure: Int?
        /// Index into the document's statements; nil for narration.
        package let statement: Int?
        /// Index into `LinkedCorpus.people`; nil for narration and generic speakers.
        package let speaker: Int?
        /// Relation to the earliest assertion; `same` for the earliest itself.
        package let relation: Relation
        package let differences: [Difference]
        package init(
            document: Int, passage: TextRange, figure: Int?, statement: Int?, speaker: Int?,
            relation: Relation, differences: [Difference]
        ) {
            self.document = document
            self.passage = passage
            self.figure = figure
            self.statement = statement
            self.speaker = speaker
            self.relation = relation
            self.differences = differences
        }
    }

    package let kind: Kind
    package let status: Status
    /// In corpus order of document and passage; the first is the earliest.
    package let assertions: [Assertion]
    /// Indices into `LinkedCorpus.sources`, ascending.
    package let sources: [Int]
    /// How many origins assert it independently.
    package let independentSources: Int
    /// Indices into `LinkedCorpus.people`, ascending.
    package let speakers: [Int]
    package let story: Int?

    package init(
        kind: Kind, status: Status, assertions: [Assertion], sources: [Int],
        independentSources: Int, speakers: [Int], story: Int?
    ) {
        self.kind = kind
        self.status = status
        self.assertions = assertions
        self.sources = sources
        self.independentSources = independentSources
        self.speakers = speakers
        self.story = story
    }
}
