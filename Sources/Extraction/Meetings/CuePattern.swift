import TextAnalysis

/// A short run of words that tells of a meeting, as a rule writes it.
///
/// Slots are separated by spaces: `met|meets` is either word, `?joint` may be missing, `..4` is a
/// gap of at most four tokens that does not cross a full stop.
struct CuePattern: Sendable {
    private enum Slot: Sendable {
        case word(WordSet)
        case optional(WordSet)
        case gap(Int)
    }

    private let slots: [Slot]
    /// The words that a match starts with; nil where any word may stand there.
    private let openers: WordSet?

    init(_ pattern: String) {
        let slots: [Slot] = ListText.words(of: pattern).map { slot in
            if slot.hasPrefix("..") { return .gap(Int(slot.dropFirst(2)) ?? 0) }
            let isOptional = slot.hasPrefix("?")
            let words = WordSet(
                ListText.parts(of: isOptional ? slot.dropFirst() : slot, at: "|"))
            return isOptional ? .optional(words) : .word(words)
        }
        self.slots = slots
        if case .word(let words) = slots.first { openers = words } else { openers = nil }
    }

    /// The tokens that match from `start` on, within `bounds`; nil where none do.
    ///
    /// Complexity: constant: a pattern has few slots and small gaps.
    func match(_ tokens: [Token], at start: Int, in bounds: Range<Int>) -> Range<Int>? {
        if let openers {
            guard start < bounds.upperBound, openers.contains(tokens[start].key) else { return nil }
        }
        var index = start
        var gap = 0
        for slot in slots {
            switch slot {
            case .gap(let length):
                gap = length
            case .optional(let words):
                if index < bounds.upperBound, words.contains(tokens[index].key) { index += 1 }
            case .word(let words):
                guard let found = Self.find(words, tokens, from: index, gap, bounds) else {
                    return nil
                }
                index = found + 1
                gap = 0
            }
        }
        return start..<index
    }

    private static let stop: WordKey = "."

    private static func find(
        _ words: WordSet, _ tokens: [Token], from start: Int, _ gap: Int,
        _ bounds: Range<Int>
    ) -> Int? {
        var index = start
        while index < bounds.upperBound, index <= start + gap {
            if words.contains(tokens[index].key) { return index }
            if tokens[index].key == stop { return nil }
            index += 1
        }
        return nil
    }
}
