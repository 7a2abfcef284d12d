/// Where terms stand in their entries, posting by posting: what phrases are checked against.
///
/// All positions stand one behind the other, a bit marking the first of each posting; the place of
/// every sixteenth posting is noted, and those between are found by counting marks.
struct TermPositions: Sendable {
    /// Counted from the start of the entry.
    private var positions: [UInt32]
    /// The place in `positions` of the first one of posting `i << blockShift`.
    private var blocks: [Int]

    private static let firstMark: UInt32 = 1 << 31
    private static let blockShift = 4

    /// Room for that many postings, and one mark more behind the last.
    init(postings: Int, occurrences: Int) {
        positions = [UInt32](repeating: Self.firstMark, count: occurrences + 1)
        blocks = [Int](repeating: 0, count: postings >> Self.blockShift + 1)
    }

    var bytesHeld: Int { positions.count * 4 + blocks.count * 8 }

    // MARK: Writing

    /// Notes the first occurrence of a posting.
    mutating func open(_ posting: Int, at place: Int, position: Int) {
        positions[place] = UInt32(truncatingIfNeeded: position) | Self.firstMark
        if posting & (1 << Self.blockShift - 1) == 0 { blocks[posting >> Self.blockShift] = place }
    }

    /// Notes a further occurrence of the posting that was opened last before `place`.
    mutating func add(at place: Int, position: Int) {
        positions[place] = UInt32(truncatingIfNeeded: position)
    }

    // MARK: Reading

    /// The place of the first position of a posting.
    func first(of posting: Int) -> Int {
        var place = blocks[posting >> Self.blockShift]
        var left = posting & (1 << Self.blockShift - 1)
        while left > 0 {
            place += 1
            left -= Int(positions[place] >> 31)
        }
        return place
    }

    func position(at place: Int) -> Int { Int(positions[place] & ~Self.firstMark) }

    /// Moves to the next position of the same posting; false at its end.
    func moveOn(_ place: inout Int) -> Bool {
        if positions[place + 1] & Self.firstMark != 0 { return false }
        place += 1
        return true
    }

    /// How often the terms of a phrase follow each other.
    ///
    /// `words` holds a reader for each: the place of its first position in the entry, and its place
    /// in the phrase. Complexity: linear in the positions.
    func occurrences(of words: inout [PhraseReader]) -> Int {
        var found = 0
        repeat {
            let start = position(at: words[0].place) - words[0].offset
            var follows = true
            for word in words.indices.dropFirst() {
                let wanted = start + words[word].offset
                while position(at: words[word].place) < wanted {
                    guard moveOn(&words[word].place) else { return found }
                }
                if position(at: words[word].place) != wanted {
                    follows = false
                    break
                }
            }
            if follows { found += 1 }
        } while moveOn(&words[0].place)
        return found
    }
}

/// A word of a phrase while its positions in one entry are read.
struct PhraseReader: Sendable {
    /// Where its next position stands.
    var place: Int
    /// Words of the phrase before it.
    let offset: Int
}
