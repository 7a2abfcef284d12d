/// A fixed table from 64-bit hashes to small numbers: open addressing, linear probing.
///
/// The keys are hashes already, so that a look-up is a mask and a compare.
package struct KeyTable: Sendable {
    /// Zero marks an empty slot; no key is zero.
    private let keys: [UInt64]
    private let values: [Int32]
    private let mask: Int

    /// Takes pairs whose keys are not zero; of equal keys the first counts.
    package init(_ pairs: [(key: UInt64, value: Int32)]) {
        var size = 8
        while size < pairs.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var values = [Int32](repeating: 0, count: size)
        for pair in pairs {
            var slot = Self.slot(of: pair.key, size - 1)
            while keys[slot] != 0, keys[slot] != pair.key { slot = (slot + 1) & (size - 1) }
            if keys[slot] == 0 {
                keys[slot] = pair.key
                values[slot] = pair.value
            }
        }
        self.keys = keys
        self.values = values
        mask = size - 1
    }

    /// The number that belongs to `key`; nil where the table has none.
    package func value(of key: UInt64) -> Int32? {
        var slot = Self.slot(of: key, mask)
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The high bits spread better than the low ones of a multiplicative hash.
    private static func slot(of key: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    }
}
