// [H] Cost target: a conjunction costs the gallops of its rarest word, a union a few nanoseconds for
// each posting. Bench: QueryEvaluatorBench.

/// Finds and scores the entries of a query, one window of entry numbers after the other.
///
/// A window's candidates come from the smallest required clause; every further clause keeps those that
/// it holds too and adds to their scores. Alternatives of one clause meet in an array of sums over the
/// window, small enough for the processor's cache. Entries come out ascending, each once.
struct QueryEvaluator: Sendable {
    /// Entries that a window spans.
    static let windowSize = 8_192

    /// The entries found in the current window, ascending, and their scores.
    private(set) var found: [Int32] = []
    private(set) var scores: [Float] = []

    private var plan = QueryPlan()
    private var upper = 0
    private var lower = 0
    private var end = 0
    private var sums = [Float](repeating: 0, count: windowSize)
    private var marks = [UInt64](repeating: 0, count: windowSize / 64)
    /// By candidate: what the clause at hand adds, and whether it holds the candidate.
    private var added: [Float] = []
    private var holds: [Bool] = []

    mutating func begin(_ query: Query, in range: Range<Int>, of index: IndexSnapshot) {
        plan.make(query, in: range, of: index)
        end = range.upperBound
    }

    /// Evaluates the next window in which anything can match; false when none is left.
    mutating func next(in index: IndexSnapshot, allowed: EntrySet?) -> Bool {
        found.removeAll(keepingCapacity: true)
        scores.removeAll(keepingCapacity: true)
        guard let lead = plan.required.first, let start = nextEntry(of: lead, index) else {
            return false
        }
        lower = start
        upper = min(end, start + Self.windowSize)
        unite(lead, index)
        sweep()
        if let allowed { keep { allowed.contains(Int($0)) } }
        for clause in plan.required.dropFirst() where !found.isEmpty {
            mark(clause, index)
            keepMarked(true)
        }
        for clause in plan.excluded where !found.isEmpty {
            mark(clause, index)
            keepMarked(false)
        }
        return true
    }

    /// The lowest entry that the lead clause has left; nil at its end.
    private func nextEntry(of clause: QueryPlan.Clause, _ index: IndexSnapshot) -> Int? {
        var lowest: Int32?
        for alternative in plan.alternatives[clause.alternatives] {
            for cursor in plan.cursors[alternative.cursors] {
                if let position = cursor.left.first {
                    lowest = min(lowest ?? .max, index.postings.entries[position])
                }
                if case .phrase = alternative.kind { break }
            }
        }
        return lowest.map(Int.init)
    }

    // MARK: Unions over the window

    /// Adds up the scores of a clause's entries in the window.
    private mutating func unite(_ clause: QueryPlan.Clause, _ index: IndexSnapshot) {
        for number in clause.alternatives {
            let alternative = plan.alternatives[number]
            switch alternative.kind {
            case .anyOf: for cursor in alternative.cursors { add(cursor, index) }
            case .phrase(let terms): addPhrase(alternative, terms, index)
            }
        }
    }

    private mutating func add(_ cursor: Int, _ index: IndexSnapshot) {
        let weight = plan.cursors[cursor].weight
        let left = skipped(cursor, to: lower, index)
        var position = left.lowerBound
        while position < left.upperBound {
            let entry = Int(index.postings.entries[position])
            if entry >= upper { break }
            score(entry, weight * Float(index.postings.impacts[position]))
            position += 1
        }
        plan.cursors[cursor].left = position..<left.upperBound
    }

    private mutating func addPhrase(
        _ alternative: QueryPlan.Alternative, _ terms: Range<Int>, _ index: IndexSnapshot
    ) {
        let lead = alternative.cursors.lowerBound
        _ = skipped(lead, to: lower, index)
        while let position = plan.cursors[lead].left.first {
            let entry = Int(index.postings.entries[position])
            if entry >= upper { break }
            if let value = phraseScore(entry, alternative, terms, index) { score(entry, value) }
            plan.cursors[lead].left.removeFirst()
        }
    }

