package import Extraction
import TextAnalysis

/// Gathers the passages of a corpus that assert the same thing.
package enum ClaimClusters {
    /// The claims of a corpus, by earliest assertion.
    ///
    /// Complexity: linear in the corpus: candidates come from an inverted index.
    package static func claims(
        of documents: [ReadDocument], entities: LinkedEntities
    ) -> [Claim] {
        let corpus = ClaimCorpus(documents, entities: entities)
        let claims =
            FigureClaims(corpus).claims() + QuoteClaims(corpus).claims()
            + StandpointClaims(corpus).claims()
        return claims.sorted { first($0) < first($1) }
    }

    private static func first(_ claim: Claim) -> (Int, Int, Int, String) {
        let assertion = claim.assertions[0]
        return (
            assertion.document, assertion.passage.start, -assertion.passage.end,
            claim.kind.rawValue
        )
    }
}
