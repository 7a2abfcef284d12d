/// Finds the earlier items that share a key with a new one, without comparing all pairs.
///
/// A key that many items share tells little, so each key remembers only its latest items: the cost
/// of an item is bounded by its keys, whatever the corpus holds.
struct CandidateIndex {
    /// Items that a key remembers.
    let reach: Int
    private var latest: [UInt64: [Int32]] = [:]

    init(reach: Int) {
        precondition(reach > 0, "an index that remembers nothing finds nothing")
        self.reach = reach
    }

    /// Adds `item` under `keys` and returns the remembered items that share a key, ascending.
    ///
    /// Complexity: linear in the number of keys, times `reach`.
    mutating func insert(_ item: Int, keys: [UInt64]) -> [Int] {
        var found: Set<Int32> = []
        for key in Set(keys) {
            found.formUnion(latest[key] ?? [])
            latest[key, default: []].append(Int32(item))
            if latest[key, default: []].count > reach { latest[key]?.removeFirst() }
        }
        return found.map(Int.init).sorted()
    }
}

/// Mixes the parts of a key into one number.
struct KeyMixer {
    private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

    init(_ kind: UInt64) { add(kind) }

    /// Vigna, "splitmix64" (2015).
    mutating func add(_ part: UInt64) {
        var mixed = (value ^ part) &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        value = mixed ^ (mixed >> 31)
    }

    func adding(_ part: UInt64) -> KeyMixer {
        var copy = self
        copy.add(part)
        return copy
    }
}
