package import TextAnalysis

/// A number as used in a text.
package struct Figure: Sendable {
    package enum Bound: String, Sendable, CaseIterable {
        case exact, over
        case atLeast = "at_least"
        case under
        case upTo = "up_to"
        case about, almost, between
    }

    package enum Change: String, Sendable {
        case up, down
    }

    /// An amount with a UCUM unit, and the same in the dimension's base unit.
    package struct Quantity: Sendable {
        package let value: Double
        package let unit: String
        package let baseValue: Double
        package let baseUnit: String
        package init(value: Double, unit: String, baseValue: Double, baseUnit: String) {
            self.value = value
            self.unit = unit
            self.baseValue = baseValue
            self.baseUnit = baseUnit
        }
    }

    /// Bound, number and unit or counted head ("Over 48 thousand people").
    package var passage: TextRange
    /// The number's own words ("48 thousand").
    package var surface: TextRange
    /// Nil for ranges and vague amounts.
    ///
    /// Per cent is 3.9, not 0.039.
    package var value: Double?
    package var low: Double?
    package var high: Double?
    package var bound: Bound
    /// Canonical unit name ("tonne", "percent", "USD"); nil for plain counts.
    package var unit: String?
    /// The unit's physical dimension ("mass", "time", "currency"); nil with no unit.
    package var dimension: String?
    package var unitAsWritten: TextRange?
    package var quantity: Quantity?
    /// What is counted, in the text's words ("displaced persons and refugees"); nil where unstated.
    package var counted: TextRange?
    /// What is measured: the clause that the figure stands in, shortened ("land cleared of mines").
    package var measures: TextRange?
    /// ISO 8601 or TIMEX3 of the time at which the figure holds, where stated.
    package var asOf: String?
    /// ISO 8601 of the start of counting, where stated ("since November 14").
    package var since: String?
    package var change: Change?
    /// Remarks for the reader ("approximate_scope", "score", "vague"), sorted.
    package var flags: [String]
    package var evidence: Evidence

    package init(
        passage: TextRange, surface: TextRange, value: Double?, low: Double? = nil,
        high: Double? = nil, bound: Bound = .exact, evidence: Evidence
    ) {
        self.passage = passage
        self.surface = surface
        self.value = value
        self.low = low
        self.high = high
        self.bound = bound
        self.flags = []
        self.evidence = evidence
    }
}
