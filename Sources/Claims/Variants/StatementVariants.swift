import Extraction
package import TextAnalysis

/// The same words elsewhere: for a statement, the passages that its claims align with it.
package struct StatementVariants: Sendable {
    /// A passage of the statement and another that renders it.
    package struct Variant: Sendable {
        /// Index into `LinkedCorpus.claims`.
        package let claim: Int
        /// In the statement's document: the whole statement, or the part of a turn.
        package let here: TextRange
        package let document: Int
        package let statement: Int?
        package let there: TextRange
        package let relation: Claim.Relation
        /// Word by word, `a` in the statement's document, `b` in the other.
        package let diff: WordDiff
    }

    /// A claim's number and the numbers of its assertions that stand in one statement.
    private struct Mention: Sendable {
        let claim: Int
        let assertion: Int
    }

    private let mentions: [RecordReference: [Mention]]

    /// Complexity: linear in the claims.
    package init(_ claims: [Claim]) {
        var mentions: [RecordReference: [Mention]] = [:]
        for (number, claim) in claims.enumerated() where claim.kind != .figure {
            for (index, assertion) in claim.assertions.enumerated() {
                guard let statement = assertion.statement else { continue }
                let place = RecordReference(document: assertion.document, index: statement)
                mentions[place, default: []].append(Mention(claim: number, assertion: index))
            }
        }
        self.mentions = mentions
    }

    /// In the order of the statement's text, then of the corpus.
    ///
    /// Complexity: linear in the statement's claims, times the cost of a diff.
    package func variants(of statement: RecordReference, in corpus: LinkedCorpus) -> [Variant] {
        var variants: [Variant] = []
        for mention in mentions[statement] ?? [] {
            let claim = corpus.claims[mention.claim]
            let mine = claim.assertions[mention.assertion]
            for (index, other) in claim.assertions.enumerated() where index != mention.assertion {
                let a = side(mine, corpus)
                let b = side(other, corpus)
                let comparison = WordingComparison.compareRelated(a, b, weights: TermWeights())
                variants.append(
                    Variant(
                        claim: mention.claim, here: mine.passage, document: other.document,
                        statement: other.statement, there: other.passage,
                        relation: comparison.relation, diff: WordDiff(a.side, b.side)))
            }
        }
        return variants.sorted {
            ($0.here.start, $0.document, $0.there.start) < (
                $1.here.start, $1.document, $1.there.start
            )
        }
    }

    private func side(_ assertion: Claim.Assertion, _ corpus: LinkedCorpus) -> ComparedPassage {
        let document = corpus.documents[assertion.document]
        let folded = FoldedText(
            around: assertion.passage, in: document.analysis, figures: document.records.figures)
        return ComparedPassage(
            assertion.passage, in: document.analysis, folded: folded,
            figures: document.records.figures)
    }
}
