import Claims
import Extraction
import Testing
import TextAnalysis

@Suite("Claims made of words")
struct QuoteClaimTests {
    static let spoken =
        "Thank you for coming. I find today's talks very useful, for we managed to agree and to "
        + "sign a common charter on the fish of the lake. A council will be set up for this and "
        + "will be headed by the deputy ministers. I am convinced that the charter will help the "
        + "fishermen of both shores. Our engineers are drawing a map of the wells. Goodbye."

    static let transcript = InventedDocument(
        text: "Ana Quispe: \(spoken)", source: 0, statements: [(.turn, "Ana Quispe", spoken)])

    private func report(
        _ words: String, mode: Statement.Mode = .direct, speaker: String = "Ana Quispe",
        source: Int = 1
    ) -> InventedDocument {
        InventedDocument(
            text: "By the lake it was said: \(words).", source: source,
            statements: [(mode, speaker, words)])
    }

    private func claims(_ documents: [InventedDocument]) -> [Claim] {
        InventedDocument.claims(documents).filter { $0.kind != .figure }
    }

    private func words(_ claim: Claim, _ documents: [InventedDocument]) -> [String] {
        claim.assertions.map { SourceText(documents[$0.document].text).string($0.passage) }
    }

    @Test("another translation of the same words is aligned with the sentence that it renders")
    func translation() throws {
        let documents = [
            Self.transcript,
            report(
                "I consider today's talks extremely useful, since we could agree and signed a "
                    + "joint charter on the lake's fish"),
        ]
        let found = claims(documents)
        let claim = try #require(found.first)
        #expect(found.count == 1)
        #expect(claim.kind == .quote)
        #expect(words(claim, documents).first?.hasPrefix("I find today's talks") == true)
        #expect(claim.assertions[1].relation == .reworded)
        #expect(claim.assertions[1].differences.contains { $0.aspect == .wording })
        #expect(claim.speakers.count == 1)
    }

    @Test("words put between quotation marks unchanged are the same")
    func verbatim() throws {
        let documents = [
            Self.transcript, report("Our engineers are drawing a map of the wells."),
        ]
        let claim = try #require(claims(documents).first)
        #expect(claim.assertions.map(\.relation) == [.same, .same])
        #expect(claim.assertions[1].differences.isEmpty)
    }

    @Test("words reported without marks make a proposition")
    func proposition() throws {
        let documents = [
            Self.transcript,
            report("a council headed by the deputy ministers will be set up", mode: .indirect),
        ]
        let claim = try #require(claims(documents).first)
        #expect(claim.kind == .proposition)
        #expect(claim.status == .corroborated)
    }

    @Test("a firmer or weaker stand, another tense and a longer name are named")
    func aspects() throws {
        let cases: [(String, Claim.Aspect)] = [
            ("I think that the charter will help the fishermen of both shores", .commitment),
            ("A council was set up for this and is headed by the deputy ministers", .tense),
            ("Our engineers are not drawing a map of the wells", .negation),
        ]
        for (words, aspect) in cases {
            let claim = try #require(claims([Self.transcript, report(words)]).first, "\(words)")
            let aspects = claim.assertions[1].differences.map(\.aspect)
            #expect(aspects.contains(aspect), "\(words): \(aspects)")
        }
    }

    @Test("the denial of the same words is a conflict, and the claim contested")
    func denial() throws {
        let claim = try #require(
            claims([
                Self.transcript, report("Our engineers are not drawing a map of the wells"),
            ]).first)
        #expect(claim.assertions[1].relation == .conflicts)
        #expect(claim.status == .contested)
    }

    @Test("other words of the same speaker, and the same words of another, are not aligned")
    func unrelated() {
        #expect(
            claims([Self.transcript, report("The harvest of barley was poor this year")]).isEmpty)
        #expect(
            claims([
                Self.transcript,
                report("Our engineers are drawing a map of the wells", speaker: "Jorge Molina"),
            ]).isEmpty)
    }

    @Test("two reports of the same sentence are one claim with the transcript")
    func severalReports() throws {
        let documents = [
            Self.transcript,
            report("Our engineers draw a map of wells", source: 1),
            report("engineers are drawing a map of the wells", mode: .mixed, source: 2),
        ]
        let found = claims(documents)
        #expect(found.count == 1)
        #expect(found.first?.assertions.map(\.document) == [0, 1, 2])
    }

    @Test("two reports without a transcript meet too")
    func withoutTranscript() throws {
        let documents = [
            report("The council of the lake will meet again in the autumn", source: 1),
            report("the lake's council will meet again in autumn", mode: .indirect, source: 2),
        ]
        let found = claims(documents)
        #expect(found.count == 1)
        #expect(found.first?.independentSources == 2)
    }

    @Test("the words elsewhere come with a diff, word by word")
    func variants() throws {
        let documents = [Self.transcript, report("Our engineers draw a big map of the wells")]
        let (read, entities) = InventedDocument.corpus(documents)
        let claims = ClaimClusters.claims(of: read, entities: entities)
        let corpus = LinkedCorpus(
            documents: read, duplicateOf: entities.duplicateOf, people: entities.people,
            sources: entities.sources, meetings: [], stories: [], claims: claims)
        let variants = StatementVariants(claims).variants(
            of: RecordReference(document: 1, index: 0), in: corpus)
        let variant = try #require(variants.first)
        #expect(variants.count == 1)
        #expect(variant.document == 0)
        #expect(variant.relation == .reworded)
        let texts = [1, 0].map { SourceText(documents[$0].text) }
        let parts = variant.diff.parts.map { part in
            "\(part.kind) \(part.a.map(texts[0].string) ?? "")/\(part.b.map(texts[1].string) ?? "")"
        }
        #expect(
            parts == [
                "same Our engineers/Our engineers", "added /are", "reworded draw/drawing",
                "same a/a", "removed big/", "same map of the wells/map of the wells",
            ])
    }
}