    private mutating func score(_ entry: Int, _ value: Float) {
        sums[entry - lower] += value
        marks[(entry - lower) >> 6] |= 1 << UInt64((entry - lower) & 63)
    }

    /// Turns the sums into candidates and leaves them zero.
    private mutating func sweep() {
        for word in marks.indices where marks[word] != 0 {
            var bits = marks[word]
            while bits != 0 {
                let place = word << 6 + bits.trailingZeroBitCount
                found.append(Int32(lower + place))
                scores.append(sums[place])
                sums[place] = 0
                bits &= bits - 1
            }
            marks[word] = 0
        }
    }

    // MARK: Clauses against candidates

    /// Notes which candidates a clause holds, and what it adds to them.
    private mutating func mark(_ clause: QueryPlan.Clause, _ index: IndexSnapshot) {
        added.removeAll(keepingCapacity: true)
        holds.removeAll(keepingCapacity: true)
        added.append(contentsOf: repeatElement(0, count: found.count))
        holds.append(contentsOf: repeatElement(false, count: found.count))
        for number in clause.alternatives {
            let alternative = plan.alternatives[number]
            switch alternative.kind {
            case .anyOf: for cursor in alternative.cursors { mark(cursor, index) }
            case .phrase(let terms): markPhrase(alternative, terms, index)
            }
        }
    }

    private mutating func mark(_ cursor: Int, _ index: IndexSnapshot) {
        let weight = plan.cursors[cursor].weight
        for (number, entry) in found.enumerated() {
            let left = skipped(cursor, to: Int(entry), index)
            guard let position = left.first else { return }
            if index.postings.entries[position] == entry {
                added[number] += weight * Float(index.postings.impacts[position])
                holds[number] = true
            }
        }
    }

    private mutating func markPhrase(
        _ alternative: QueryPlan.Alternative, _ terms: Range<Int>, _ index: IndexSnapshot
    ) {
        for (number, entry) in found.enumerated() {
            if let value = phraseScore(Int(entry), alternative, terms, index) {
                added[number] += value
                holds[number] = true
            }
        }
    }

    /// The score of a phrase in an entry; nil where it does not stand there.
    private mutating func phraseScore(
        _ entry: Int, _ alternative: QueryPlan.Alternative, _ terms: Range<Int>,
        _ index: IndexSnapshot
    ) -> Float? {
        for cursor in alternative.cursors {
            let left = skipped(cursor, to: entry, index)
            guard let position = left.first, Int(index.postings.entries[position]) == entry
            else { return nil }
        }
        let count = index.sequences.occurrences(of: plan.phraseTerms[terms], in: entry)
        if count == 0 { return nil }
        return alternative.weight
            * Float(PostingLists.impact(count, norm: index.norms[entry]))
    }

    /// Moves a cursor to its first posting at or behind `entry`.
    private mutating func skipped(
        _ cursor: Int, to entry: Int, _ index: IndexSnapshot
    ) -> Range<Int> {
        let left = plan.cursors[cursor].left
        let moved = index.postings.first(from: Int32(entry), in: left)..<left.upperBound
        plan.cursors[cursor].left = moved
        return moved
    }

    /// Keeps the candidates that the clause at hand holds, or those that it does not.
    private mutating func keepMarked(_ wanted: Bool) {
        var kept = 0
        for number in found.indices where holds[number] == wanted {
            found[kept] = found[number]
            scores[kept] = scores[number] + added[number]
            kept += 1
        }
        found.removeLast(found.count - kept)
        scores.removeLast(scores.count - kept)
    }

    private mutating func keep(_ isWanted: (Int32) -> Bool) {
        var kept = 0
        for number in found.indices where isWanted(found[number]) {
            found[kept] = found[number]
            scores[kept] = scores[number]
            kept += 1
        }
        found.removeLast(found.count - kept)
        scores.removeLast(scores.count - kept)
    }
}
