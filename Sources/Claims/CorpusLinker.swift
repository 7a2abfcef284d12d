package import Extraction

/// Documents in, everything that holds between them out.
package enum CorpusLinker {
    /// Takes documents in the total order of the API (publication, undated last; then identifier).
    package static func link(_ documents: [ReadDocument]) -> LinkedCorpus {
        let entities = EntityLinking.link(documents)
        return LinkedCorpus(
            documents: documents, duplicateOf: entities.duplicateOf, people: entities.people,
            sources: entities.sources, meetings: entities.meetings, stories: entities.stories,
            claims: ClaimClusters.claims(of: documents, entities: entities))
    }
}
