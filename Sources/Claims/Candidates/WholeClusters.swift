/// Groups items of which every two belong together, so that no chain of near matches joins
/// opposites.
struct WholeClusters {
    /// Two items that belong together, the strongest taken first.
    struct Link {
        let a: Int
        let b: Int
        let strength: Double
    }

    /// Members of one cluster at most: bounds the checks of a merge.
    static let sizeMax = 48

    /// The cluster of each item, and the members of each cluster.
    private var clusterOf: [Int]
    private(set) var members: [[Int]]

    init(count: Int) {
        clusterOf = Array(0..<count)
        members = (0..<count).map { [$0] }
    }

    /// Merges along the links wherever `belong` holds for every pair across.
    ///
    /// Complexity: one sort of the links; a link costs at most the square of `sizeMax` checks.
    mutating func merge(_ links: [Link], belong: (Int, Int) -> Bool) {
        let order = links.sorted {
            ($1.strength, $0.a, $0.b) < ($0.strength, $1.a, $1.b)
        }
        for link in order {
            let (a, b) = (clusterOf[link.a], clusterOf[link.b])
            guard a != b, members[a].count + members[b].count <= Self.sizeMax else { continue }
            let whole = members[a].allSatisfy { one in
                members[b].allSatisfy { other in
                    (one == link.a && other == link.b) || belong(one, other)
                }
            }
            if whole { join(a, b) }
        }
    }

    private mutating func join(_ a: Int, _ b: Int) {
        for item in members[b] { clusterOf[item] = a }
        members[a] += members[b]
        members[b] = []
    }
}
