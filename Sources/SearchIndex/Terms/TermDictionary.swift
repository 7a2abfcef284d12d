import TextAnalysis

/// Numbers the terms of an index, and knows every word that stands for one.
///
/// A word is analysed once, at its first appearance; from then on its hash leads to its term.
struct TermDictionary: Sendable {
    /// The term of a token that counts as nothing.
    static let noTerm: Int32 = -1

    /// From the hash of a word as written (letter case apart) to its term, or to `noTerm`.
    private var written = TermTable()
    /// From the hash of a stem to its term.
    private var stems = TermTable()
    /// Folded words one after the other, with the term of each.
    private var pool: [UInt8] = []
    private var words: [Word] = []

    private struct Word {
        /// The first eight letters as one number, which orders most words.
        let key: UInt64
        let start: Int
        let length: UInt16
        let term: Int32
    }

    /// The number of terms; they are numbered from zero.
    var count: Int { stems.count }

    var bytesHeld: Int {
        written.bytesHeld + stems.bytesHeld + pool.count
            + words.count * MemoryLayout<Word>.stride
    }

    /// The term of a token, numbered now if it is new; `noTerm` where it counts as nothing.
    mutating func number(
        _ token: Token, in bytes: [UInt8], analyzer: inout TermAnalyzer
    ) -> Int32 {
        if let known = written.value(of: token.key.hash) { return known }
        var term = Self.noTerm
        if let result = analyzer.analyze(token, in: bytes) {
            term = number(ofStem: result.term)
            remember(result.folded, term)
        }
        written.insert(token.key.hash, term)
        return term
    }

    /// The term of a token; nil where it counts as nothing or the index lacks the term.
    func term(of token: Token, in bytes: [UInt8], analyzer: inout TermAnalyzer) -> Int32? {
        if let known = written.value(of: token.key.hash) {
            return known == Self.noTerm ? nil : known
        }
        return analyzer.analyze(token, in: bytes).flatMap { stems.value(of: $0.term.hash) }
    }

    /// The term of a stem.
    func term(of stem: WordKey) -> Int32? { stems.value(of: stem.hash) }

    private mutating func number(ofStem stem: WordKey) -> Int32 {
        if let known = stems.value(of: stem.hash) { return known }
        let term = Int32(stems.count)
        stems.insert(stem.hash, term)
        return term
    }

    // MARK: Prefixes

    private mutating func remember(_ folded: [UInt8], _ term: Int32) {
        words.append(
            Word(
                key: Self.key(folded), start: pool.count,
                length: UInt16(clamping: folded.count), term: term))
        pool.append(contentsOf: folded.prefix(Int(UInt16.max)))
    }

    /// Sorts the words, after which prefixes are found; nothing is added any more.
    mutating func seal() {
        let pool = pool
        words.sort { a, b in
            a.key != b.key
                ? a.key < b.key
                : pool[Self.bytes(a)].lexicographicallyPrecedes(pool[Self.bytes(b)])
        }
    }

    /// The terms that a word beginning with `prefix` stands for, ascending.
    ///
    /// Complexity: logarithmic in the words, and linear in those found.
    func terms(withPrefix prefix: [UInt8]) -> [Int32] {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            let word = pool[Self.bytes(words[middle])]
            if word.lexicographicallyPrecedes(prefix) { low = middle + 1 } else { high = middle }
        }
        var terms: Set<Int32> = []
        while low < words.count, pool[Self.bytes(words[low])].starts(with: prefix) {
            terms.insert(words[low].term)
            low += 1
        }
        return terms.sorted()
    }

    private static func key(_ folded: [UInt8]) -> UInt64 {
        var key: UInt64 = 0
        for index in 0..<8 { key = key << 8 | (index < folded.count ? UInt64(folded[index]) : 0) }
        return key
    }

    private static func bytes(_ word: Word) -> Range<Int> {
        word.start..<word.start + Int(word.length)
    }
}
