/// Scores of a stretch of entry numbers, where several posting lists meet: an array that fits the
/// processor's first cache, with a bit for each entry that any list held.
struct ScoreWindow: Sendable {
    /// Entries that a window spans: 32 KB of scores.
    static let size = 8_192

    /// The entry that stands first.
    private(set) var lower: Int32 = 0
    /// What a score must beat to be noted as better.
    private var floor: Float = 0
    private var sums = [Float](repeating: 0, count: size)
    /// One bit an entry: held by any list; scored above the floor.
    private var held = [UInt64](repeating: 0, count: size / 64)
    private var better = [UInt64](repeating: 0, count: size / 64)

    /// Moves an empty window to `entry`; scores above `floor` will be noted.
    mutating func move(to entry: Int32, floor: Float) {
        lower = entry
        self.floor = floor
    }

    /// Adds one score.
    @inline(__always)
    mutating func add(_ score: Float, to entry: Int32) {
        let place = Int(entry &- lower)
        let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: place & 63)
        sums[place] += score
        held[place >> 6] |= bit
        better[place >> 6] |= sums[place] > floor ? bit : 0
    }

    /// Adds the postings of `range`, whose entries lie in the window.
    mutating func add(_ range: Range<Int>, of postings: PostingLists, weight: Float) {
        Self.add(range, of: postings, weight, lower, floor, &sums, &held, &better)
    }

    /// Bits gather in registers while postings stay in one word: a store that the next posting would
    /// wait for costs more than the sum.
    private static func add(
        _ range: Range<Int>, of postings: PostingLists, _ weight: Float, _ lower: Int32,
        _ floor: Float, _ sums: inout [Float], _ held: inout [UInt64], _ better: inout [UInt64]
    ) {
        let entries = postings.entries.span
        let impacts = postings.impacts.span
        var sums = sums.mutableSpan
        var held = held.mutableSpan
        var better = better.mutableSpan
        var word = 0
        var heldBits: UInt64 = 0
        var betterBits: UInt64 = 0
        for position in range {
            let place = Int(entries[position] &- lower)
            let sum = sums[place] + weight * Float(impacts[position])
            sums[place] = sum
            if place >> 6 != word {
                held[word] |= heldBits
                better[word] |= betterBits
                word = place >> 6
                heldBits = 0
                betterBits = 0
            }
            let bit = UInt64(truncatingIfNeeded: place & 63)
            heldBits |= 1 &<< bit
            betterBits |= (sum > floor ? 1 : 0) &<< bit
        }
        held[word] |= heldBits
        better[word] |= betterBits
    }

    /// Whether any list held `entry`, and its score.
    @inline(__always)
    func score(of entry: Int32) -> (isHeld: Bool, score: Float) {
        let place = Int(entry &- lower)
        return (held[place >> 6] &>> UInt64(place & 63) & 1 == 1, sums[place])
    }

    /// Hands over every entry with its score, ascending, and leaves the window empty.
    mutating func drain(into candidates: inout Candidates) {
        for word in held.indices where held[word] != 0 {
            var bits = held[word]
            while bits != 0 {
                let place = word << 6 + bits.trailingZeroBitCount
                candidates.append(lower &+ Int32(truncatingIfNeeded: place), sums[place])
                bits &= bits &- 1
            }
        }
        clear()
    }

    /// Offers the entries that are good enough to the best, and leaves the window empty.
    ///
    /// Returns how many entries were held.
    mutating func drain(into top: inout TopHits) -> Int {
        var count = 0
        for word in held.indices where held[word] != 0 {
            count += held[word].nonzeroBitCount
            var bits = better[word]
            while bits != 0 {
                let place = word << 6 + bits.trailingZeroBitCount
                if sums[place] > top.floor {
                    top.take(Hit(entry: Int(lower) + place, score: sums[place]))
                }
                bits &= bits &- 1
            }
        }
        clear()
        return count
    }

    /// Empties the window.
    mutating func clear() { Self.clear(&sums, &held, &better) }

    private static func clear(
        _ sums: inout [Float], _ held: inout [UInt64], _ better: inout [UInt64]
    ) {
        var sums = sums.mutableSpan
        for word in held.indices where held[word] != 0 {
            for place in word << 6..<(word + 1) << 6 { sums[place] = 0 }
            held[word] = 0
            better[word] = 0
        }
    }
}
