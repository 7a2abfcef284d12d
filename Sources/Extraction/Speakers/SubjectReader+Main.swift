import TextAnalysis

/// The subject of a whole sentence.
extension SubjectReader {
    /// The subject of a sentence as its first words show it, for a participle that has none.
    func main(of sentence: Range<Int>) -> Subject? {
        var start = behindDateline(sentence) ?? sentence.lowerBound
        if invertsVerb(start) { return after(start + 1, limit: sentence.upperBound) }
        while start < sentence.upperBound,
            !canOpen(start) || view.has(start, [.preposition, .adverb, .conjunction])
                || isFronted(start, sentence)
        {
            if view.has(start, .preposition) || view.has(start, .subordinator)
                || isFronted(start, sentence)
            {
                guard
                    let comma = (start..<sentence.upperBound).first(where: {
                        view.key($0) == "," || view.key($0) == "ago"
                    })
                else { return nil }
                start = comma
            }
            if prose.span(at: start) != nil { return nil }
            start += 1
        }
        return after(start, limit: sentence.upperBound)
    }

    /// "Said Ana Quispe, …": the verb stands first.
    private func invertsVerb(_ index: Int) -> Bool {
        view.has(index, [.past, .third]) && view.has(index, .quotes) && !view.has(index, .nounToo)
            && view.isCapital(index + 1)
    }

    /// "Asked why, …", "Leaving the hall, …", "Two years ago, …": the subject stands behind.
    func isFronted(_ index: Int, _ sentence: Range<Int>) -> Bool {
        if view.has(index, .subordinator) { return true }
        guard index == sentence.lowerBound, index + 3 < sentence.upperBound else { return false }
        if view.key(index + 2) == "ago" || view.key(index + 1) == "ago" { return true }
        if view.has(index, [.gerund, .past]), !view.has(index, .nounToo) { return true }
        guard view.isWord(index), view.classes[index].isEmpty else { return false }
        let isParticiple = view.ends(index, in: Self.gerundEnding) && !view.isCapital(index + 1)
        return isParticiple || view.ends(index, in: Self.adverbEnding) && !view.isCapital(index + 1)
    }

    private static let gerundEnding = Array("ing".utf8)
    private static let adverbEnding = Array("ly".utf8)

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
