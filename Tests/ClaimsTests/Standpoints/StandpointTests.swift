import Extraction
import Testing
import TextAnalysis

@testable import Claims

@Suite("Standpoints")
struct StandpointTests {
    /// What a sentence says of a matter; nil where it says neither.
    struct Sentence: Sendable, CustomTestStringConvertible {
        let words: String
        let isSettled: Bool?
        let passage: String
        var testDescription: String { words }
        init(_ words: String, _ isSettled: Bool?, _ passage: String = "") {
            self.words = words
            self.isSettled = isSettled
            self.passage = passage
        }
    }

    static let sentences = [
        Sentence("The conflict is already history.", true, "The conflict is already history"),
        Sentence("I say that the ferry war is over.", true, "the ferry war is over"),
        Sentence(
            "The lake dispute has finally been resolved.", true,
            "The lake dispute has finally been resolved"),
        Sentence(
            "This strike will remain in the past.", true, "This strike will remain in the past"),
        Sentence(
            "The dispute, as I see it, has become history.", true,
            "The dispute, as I see it, has become history"),
        Sentence("The crisis now belongs to history.", true, "The crisis now belongs to history"),
        Sentence(
            "This dispute has not been settled to this day.", false,
            "This dispute has not been settled"),
        Sentence("The conflict isn't over.", false, "The conflict isn't over"),
        Sentence(
            "The question of the wells remains open.", false,
            "The question of the wells remains open"),
        Sentence(
            "We have not settled the issue of the wells.", false,
            "have not settled the issue"),
        Sentence(
            "We could not solve the problem of the wells.", false,
            "could not solve the problem"),
        Sentence("They have resolved the dispute.", true, "have resolved the dispute"),
        Sentence("The conflict over the lake began in May.", nil),
        Sentence("The conflict will be settled next year.", nil),
        Sentence("The dispute can be resolved by the two of us.", nil),
        Sentence("If the conflict is settled, the ferry will run.", nil),
        Sentence("We could settle the dispute tomorrow.", nil),
        Sentence("The settlement of the conflict is our task.", nil),
        Sentence("The war was long.", nil),
        Sentence("The dispute is being settled.", nil),
        Sentence("I see the lake conflict being settled.", nil),
        Sentence("Their dispute was about the past.", nil),
    ]

    @Test("a matter is said to be settled, or open, or neither", arguments: sentences)
    func reading(_ sentence: Sentence) {
        let text = TextAnalyzer.analyze(SourceText(sentence.words))
        let found = StandpointReader(text, FoldedText(text, figures: [])).standpoints()
        #expect(found.map(\.isSettled) == (sentence.isSettled.map { [$0] } ?? []))
        if let first = found.first {
            #expect(text.text.string(first.passage) == sentence.passage)
        }
    }

    private func contested(_ words: [(speaker: String, words: String)]) -> [Claim] {
        let documents = words.enumerated().map { number, said in
            InventedDocument(
                text: "\(said.speaker): \(said.words)", source: number,
                statements: [(.turn, said.speaker, said.words)])
        }
        return InventedDocument.claims(documents).filter { $0.status == .contested }
    }

    @Test("two who contradict each other on one matter contest it")
    func disagreement() throws {
        let claims = contested([
            ("Ana Quispe", "The lake conflict is already history."),
            ("Jorge Molina", "This conflict has not been settled to this day."),
            ("Ana Quispe", "The conflict now belongs to the past."),
        ])
        let claim = try #require(claims.first)
        #expect(claims.count == 1)
        #expect(claim.kind == .proposition)
        #expect(claim.assertions.map(\.relation) == [.same, .conflicts, .reworded])
        #expect(claim.assertions[1].differences.map(\.aspect) == [.negation])
        #expect(claim.speakers.count == 2)
    }

    @Test("agreement, a change of mind, and two matters contest nothing")
    func noDisagreement() {
        #expect(
            contested([
                ("Ana Quispe", "The lake conflict is history."),
                ("Jorge Molina", "The conflict has been settled."),
            ]).isEmpty)
        #expect(
            contested([
                ("Ana Quispe", "The lake conflict is history."),
                ("Ana Quispe", "The lake conflict is not over."),
            ]).isEmpty)
        #expect(
            contested([
                ("Ana Quispe", "The question of the wells has been settled."),
                ("Jorge Molina", "The question of the prisoners has not been settled."),
            ]).isEmpty)
        #expect(
            contested([
                ("Ana Quispe", "The lake conflict is history."),
                ("Jorge Molina", "The bakers' conflict is not over."),
            ]).isEmpty)
    }
}
