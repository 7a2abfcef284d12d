// Hot path: linear in the postings of the values asked for; bench: server.

/// Which records have which value of a property: the rows of one filter.
///
/// A frequent value is a bitmap, a rare one a list of record numbers; at the border both cost the
/// same memory.
final class Facet: Sendable {
    /// What a value is called in a request.
    let values: FacetValues
    private let starts: [Int]
    private let records: [UInt32]
    /// Per value: the first word of its bitmap; -1 for a list.
    private let bitmaps: [Int]
    private let words: [UInt64]
    private let wordCount: Int

    /// Takes pairs of a value and a record, records ascending.
    ///
    /// Complexity: linear in pairs, values and records.
    init(_ values: FacetValues, recordCount: Int, pairs: [(value: Int, record: Int)]) {
        self.values = values
        wordCount = (recordCount + 63) / 64
        var starts = [Int](repeating: 0, count: values.count + 1)
        for pair in pairs { starts[pair.value + 1] += 1 }
        for value in 0..<values.count { starts[value + 1] += starts[value] }
        var next = starts
        var records = [UInt32](repeating: 0, count: pairs.count)
        for pair in pairs {
            records[next[pair.value]] = UInt32(pair.record)
            next[pair.value] += 1
        }
        var bitmaps = [Int](repeating: -1, count: values.count)
        var words: [UInt64] = []
        for value in 0..<values.count
        where (starts[value + 1] - starts[value]) * 32 > recordCount {
            bitmaps[value] = words.count
            words += repeatElement(0, count: wordCount)
            for record in records[starts[value]..<starts[value + 1]] {
                words[bitmaps[value] + Int(record >> 6)] |= 1 << UInt64(record & 63)
            }
        }
        self.starts = starts
        self.records = records
        self.bitmaps = bitmaps
        self.words = words
    }

    /// Sets the bits of the records that have `value`.
    func add(_ value: Int, to bits: inout [UInt64]) {
        let bitmap = bitmaps[value]
        if bitmap >= 0 {
            for word in 0..<wordCount { bits[word] |= words[bitmap + word] }
        } else {
            for at in starts[value]..<starts[value + 1] {
                bits[Int(records[at] >> 6)] |= 1 << UInt64(records[at] & 63)
            }
        }
    }

    /// How many records have `value`.
    func count(_ value: Int) -> Int { starts[value + 1] - starts[value] }
}
