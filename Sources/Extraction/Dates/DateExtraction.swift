package import TextAnalysis

/// Finds the dates, times, durations and sets of times of a text.
package enum DateExtraction {
    /// Dates in text order, header dates included, none overlapping another.
    package static func dates(in text: AnalyzedText, anchor: CivilDate?) -> [DateExpression] { [] }
}
