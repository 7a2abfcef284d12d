/// A growing table from 64-bit hashes to small numbers: open addressing, linear probing.
struct TermTable: Sendable {
    /// A key of zero marks an empty slot; no hash of a word is zero.
    private struct Slot {
        var key: UInt64
        var value: Int32
    }

    private var slots = [Slot](repeating: Slot(key: 0, value: 0), count: 64)
    private(set) var count = 0

    var bytesHeld: Int { slots.count * MemoryLayout<Slot>.stride }

    /// The number that belongs to `key`; nil where the table has none.
    func value(of key: UInt64) -> Int32? {
        let slot = slots[index(of: key)]
        return slot.key == key ? slot.value : nil
    }

    /// Adds a key that the table does not hold.
    mutating func insert(_ key: UInt64, _ value: Int32) {
        precondition(key != 0, "no hash is zero")
        if count * 2 >= slots.count { grow() }
        slots[index(of: key)] = Slot(key: key, value: value)
        count += 1
    }

    /// The slot that holds `key`, or the empty one where it would stand.
    private func index(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while slots[index].key != 0, slots[index].key != key { index = (index + 1) & mask }
        return index
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(key: 0, value: 0), count: old.count * 2)
        for slot in old where slot.key != 0 { slots[index(of: slot.key)] = slot }
    }
}
