/// A word's identity: a 64-bit hash of its letters, case folded and apostrophes made straight.
///
/// Rules compare keys instead of strings: one integer compare a word. Two words of a text share a
/// key by chance with odds of about one in 10^19.
package struct WordKey: Sendable {
    package let hash: UInt64

    private init(hash: UInt64) { self.hash = hash }

    /// The key of a word of a rule or list, as in `WordKey("said")`.
    package init(_ word: String) { self.init(word[...]) }

    /// The key of a word that a list was cut into.
    package init(_ word: Substring) {
        var hasher = WordHasher()
        let bytes = word.utf8.span
        for index in bytes.indices { hasher.add(bytes[index]) }
        hash = hasher.hash
    }

    /// The key of `bytes[range]`.
    package init(of bytes: [UInt8], in range: TextRange) {
        var hasher = WordHasher()
        var index = range.start
        while index < range.end {
            hasher.add(bytes[index])
            index += 1
        }
        hash = hasher.hash
    }

    /// The key of no word.
    package static let none = WordKey(hash: 0)
}

extension WordKey: Hashable {
    /// Hashes one number, without the making of a `Hasher`.
    package func _rawHashValue(seed: Int) -> Int { hash._rawHashValue(seed: seed) }
}

extension WordKey: ExpressibleByStringLiteral {
    package init(stringLiteral word: String) { self.init(word) }
}

/// FNV-1a over folded bytes (Fowler, Noll and Vo), with a final mix.
///
/// ASCII letters fold to lower case; the right single quotation mark (E2 80 99) folds to an
/// apostrophe, so that both spellings of "don't" share a key.
package struct WordHasher {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325
    private var pending: UInt8 = 0

    package init() {}

    package mutating func add(_ byte: UInt8) {
        if pending == 0, byte < 0x80 {
            mix(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        } else {
            addWide(byte)
        }
    }

    private mutating func addWide(_ byte: UInt8) {
        switch (pending, byte) {
        case (0, 0xE2):
            pending = 1
        case (1, 0x80):
            pending = 2
        case (2, 0x99):
            pending = 0
            mix(0x27)
        default:
            flush()
            mix(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
    }

    package var hash: UInt64 {
        var copy = self
        copy.flush()
        let value = copy.state ^ (copy.state >> 32)
        return value == 0 ? 1 : value
    }

    private mutating func flush() {
        if pending > 0 { mix(0xE2) }
        if pending > 1 { mix(0x80) }
        pending = 0
    }

    private mutating func mix(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
