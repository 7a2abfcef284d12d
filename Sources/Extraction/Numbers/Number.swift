import TextAnalysis

/// A numeral as it stands in a text, bound, unit and meaning aside.
struct Number {
    enum Form {
        case digits, words, fraction, ordinal
        /// "tens of thousands", "several hundred": bounds at best.
        case open
    }

    var tokens: Range<Int>
    /// For an open amount its lower bound.
    var value: Double
    var form: Form
    /// Only for an open amount: its upper bound, where it has one.
    var high: Double?
    /// What scale words and letters have multiplied the number by: "3 million" has 1e6.
    var scale = 1.0
    /// The numeral's digits, where it begins with some.
    var digits: DigitText?

    /// The number before its scale.
    var mantissa: Double { value / scale }
}
