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

    /// How often `phrase` stands in an entry.
    ///
    /// Complexity: linear in the entry, times the length of the phrase where its first word stands.
    func occurrences(of phrase: ArraySlice<Int32>, in entry: Int) -> Int {
        guard let first = phrase.first else { return 0 }
        let terms = terms.span
        let range = range(of: entry)
        var found = 0
        var index = range.lowerBound
        while index + phrase.count <= range.upperBound {
            if terms[index] == first, follows(phrase, at: index) { found += 1 }
            index += 1
        }
        return found
    }

    private func follows(_ phrase: ArraySlice<Int32>, at index: Int) -> Bool {
        var place = index
        for term in phrase {
            if terms[place] != term { return false }
            place += 1
        }
        return true
    }
}
