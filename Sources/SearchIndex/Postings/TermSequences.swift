/// The terms of every entry in the order of its text; phrases are checked against them.
struct TermSequences: Sendable {
    /// Between two parts of an entry, so that no phrase runs across.
    static let gap: Int32 = -1

    private(set) var terms: [Int32] = []
    /// Where entry `e` starts; one more for the end of the last.
    private var starts = [0]

    var count: Int { starts.count - 1 }

    var bytesHeld: Int { terms.count * 4 + starts.count * 8 }

    mutating func append(_ term: Int32) { terms.append(term) }

    /// Parts the terms to come from those before, if the open entry has any.
    mutating func part() {
        if let start = starts.last, terms.count > start { terms.append(Self.gap) }
    }

    /// Closes the open entry.
    mutating func close() { starts.append(terms.count) }

    func range(of entry: Int) -> Range<Int> { starts[entry]..<starts[entry + 1] }

    /// How often `phrase`, which has two terms or more, stands in an entry.
    ///
    /// Complexity: linear in the entry; a pass without branches looks for the first two terms, a
    /// second one counts where they were seen.
    func occurrences(of phrase: ArraySlice<Int32>, in entry: Int) -> Int {
        guard phrase.count > 1, let first = phrase.first else { return 0 }
        let range = range(of: entry)
        let second = phrase[phrase.startIndex + 1]
        guard holds(first, second, in: range) else { return 0 }
        var found = 0
        for index in range.dropLast(phrase.count - 1)
        where terms[index] == first && terms[index..<index + phrase.count].elementsEqual(phrase) {
            found += 1
        }
        return found
    }

    /// Whether `second` follows `first` anywhere in `range`.
    private func holds(_ first: Int32, _ second: Int32, in range: Range<Int>) -> Bool {
        let terms = terms.span.extracting(range)
        var before = Self.gap
        var seen: Int32 = 0
        for index in terms.indices {
            seen |= (before ^ first) | (terms[index] ^ second) == 0 ? 1 : 0
            before = terms[index]
        }
        return seen != 0
    }
}
