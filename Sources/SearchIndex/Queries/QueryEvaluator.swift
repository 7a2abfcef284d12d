// [H] Cost target: a conjunction costs the gallops of its rarest word, a union two nanoseconds for
// each posting. Bench: QueryEvaluatorBench.

/// Finds and scores the entries of a query, one window of entry numbers after the other.
///
/// A window's candidates come from the smallest required clause; every further clause keeps those that
/// it holds too and adds to their scores. A clause's lists meet in a `ScoreWindow`: short ones are read
/// through, in long ones the candidates are looked up by galloping. Entries come out ascending, each
/// once.
struct QueryEvaluator: Sendable {
    /// The entries found in the current window, and their scores.
    private(set) var found = Candidates()

    private var plan = QueryPlan()
    private var window = ScoreWindow()
    private var phraseReaders: [PhraseReader] = []
    private var lower: Int32 = 0
    private var upper: Int32 = 0
    private var end: Int32 = 0

    /// A list is read through unless it holds this many times the candidates.
    private static let gallopFactor = 12

    mutating func begin(_ query: Query, in range: Range<Int>, of index: IndexSnapshot) {
        plan.make(query, in: range, of: index)
        end = Int32(range.upperBound)
    }

    /// The postings and weight of a query that is one word and nothing else.
    var loneWord: QueryPlan.Cursor? {
        guard plan.cursors.count == 1, plan.required.count == 1, plan.excluded.isEmpty else {
            return nil
        }
        return plan.cursors[0]
    }

    /// Whether a query is one clause, so that its windows need no candidates.
    var isLoneClause: Bool { plan.required.count == 1 && plan.excluded.isEmpty }

    /// Offers the entries of a lone clause's next window to the best.
    ///
    /// Returns how many there are; nil when no window is left.
    mutating func offerNext(in index: IndexSnapshot, to top: inout TopHits) -> Int? {
        guard let lead = plan.required.first, moveOn(lead, index, floor: top.floor) else {
            return nil
        }
        unite(lead, index)
        return window.drain(into: &top)
    }

    /// Evaluates the next window in which anything can match; false when none is left.
    mutating func next(in index: IndexSnapshot, allowed: EntrySet?) -> Bool {
        found.removeAll()
        guard let lead = plan.required.first, moveOn(lead, index, floor: .infinity) else {
            return false
        }
        take(lead, index)
        if let allowed { found.keep(membersOf: allowed) }
        for clause in plan.required.dropFirst() where !found.isEmpty {
            look(clause, index)
            found.keep(heldBy: window)
            window.clear()
        }
        for clause in plan.excluded where !found.isEmpty {
            look(clause, index)
            found.drop(heldBy: window)
            window.clear()
        }
        return true
    }

    /// Moves the window to what the lead clause has left; false at its end.
    private mutating func moveOn(
        _ lead: QueryPlan.Clause, _ index: IndexSnapshot, floor: Float
    ) -> Bool {
        guard let start = nextEntry(of: lead, index) else { return false }
        lower = start
        upper = min(end, start + Int32(ScoreWindow.size))
        window.move(to: start, floor: floor)
        return true
    }

    /// The lowest entry that the lead clause has left; nil at its end.
    private func nextEntry(of clause: QueryPlan.Clause, _ index: IndexSnapshot) -> Int32? {
        var lowest: Int32?
        for alternative in plan.alternatives[clause.alternatives] {
            for cursor in plan.cursors[alternative.leads] {
                if let position = cursor.left.first {
                    lowest = min(lowest ?? .max, index.postings.entries[position])
                }
            }
        }
        return lowest
    }

    // MARK: The lead clause

    /// Makes every entry of the clause in the window a candidate.
    private mutating func take(_ clause: QueryPlan.Clause, _ index: IndexSnapshot) {
        if clause.alternatives.count == 1 {
            let alternative = plan.alternatives[clause.alternatives.lowerBound]
            if alternative.cursors.count == 1 {
                let cursor = alternative.cursors.lowerBound
                let inside = advance(cursor, index)
                return found.fill(inside, of: index.postings, weight: plan.cursors[cursor].weight)
            }
        }
        unite(clause, index)
        window.drain(into: &found)
    }

