import Claims
import Corpus
import Extraction
import TextAnalysis

/// Claims by their assertions: the identifier of a statement or figure answers for its claim, and so
/// does the name that the claim would have if that assertion were its earliest.
struct ClaimAliases: Sendable {
    private let names: IdentifierTable
    private let claims: [Int]

    /// Complexity: linear in the assertions.
    init(_ facts: CorpusFacts) {
        let rendered = facts.rendered
        var names: [String] = []
        var claims: [Int] = []
        func add(_ name: String, _ claim: Int) {
            names.append(name)
            claims.append(claim)
        }
        for (number, claim) in facts.corpus.claims.enumerated() {
            for assertion in claim.assertions {
                if let figure = assertion.figure {
                    let at = rendered.figureOffsets[assertion.document] + figure
                    let name = rendered.figures.identifiers[at]
                    add(name, number)
                    add("c-" + name, number)
                } else {
                    let document = facts.corpus.documents[assertion.document]
                    let place = document.analysis.text.codePoints(assertion.passage)
                    add("c-\(document.id)-\(place.lowerBound)-\(place.upperBound)", number)
                    if let statement = assertion.statement {
                        let at = rendered.statementOffsets[assertion.document] + statement
                        add(rendered.statements.identifiers[at], number)
                    }
                }
            }
        }
        self.names = IdentifierTable(names)
        self.claims = claims
    }

    /// The claim that one of its assertions names.
    func claim(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        names.number(of: text, in: range).map { claims[$0] }
    }
}
