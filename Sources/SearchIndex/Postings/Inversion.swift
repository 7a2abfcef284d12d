/// Turns the terms of entries into posting lists: counting sort, since the lengths are known.
struct Inversion {
    private(set) var starts: [Int] = []
    private(set) var entries: [Int32]
    /// Occurrences of each posting, as many as 16 bits count.
    private(set) var counts: [UInt16]
    private(set) var positions: TermPositions

    /// Where a term's next posting and next position go.
    private struct End {
        var posting: Int
        var place: Int
        var latest: Int32 = -1
    }
    private var ends: [End] = []

    /// Complexity: linear in the number of terms of all entries.
    init(_ sequences: TermSequences, _ terms: [TermCount]) {
        starts.reserveCapacity(terms.count + 1)
        ends.reserveCapacity(terms.count)
        var postings = 0
        var occurrences = 0
        for term in terms {
            starts.append(postings)
            ends.append(End(posting: postings, place: occurrences))
            postings += Int(term.entries)
            occurrences += Int(term.occurrences)
        }
        starts.append(postings)
        entries = [Int32](repeating: 0, count: postings)
        counts = [UInt16](repeating: 0, count: postings)
        positions = TermPositions(postings: postings, occurrences: occurrences)
        for entry in 0..<sequences.count { add(entry, sequences) }
    }

    private mutating func add(_ entry: Int, _ sequences: TermSequences) {
        let range = sequences.range(of: entry)
        for index in range {
            let term = Int(sequences.terms[index])
            if term < 0 { continue }
            var end = ends[term]
            if end.latest == Int32(entry) {
                if counts[end.posting - 1] < .max { counts[end.posting - 1] += 1 }
                positions.add(at: end.place, position: index - range.lowerBound)
            } else {
                entries[end.posting] = Int32(entry)
                counts[end.posting] = 1
                positions.open(end.posting, at: end.place, position: index - range.lowerBound)
                end.posting += 1
                end.latest = Int32(entry)
            }
            end.place += 1
            ends[term] = end
        }
    }
}
