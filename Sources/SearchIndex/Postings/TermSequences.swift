/// The terms of every entry in the order of its text, as the writer collects them.
struct TermSequences: Sendable {
    /// Between two parts of an entry, so that no phrase runs across.
    static let gap: Int32 = -1

    private(set) var terms: [Int32] = []
    /// Where entry `e` starts; one more for the end of the last.
    private var starts = [0]

    var count: Int { starts.count - 1 }

    mutating func append(_ term: Int32) { terms.append(term) }

    /// Parts the terms to come from those before, if the open entry has any.
    mutating func part() {
        if let start = starts.last, terms.count > start { terms.append(Self.gap) }
    }

    /// Closes the open entry.
    mutating func close() { starts.append(terms.count) }

    func range(of entry: Int) -> Range<Int> { starts[entry]..<starts[entry + 1] }
}

/// How often a term stands in the entries so far.
struct TermCount: Sendable {
    /// Entries that hold it.
    var entries: Int32
    /// Occurrences in all of them.
    var occurrences: Int32
    /// The last entry that holds it.
    var latest: Int32

    /// Counts one occurrence in `entry`, which is the last so far.
    mutating func note(_ entry: Int32) {
        occurrences += 1
        if latest != entry {
            latest = entry
            entries += 1
        }
    }
}