    /// Adds up the scores of a clause's entries in the window.
    private mutating func unite(_ clause: QueryPlan.Clause, _ index: IndexSnapshot) {
        for number in clause.alternatives {
            let alternative = plan.alternatives[number]
            switch alternative.kind {
            case .anyOf: for cursor in alternative.cursors { read(cursor, index) }
            case .phrase: readPhrase(alternative, index)
            }
        }
    }

    private mutating func read(_ cursor: Int, _ index: IndexSnapshot) {
        let inside = advance(cursor, index)
        window.add(inside, of: index.postings, weight: plan.cursors[cursor].weight)
    }

    /// The postings of a list inside the window; the cursor moves behind them.
    private mutating func advance(_ cursor: Int, _ index: IndexSnapshot) -> Range<Int> {
        let left = plan.cursors[cursor].left
        let start = index.postings.first(from: lower, in: left)
        let stop = index.postings.first(from: upper, in: start..<left.upperBound)
        plan.cursors[cursor].left = stop..<left.upperBound
        return start..<stop
    }

    private mutating func readPhrase(
        _ alternative: QueryPlan.Alternative, _ index: IndexSnapshot
    ) {
        for position in advance(alternative.cursors.lowerBound, index) {
            let entry = index.postings.entries[position]
            phraseReaders.removeAll(keepingCapacity: true)
            read(position, of: alternative.cursors.lowerBound, index)
            let others = alternative.cursors.dropFirst()
            if let score = phraseScore(entry, alternative, others, index) {
                window.add(score, to: entry)
            }
        }
    }

    // MARK: Further clauses

    /// Puts the clause's entries into the window, those of no candidate left out where that saves
    /// reading.
    private mutating func look(_ clause: QueryPlan.Clause, _ index: IndexSnapshot) {
        for number in clause.alternatives {
            let alternative = plan.alternatives[number]
            switch alternative.kind {
            case .anyOf:
                for cursor in alternative.cursors {
                    if isLong(cursor) { gallop(cursor, index) } else { read(cursor, index) }
                }
            case .phrase:
                for number in 0..<found.count {
                    let entry = found.entry(number)
                    phraseReaders.removeAll(keepingCapacity: true)
                    let all = alternative.cursors
                    if let score = phraseScore(entry, alternative, all, index) {
                        window.add(score, to: entry)
                    }
                }
            }
        }
    }

    /// Whether a list is expected to hold many more postings in the window than there are candidates.
    private func isLong(_ cursor: Int) -> Bool {
        let left = plan.cursors[cursor].left.count
        let share = Double(upper - lower) / Double(max(1, end - lower))
        return Double(left) * share > Double(Self.gallopFactor * found.count)
    }

    private mutating func gallop(_ cursor: Int, _ index: IndexSnapshot) {
        let weight = plan.cursors[cursor].weight
        for number in 0..<found.count {
            let entry = found.entry(number)
            guard let position = seek(cursor, entry, index).first else { return }
            if index.postings.entries[position] == entry {
                window.add(weight * Float(index.postings.impacts[position]), to: entry)
            }
        }
    }

    /// Moves a cursor to its first posting at or behind `entry`.
    private mutating func seek(
        _ cursor: Int, _ entry: Int32, _ index: IndexSnapshot
    ) -> Range<Int> {
        let left = plan.cursors[cursor].left
        let moved = index.postings.first(from: entry, in: left)..<left.upperBound
        plan.cursors[cursor].left = moved
        return moved
    }

    /// The score of a phrase in an entry that `cursors` must hold too; nil where it does not stand
    /// there.
    private mutating func phraseScore(
        _ entry: Int32, _ alternative: QueryPlan.Alternative, _ cursors: Range<Int>,
        _ index: IndexSnapshot
    ) -> Float? {
        for cursor in cursors {
            guard let position = seek(cursor, entry, index).first,
                index.postings.entries[position] == entry
            else { return nil }
            read(position, of: cursor, index)
        }
        let count = index.postings.positions.occurrences(of: &phraseReaders)
        if count == 0 { return nil }
        let impact = PostingLists.impact(count, norm: index.norms[Int(entry)])
        return alternative.weight * Float(impact)
    }

    /// Reads the positions of a posting as those of a phrase's word.
    private mutating func read(_ posting: Int, of cursor: Int, _ index: IndexSnapshot) {
        phraseReaders.append(
            PhraseReader(
                place: index.postings.positions.first(of: posting),
                offset: plan.cursors[cursor].offset))
    }
}
