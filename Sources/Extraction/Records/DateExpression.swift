package import TextAnalysis

/// A date, time, duration or set of times that a text names.
///
/// The API calls it a `date`.
package struct DateExpression: Sendable {
    package enum Kind: String, Sendable {
        case date, time, duration, set
    }

    package var passage: TextRange
    /// ISO 8601 or TIMEX3: `2021-01-11`, `2021-01`, `P2M`, `PXM`, `XXXX-11-09`, `PAST_REF`, `a/b`.
    package var value: String
    package var kind: Kind
    package var evidence: Evidence

    package init(passage: TextRange, value: String, kind: Kind, evidence: Evidence) {
        self.passage = passage
        self.value = value
        self.kind = kind
        self.evidence = evidence
    }
}
