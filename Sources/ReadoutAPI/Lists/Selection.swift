import Corpus

// Hot path: linear in the words of a bitmap a filter; bench: server.

/// The records of one collection that a request asks for, as bits; used again for the next one.
struct Selection {
    private(set) var bits: [UInt64] = []
    private var other: [UInt64] = []
    private var wanted: [Int] = []
    private var unwanted: [Int] = []
    /// Whether a value is wanted that no record has.
    private var wantsAbsent = false

    /// Selects all of `count` records.
    mutating func selectAll(_ count: Int) {
        let words = (count + 63) / 64
        bits.removeAll(keepingCapacity: true)
        bits.append(contentsOf: repeatElement(.max, count: words))
        if count & 63 != 0 { bits[words - 1] = 1 << UInt64(count & 63) - 1 }
    }

    /// Keeps what is in `set`.
    mutating func keep(_ set: [UInt64]) {
        for word in bits.indices { bits[word] &= set[word] }
    }

    /// Keeps the records that have `value`.
    mutating func keep(_ facet: Facet, value: Int) {
        clearOther()
        facet.add(value, to: &other)
        for word in bits.indices { bits[word] &= other[word] }
    }

    /// Keeps the records that have one of the values wanted, and none of those unwanted.
    ///
    /// `range` of `text` is a list with commas, "-" before what is unwanted.
    mutating func keep(
        _ facet: Facet, _ parameter: Parameter, _ text: Span<UInt8>, _ range: Range<Int>
    ) -> Problem.Fault? {
        if let fault = readValues(facet.values, parameter, text, range) { return fault }
        if !wanted.isEmpty || wantsAbsent {
            clearOther()
            for value in wanted { facet.add(value, to: &other) }
            for word in bits.indices { bits[word] &= other[word] }
        }
        if !unwanted.isEmpty {
            clearOther()
            for value in unwanted { facet.add(value, to: &other) }
            for word in bits.indices { bits[word] &= ~other[word] }
        }
        return nil
    }

    mutating func keep(atLeast bound: Double, _ column: Column) {
        column.keepAtLeast(bound, in: &bits)
    }

    mutating func keep(atMost bound: Double, _ column: Column) {
        column.keepAtMost(bound, in: &bits)
    }

    /// How many are selected.
    var total: Int {
        var total = 0
        for word in bits { total += word.nonzeroBitCount }
        return total
    }

    @inline(__always)
    func contains(_ record: Int) -> Bool { bits[record >> 6] >> UInt64(record & 63) & 1 == 1 }

    /// The first selected record from `record` on.
    @inline(__always)
    func next(from record: Int) -> Int? {
        var word = record >> 6
        guard word < bits.count else { return nil }
        var rest = bits[word] & (.max << UInt64(record & 63))
        while rest == 0 {
            word += 1
            guard word < bits.count else { return nil }
            rest = bits[word]
        }
        return word << 6 + rest.trailingZeroBitCount
    }

    private mutating func clearOther() {
        other.removeAll(keepingCapacity: true)
        other.append(contentsOf: repeatElement(0, count: bits.count))
    }

    private mutating func readValues(
        _ values: FacetValues, _ parameter: Parameter, _ text: Span<UInt8>, _ range: Range<Int>
    ) -> Problem.Fault? {
        wanted.removeAll(keepingCapacity: true)
        unwanted.removeAll(keepingCapacity: true)
        wantsAbsent = false
        // An identifier given with a document may itself hold a comma or begin with "-".
        if case .value(let value) = values.find(text, range) {
            wanted.append(value)
            return nil
        }
        var start = range.lowerBound
        while start <= range.upperBound {
            var end = start
            while end < range.upperBound, text[end] != 0x2C { end += 1 }
            let isUnwanted = start < end && text[start] == 0x2D
            let word = (isUnwanted ? start + 1 : start)..<end
            switch values.find(text, word) {
            case .value(let value):
                if isUnwanted { unwanted.append(value) } else { wanted.append(value) }
            case .absent: wantsAbsent = wantsAbsent || !isUnwanted
            case .unknown:
                return .unknownValue(
                    parameter, text.string(word), allowed: values.listed, of: values.count,
                    noun: values.noun)
            case .ambiguous(let candidates):
                return .ambiguous(
                    parameter, text.string(word), candidates.map { values.identifiers[$0] })
            }
            start = end + 1
        }
        return nil
    }
}

extension Span<UInt8> {
    /// The bytes of `range` as a string.
    func string(_ range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        for at in range { bytes.append(self[at]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
