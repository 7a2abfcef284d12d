import TextAnalysis

/// Words of one document and the words of another that they render.
struct Rendering {
    /// Where words of a claim stand.
    struct Place: Hashable, Comparable {
        let document: Int
        /// Nil for narration.
        let statement: Int?
        let passage: TextRange

        static func < (a: Place, b: Place) -> Bool {
            if a.document != b.document { return a.document < b.document }
            return a.passage != b.passage
                ? a.passage < b.passage : (a.statement ?? -1) < (b.statement ?? -1)
        }

        /// Whether both are the words of one statement, in part.
        func overlaps(_ other: Place) -> Bool {
            document == other.document && statement == other.statement
                && passage.overlaps(other.passage)
        }
    }

    let place: Place
    let window: WindowSearch.Window
    /// The sentences that stand for the claim: renderings of the same are one claim.
    let anchor: Range<Int>

    /// Sentences in common over all sentences.
    func likeness(_ other: Rendering) -> Double {
        let common = anchor.clamped(to: other.anchor).count
        return Double(common) / Double(anchor.count + other.anchor.count - common)
    }
}
