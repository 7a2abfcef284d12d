// [H] Cost target: an index is built from numbered terms at 40 MB/s of text a core or more.
// Bench: PostingListsBench.

/// For every term, the entries that hold it, ascending, each with the term's impact there.
///
/// The lists stand in plain arrays, one behind the other: scanning them is sequential, and an entry
/// in a list is found by galloping. An impact is BM25's saturated and normalised frequency, worked out
/// when the index is built and stored in 16 bits: a search multiplies and adds.
struct PostingLists: Sendable {
    /// Where the list of term `t` starts; one more entry for the end of the last.
    let starts: [Int]
    let entries: [Int32]
    /// Shares of 1, in units of `impactUnit`, never zero.
    let impacts: [UInt16]
    let positions: TermPositions

    /// The highest impact of each block of postings, whatever list they belong to.
    private let blockMaxima: [UInt16]

    static let impactUnit: Float = 1 / 65_535
    /// Postings of a block, as a power of two.
    private static let blockShift = 7

    /// Inverts the terms of entries; `terms` counts them by number.
    ///
    /// Complexity: linear in the number of terms of all entries.
    init(_ sequences: TermSequences, _ terms: [TermCount], norms: [Float]) {
        let inversion = Inversion(sequences, terms)
        starts = inversion.starts
        entries = inversion.entries
        positions = inversion.positions
        impacts = zip(inversion.entries, inversion.counts).map { entry, count in
            Self.impact(Int(count), norm: norms[Int(entry)])
        }
        blockMaxima = Self.blockMaxima(of: impacts)
    }

    private static func blockMaxima(of impacts: [UInt16]) -> [UInt16] {
        var maxima = [UInt16](repeating: 0, count: impacts.count >> blockShift + 1)
        for index in impacts.indices {
            maxima[index >> blockShift] = max(maxima[index >> blockShift], impacts[index])
        }
        return maxima
    }

    /// The impact of a number of occurrences, as the lists store it.
    static func impact(_ occurrences: Int, norm: Float) -> UInt16 {
        let share = BM25.impact(occurrences: occurrences, norm: norm) / impactUnit
        return UInt16(min(65_535, max(1, share.rounded())))
    }

    var bytesHeld: Int {
        starts.count * 8 + entries.count * 4 + impacts.count * 2 + blockMaxima.count * 2
            + positions.bytesHeld
    }

    /// The postings of a term.
    func range(of term: Int32) -> Range<Int> { starts[Int(term)]..<starts[Int(term) + 1] }

    /// The first posting of `range` whose entry is at least `entry`, or the end of the range.
    ///
    /// Complexity: logarithmic in the distance from the start of the range.
    @inline(__always)
    func first(from entry: Int32, in range: Range<Int>) -> Int {
        var low = range.lowerBound
        let end = range.upperBound
        if low >= end || entries[low] >= entry { return low }
        var step = 1
        while low + step < end, entries[low + step] < entry {
            low += step
            step *= 2
        }
        var high = min(end, low + step)
        low += 1
        while low < high {
            let middle = (low + high) / 2
            if entries[middle] < entry { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Offers the postings of a list, those blocks passed over that hold nothing good enough.
    ///
    /// Ding and Suel, "Faster Top-k Document Retrieval Using Block-Max Indexes" (2011), for one list.
    func offerBest(of list: Range<Int>, weight: Float, to top: inout TopHits) {
        var start = list.lowerBound
        while start < list.upperBound {
            let block = start >> Self.blockShift
            let end = min(list.upperBound, (block + 1) << Self.blockShift)
            if weight * Float(blockMaxima[block]) > top.floor {
                for index in start..<end where weight * Float(impacts[index]) > top.floor {
                    top.take(
                        Hit(entry: Int(entries[index]), score: weight * Float(impacts[index])))
                }
            }
            start = end
        }
    }
}
