/// Entries of one window that still may match, ascending, each with its score so far.
struct Candidates: Sendable {
    private(set) var count = 0
    private var entries = [Int32](repeating: 0, count: ScoreWindow.size)
    private var scores = [Float](repeating: 0, count: ScoreWindow.size)

    var isEmpty: Bool { count == 0 }

    func entry(_ number: Int) -> Int32 { entries[number] }

    mutating func removeAll() { count = 0 }

    @inline(__always)
    mutating func append(_ entry: Int32, _ score: Float) {
        entries[count] = entry
        scores[count] = score
        count &+= 1
    }

    /// Takes the postings of `range`, all of one window.
    mutating func fill(_ range: Range<Int>, of postings: PostingLists, weight: Float) {
        Self.fill(range, of: postings, weight, &entries, &scores)
        count = range.count
    }

    private static func fill(
        _ range: Range<Int>, of postings: PostingLists, _ weight: Float,
        _ entries: inout [Int32], _ scores: inout [Float]
    ) {
        let from = postings.entries.span
        let impacts = postings.impacts.span
        var entries = entries.mutableSpan
        var scores = scores.mutableSpan
        var next = 0
        for position in range {
            entries[next] = from[position]
            scores[next] = weight * Float(impacts[position])
            next += 1
        }
    }

    /// Keeps those that the window holds, its scores added.
    mutating func keep(heldBy window: ScoreWindow) {
        var kept = 0
        for number in 0..<count {
            let (isHeld, score) = window.score(of: entries[number])
            entries[kept] = entries[number]
            scores[kept] = scores[number] + score
            kept &+= isHeld ? 1 : 0
        }
        count = kept
    }

    /// Keeps those that the window does not hold.
    mutating func drop(heldBy window: ScoreWindow) {
        keep { !window.score(of: $0).isHeld }
    }

    /// Keeps the members of a set.
    mutating func keep(membersOf set: EntrySet) {
        keep { set.contains(Int($0)) }
    }

    @inline(__always)
    private mutating func keep(_ isWanted: (Int32) -> Bool) {
        var kept = 0
        for number in 0..<count {
            let wanted = isWanted(entries[number])
            entries[kept] = entries[number]
            scores[kept] = scores[number]
            kept += wanted ? 1 : 0
        }
        count = kept
    }

    /// Offers all to the best.
    func offer(to top: inout TopHits) {
        let scores = scores.span
        for number in 0..<count where scores[number] > top.floor {
            top.take(Hit(entry: Int(entries[number]), score: scores[number]))
        }
    }

    /// Puts all into a set, counted from `first`.
    func insert(into set: inout EntrySet, from first: Int) {
        for number in 0..<count { set.insert(Int(entries[number]) - first) }
    }
}
