/// A set of numbers below a fixed bound, one bit each: what a filter lets through.
///
/// Sets of one bound combine word by word, 64 numbers at a time; numbers come back ascending, so
/// that a cursor goes on from any position.
package struct EntrySet: Sendable, Equatable {
    /// Every member is below it.
    package let bound: Int
    /// Number `n` is bit `n % 64` of word `n / 64`.
    package private(set) var words: [UInt64]

    /// The empty set.
    package init(bound: Int) {
        precondition(bound >= 0, "a bound counts numbers")
        self.bound = bound
        words = [UInt64](repeating: 0, count: (bound + 63) / 64)
    }

    /// The numbers of `members`, which lie below `bound`.
    package init(bound: Int, _ members: some Sequence<Int>) {
        self.init(bound: bound)
        for member in members { insert(member) }
    }

    package func contains(_ number: Int) -> Bool {
        number >= 0 && number < bound && words[number >> 6] >> UInt64(number & 63) & 1 == 1
    }

    package mutating func insert(_ number: Int) {
        precondition(number >= 0 && number < bound, "a member lies below the bound")
        words[number >> 6] |= 1 << UInt64(number & 63)
    }

    package mutating func remove(_ number: Int) {
        guard number >= 0, number < bound else { return }
        words[number >> 6] &= ~(1 << UInt64(number & 63))
    }

    /// Complexity: one step for 64 numbers.
    package mutating func insert(all range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= bound, "below the bound")
        Self.forEachWord(of: range) { words[$0] |= $1 }
    }

    /// The number of members.
    package var count: Int {
        var count = 0
        for word in words { count += word.nonzeroBitCount }
        return count
    }

    /// The number of members in `range`.
    package func count(in range: Range<Int>) -> Int {
        var count = 0
        Self.forEachWord(of: range.clamped(to: 0..<bound)) {
            count += (words[$0] & $1).nonzeroBitCount
        }
        return count
    }

    package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    /// The lowest member that is at least `number`.
    package func first(from number: Int) -> Int? {
        guard number < bound else { return nil }
        var index = max(0, number) >> 6
        var word = words[index] & ~0 << UInt64(max(0, number) & 63)
        while word == 0 {
            index += 1
            guard index < words.count else { return nil }
            word = words[index]
        }
        return index << 6 + word.trailingZeroBitCount
    }

    /// The first `limit` members from `number` on, ascending.
    package func members(from number: Int = 0, limit: Int = .max) -> [Int] {
        var members: [Int] = []
        var next = first(from: number)
        while let member = next, members.count < limit {
            members.append(member)
            next = first(from: member + 1)
        }
        return members
    }

    // MARK: Algebra, of sets with one bound

    package mutating func formIntersection(_ other: EntrySet) {
        precondition(bound == other.bound, "sets of one bound combine")
        for index in words.indices { words[index] &= other.words[index] }
    }

    package mutating func formUnion(_ other: EntrySet) {
        precondition(bound == other.bound, "sets of one bound combine")
        for index in words.indices { words[index] |= other.words[index] }
    }

    package mutating func subtract(_ other: EntrySet) {
        precondition(bound == other.bound, "sets of one bound combine")
        for index in words.indices { words[index] &= ~other.words[index] }
    }

    /// Every number below the bound that was not a member, and no other.
    package mutating func formComplement() {
        for index in words.indices { words[index] = ~words[index] }
        if bound & 63 != 0 { words[words.count - 1] &= 1 << UInt64(bound & 63) - 1 }
    }

    /// Calls `body` with the index of each word that `range` touches and the bits inside.
    private static func forEachWord(of range: Range<Int>, _ body: (Int, UInt64) -> Void) {
        guard !range.isEmpty else { return }
        let first = range.lowerBound >> 6
        let last = (range.upperBound - 1) >> 6
        for index in first...last {
            var mask = ~UInt64(0)
            if index == first { mask &= ~0 << UInt64(range.lowerBound & 63) }
            if index == last { mask &= ~0 >> UInt64(63 - (range.upperBound - 1) & 63) }
            body(index, mask)
        }
    }
}
