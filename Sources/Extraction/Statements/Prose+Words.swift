import TextAnalysis

/// Words that several tokens make.
extension Prose {
    /// Whether the token before and this one are parts of one word or number: "20m", "half-open".
    func isInsideWord(_ index: Int) -> Bool {
        guard index > 0, index < view.tokens.count, isPart(index), view.isAdjacent(index) else {
            return false
        }
        return isPart(index - 1) || view.isHyphen(index - 1) && index > 1 && isPart(index - 2)
    }

    /// The run, widened at both ends to whole words and numbers, by a few tokens at most.
    func wholeWords(_ run: Range<Int>) -> Range<Int> {
        var start = run.lowerBound
        while start > run.lowerBound - Self.partsMax, isInsideWord(start) { start -= 1 }
        while start > run.lowerBound - Self.partsMax, isHyphenInside(start) { start -= 1 }
        var end = run.upperBound
        while end < run.upperBound + Self.partsMax, isInsideWord(end) || isHyphenInside(end) {
            end += 1
        }
        return start..<end
    }

    /// Tokens that are added to a run's end at most.
    private static let partsMax = 8

    private func isHyphenInside(_ index: Int) -> Bool {
        view.isHyphen(index) && isPart(index - 1) && isPart(index + 1)
    }

    private func isPart(_ index: Int) -> Bool {
        view.tokens[index].kind == .word || view.tokens[index].kind == .number
    }
}
