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
    /// Per document: what it was taken from; equal numbers are one origin, not independent.
    ///
    /// Finer than `Source.origin`: one article that credits a press service does not bind all others
    /// of its publisher.
    package var originOf: [Int]
    package var meetings: [Meeting] = []
    package var stories: [Story] = []
    /// Per document: the index into `stories`.
    package var storyOf: [Int?]

    package init(documents: [ReadDocument]) {
        duplicateOf = Array(repeating: nil, count: documents.count)
        personOf = Array(repeating: [], count: documents.count)
        sourceOf = Array(repeating: nil, count: documents.count)
        originOf = Array(documents.indices)
        storyOf = Array(repeating: nil, count: documents.count)
    }
}

/// Joins the persons, sources, meetings and stories of a corpus.
package enum EntityLinking {
    /// Takes documents in the total order of the API.
    ///
    /// Complexity: linear in the corpus, up to the sizes of the groups joined.
    package static func link(_ documents: [ReadDocument]) -> LinkedEntities {
        LinkedEntities(documents: documents)
    }
}
