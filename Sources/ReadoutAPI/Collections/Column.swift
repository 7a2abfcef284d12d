// Hot path: linear in the records still selected; bench: server.

/// A number, or a span of numbers, for each record.
final class Column: Sendable {
    /// Not a number where the record has none: no comparison holds for it.
    private let low: [Double]
    private let high: [Double]

    init(_ values: [(low: Double, high: Double)?]) {
        low = values.map { $0?.low ?? .nan }
        high = values.map { $0?.high ?? .nan }
    }

    convenience init(counts: [Int]) {
        self.init(counts.map { (Double($0), Double($0)) })
    }

    /// Keeps the records whose span reaches up to `bound`.
    func keepAtLeast(_ bound: Double, in bits: inout [UInt64]) {
        Self.keep(in: &bits) { high[$0] >= bound }
    }

    /// Keeps the records whose span reaches down to `bound`.
    func keepAtMost(_ bound: Double, in bits: inout [UInt64]) {
        Self.keep(in: &bits) { low[$0] <= bound }
    }

    @inline(__always)
    private static func keep(in bits: inout [UInt64], _ holds: (Int) -> Bool) {
        for word in bits.indices {
            var rest = bits[word]
            var kept = rest
            while rest != 0 {
                let bit = rest.trailingZeroBitCount
                rest &= rest - 1
                if !holds(word << 6 + bit) { kept &= ~(1 << UInt64(bit)) }
            }
            bits[word] = kept
        }
    }
}
