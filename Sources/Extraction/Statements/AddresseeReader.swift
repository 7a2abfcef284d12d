import TextAnalysis

/// Reads whom a turn addresses by its first words ("Mr President,", "Thank you, Ms Quispe").
///
/// Whom an office means is said only where one person other than the speaker holds it.
struct AddresseeReader {
    private let view: SpeechText
    private let cast: Cast

    /// Tokens at a turn's start that may hold the form of address.
    private static let tokensMax = 24

    init(_ view: SpeechText, _ cast: Cast) {
        self.view = view
        self.cast = cast
    }

    func addressees(
        of turn: DocumentLayout.Turn, present: Set<Int>, speaker: Int?
    ) -> [String] {
        let tokens = opening(of: turn.segments[0])
        var found: [Int] = []
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            guard let end = vocativeEnd(at: index, in: tokens) else {
                index += 1
                continue
            }
            if let person = person(index..<end, present, speaker), !found.contains(person) {
                found.append(person)
            }
            index = end
        }
        return found.map { cast.members[$0].fullest }
    }

    /// The tokens up to the first line break or the end of the first sentence.
    private func opening(of segment: TextRange) -> Range<Int> {
        let tokens = view.text.tokenIndices(in: segment)
        let limit = min(tokens.upperBound, tokens.lowerBound + Self.tokensMax)
        var end = tokens.lowerBound
        while end < limit {
            if view.key(end) == "." || view.key(end) == "!" { break }
            if end > tokens.lowerBound, view.tokens[end].flags.contains(.lineBefore) { break }
            end += 1
        }
        return tokens.lowerBound..<end
    }

    /// A title and capitalised words that a comma or the end closes and a comma or start opens.
    private func vocativeEnd(at index: Int, in tokens: Range<Int>) -> Int? {
        let opens =
            index == tokens.lowerBound || view.key(index - 1) == ","
            || view.has(index - 1, .conjunction) || view.key(index - 1) == "dear"
        guard opens, view.isCapital(index), view.has(index, [.honorific, .office]) else {
            return nil
        }
        var end = index + 1
        while end < tokens.upperBound, view.isCapital(end) || view.isHyphen(end) { end += 1 }
        let closes =
            end == tokens.upperBound || view.key(end) == ","
            || view.has(end, .conjunction)
        return closes ? end : nil
    }

    private func person(_ tokens: Range<Int>, _ present: Set<Int>, _ speaker: Int?) -> Int? {
        let name = tokens.filter { !view.has($0, [.honorific, .office, .officeModifier]) }
        if !name.isEmpty {
            let keys = name.filter { view.isWord($0) }.map { view.key($0) }
            return cast.member(named: keys).flatMap { $0 == speaker ? nil : $0 }
        }
        let office = tokens.filter { !view.has($0, .honorific) }
        guard let first = office.first else { return nil }
        let signature = RoleSignature(view, first..<tokens.upperBound)
        let holders = cast.holders(of: signature).filter { $0 != speaker }
        let here = holders.filter { present.contains($0) }
        let candidates = here.isEmpty ? holders : here
        return candidates.count == 1 ? candidates[0] : nil
    }
}
