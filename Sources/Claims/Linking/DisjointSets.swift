/// Groups of numbers that are joined pair by pair (Tarjan 1975, path halving).
struct DisjointSets {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    /// The smallest number of the group of `element`.
    mutating func root(_ element: Int) -> Int {
        var current = element
        while parents[current] != current {
            parents[current] = parents[parents[current]]
            current = parents[current]
        }
        return current
    }

    /// Joins two groups under the smaller of their roots.
    mutating func join(_ a: Int, _ b: Int) {
        let first = root(a)
        let second = root(b)
        if first != second { parents[max(first, second)] = min(first, second) }
    }
}
