/// Scores of a stretch of entry numbers, where several posting lists meet: an array that fits the
/// processor's first cache, with a bit for each entry that any list held.
struct ScoreWindow: Sendable {
    /// Entries that a window spans: 32 KB of scores.
    static let size = 8_192

    /// The entry that stands first.
    private(set) var lower: Int32 = 0
    private var sums = [Float](repeating: 0, count: size)
    private var marks = [UInt64](repeating: 0, count: size / 64)

    /// Moves an empty window to `entry`.
    mutating func move(to entry: Int32) { lower = entry }

    /// Adds one score.
    @inline(__always)
    mutating func add(_ score: Float, to entry: Int32) {
        let place = Int(entry - lower)
        sums[place] += score
        marks[place >> 6] |= 1 << UInt64(place & 63)
    }

    /// Adds the postings of `range`, whose entries lie in the window.
    mutating func add(_ range: Range<Int>, of postings: PostingLists, weight: Float) {
        Self.add(range, of: postings, weight, lower, &sums, &marks)
    }

    private static func add(
        _ range: Range<Int>, of postings: PostingLists, _ weight: Float, _ lower: Int32,
        _ sums: inout [Float], _ marks: inout [UInt64]
    ) {
        let entries = postings.entries.span
        let impacts = postings.impacts.span
        var sums = sums.mutableSpan
        var marks = marks.mutableSpan
        for position in range {
            let place = Int(entries[position] &- lower)
            sums[place] += weight * Float(impacts[position])
            marks[place >> 6] |= 1 << UInt64(truncatingIfNeeded: place & 63)
        }
    }

    /// Whether any list held `entry`, and its score.
    @inline(__always)
    func score(of entry: Int32) -> (isHeld: Bool, score: Float) {
        let place = Int(entry &- lower)
        return (marks[place >> 6] >> UInt64(place & 63) & 1 == 1, sums[place])
    }

    /// Hands over every entry with its score, ascending, and leaves the window empty.
    mutating func drain(into candidates: inout Candidates) {
        for word in marks.indices where marks[word] != 0 {
            var bits = marks[word]
            while bits != 0 {
                let place = word << 6 + bits.trailingZeroBitCount
                candidates.append(lower &+ Int32(truncatingIfNeeded: place), sums[place])
                bits &= bits &- 1
            }
        }
        clear()
    }

    /// Empties the window.
    mutating func clear() {
        for word in marks.indices where marks[word] != 0 {
            for place in word << 6..<(word + 1) << 6 { sums[place] = 0 }
            marks[word] = 0
        }
    }
}
