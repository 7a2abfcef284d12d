package import TextAnalysis

/// How two passages relate, and why.
package struct Comparison: Sendable {
    package enum Certainty: String, Sendable {
        case sure, possible
    }

    /// One way in which the two differ; a side is nil where the words are missing there.
    package struct Reason: Sendable {
        package let aspect: Claim.Aspect
        package let a: TextRange?
        package let b: TextRange?
        package init(_ aspect: Claim.Aspect, _ a: TextRange?, _ b: TextRange?) {
            self.aspect = aspect
            self.a = a
            self.b = b
        }
    }

    package let relation: Claim.Relation
    package let reasons: [Reason]
    package let certainty: Certainty
    /// From 0 (nothing in common but what was asked) to 1: ranks comparisons of the same kind.
    package let strength: Double

    package init(
        relation: Claim.Relation, reasons: [Reason] = [], certainty: Certainty = .sure,
        strength: Double = 0
    ) {
        self.relation = relation
        self.reasons = reasons
        self.certainty = certainty
        self.strength = strength
    }

    package static let unrelated = Comparison(relation: .unrelated)

    /// Whether the two belong to one claim.
    package var joins: Bool { relation != .unrelated }

    /// The relation that differences amount to: aspects of meaning differ, aspects of spelling
    /// reword.
    static func relation(of reasons: [Reason]) -> Claim.Relation {
        if reasons.isEmpty { return .same }
        return reasons.allSatisfy { rewords($0.aspect) } ? .reworded : .differs
    }

    private static func rewords(_ aspect: Claim.Aspect) -> Bool {
        switch aspect {
        case .wording, .unitName: true
        case .bound, .unit, .value, .population, .tense, .name, .scope, .date, .negation,
            .modality, .commitment:
            false
        }
    }
}
