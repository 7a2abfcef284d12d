/// One order of a collection, both ways; records without the key stand last in each.
struct SortOrder: Sendable {
    let name: String
    /// Record numbers in order; empty for the order of the numbers themselves.
    let ascending: [UInt32]
    let descending: [UInt32]

    /// The order of the record numbers.
    init(natural name: String, count: Int, hasKey: (Int) -> Bool = { _ in true }) {
        self.name = name
        ascending = []
        let keyed = (0..<count).filter(hasKey)
        let others = (0..<count).filter { !hasKey($0) }
        descending = keyed.reversed().map(UInt32.init) + others.map(UInt32.init)
    }

    /// By key, equal ones by number.
    ///
    /// Complexity: n log n.
    init<Key: Comparable>(_ name: String, count: Int, key: (Int) -> Key?) {
        self.name = name
        let keys = (0..<count).map(key)
        let keyed = (0..<count).compactMap { number in keys[number].map { ($0, UInt32(number)) } }
        let others = (0..<count).filter { keys[$0] == nil }.map(UInt32.init)
        ascending = keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1) + others
        descending = keyed.sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 > $1.0 }.map(\.1) + others
    }
}
