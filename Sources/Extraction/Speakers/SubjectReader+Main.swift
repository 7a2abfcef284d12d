import TextAnalysis

/// The subject of a whole sentence.
extension SubjectReader {
    /// The subject of a sentence as its first words show it, for a participle that has none.
    func main(of sentence: Range<Int>) -> Subject? {
        var start = behindDateline(sentence) ?? sentence.lowerBound
        while start < sentence.upperBound,
            !canOpen(start) || view.has(start, [.preposition, .adverb, .conjunction])
        {
            if view.has(start, .preposition) || view.has(start, .subordinator) {
                guard
                    let comma = (start..<sentence.upperBound).first(where: {
                        view.key($0) == ","
                    })
                else { return nil }
                start = comma
            }
            if prose.span(at: start) != nil { return nil }
            start += 1
        }
        return after(start, limit: sentence.upperBound)
    }

    /// "LIMA (agency) — The minister": the token behind the dash.
    private func behindDateline(_ sentence: Range<Int>) -> Int? {
        let first = sentence.lowerBound
        guard view.tokens[first].flags.contains(.allCapitals) else { return nil }
        let dash = (first..<min(sentence.upperBound, first + 10)).first {
            view.tokens[$0].kind == .dash && !view.isHyphen($0)
        }
        guard let dash, dash + 1 < sentence.upperBound else { return nil }
        return dash + 1
    }
}
