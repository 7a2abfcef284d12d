package import TextAnalysis

/// Finds the numbers that a text uses as figures.
package enum FigureExtraction {
    /// Figures in text order.
    ///
    /// A duration is both a figure and a date; other dates hold no figure.
    package static func figures(in text: AnalyzedText, dates: [DateExpression]) -> [Figure] { [] }
}
