import Extraction

/// Makes a claim of its assertions: sources, speakers, status.
struct ClaimAssembly {
    let corpus: ClaimCorpus

    /// Takes assertions in corpus order; `isContested` says whether any two conflict.
    func claim(
        _ kind: Claim.Kind, _ assertions: [Claim.Assertion], isContested: Bool
    ) -> Claim {
        let entities = corpus.entities
        let sources = Set(assertions.compactMap { entities.sourceOf[$0.document] }).sorted()
        let origins = Set(assertions.compactMap { entities.originOf[$0.document] })
        let speakers = Set(assertions.compactMap(\.speaker)).sorted()
        let evidence = ClaimStatus.Evidence(
            isContested: isContested, sources: sources.count, origins: origins.count,
            speakers: speakers.count,
            hasNarration: assertions.contains { $0.statement == nil },
            hasSpeech: assertions.contains { $0.statement != nil })
        return Claim(
            kind: kind, status: ClaimStatus.status(evidence), assertions: assertions,
            sources: sources, independentSources: max(1, origins.count), speakers: speakers,
            story: assertions.lazy.compactMap { entities.storyOf[$0.document] }.first)
    }
}

/// How well a claim is backed.
enum ClaimStatus {
    struct Evidence {
        let isContested: Bool
        let sources: Int
        let origins: Int
        let speakers: Int
        let hasNarration: Bool
        let hasSpeech: Bool
    }

    /// The first that applies, as DESIGN orders them.
    static func status(_ evidence: Evidence) -> Claim.Status {
        if evidence.isContested { return .contested }
        let narrated = evidence.hasNarration && evidence.hasSpeech
        if evidence.origins > 1 || narrated || evidence.speakers > 1 { return .corroborated }
        return evidence.sources > 1 ? .attested : .singleSource
    }
}
