import TextAnalysis

/// Folds words to what translations of the same words share: inflection, spelling, near synonyms.
///
/// A folder remembers the words that it met, so that a word costs one table look-up after its first
/// appearance.
struct WordFolder {
    private var folded: [WordKey: WordKey] = [:]
    private var buffer: [UInt8] = []

    /// The key of `bytes[range]` folded; `none` for function words and single letters.
    mutating func fold(_ key: WordKey, _ bytes: [UInt8], _ range: TextRange) -> WordKey {
        if let known = folded[key] { return known }
        var result = WordKey.none
        if range.count > 1 && !FunctionWords.set.contains(key) {
            let stem = stem(of: bytes[range.start..<range.end])
            result = Self.synonyms[stem] ?? stem
        }
        folded[key] = result
        return result
    }

    /// The key of the stem alone, synonyms not folded.
    ///
    /// Complexity: linear in the word, which counts up to its 48th byte.
    mutating func stem(of word: ArraySlice<UInt8>) -> WordKey {
        buffer.removeAll(keepingCapacity: true)
        for byte in word.prefix(48) {
            buffer.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        rewrite(SuffixRules.plurals)
        rewrite(SuffixRules.tenses)
        undouble()
        for _ in 0..<3 where !rewrite(SuffixRules.derivations) { break }
        if buffer.count > 3, buffer.last == UInt8(ascii: "e") { buffer.removeLast() }
        if buffer.count > 2, buffer.last == UInt8(ascii: "y") {
            buffer[buffer.count - 1] = UInt8(ascii: "i")
        }
        undouble()
        return WordKey(of: buffer, in: TextRange(0, buffer.count))
    }

    /// Applies the first rule whose suffix stands at the end; whether the word changed.
    @discardableResult
    private mutating func rewrite(_ rules: [SuffixRule]) -> Bool {
        for rule in rules where buffer.count >= rule.stem + rule.suffix.count {
            guard buffer.suffix(rule.suffix.count).elementsEqual(rule.suffix) else { continue }
            if rule.suffix == rule.replacement { return false }
            buffer.removeLast(rule.suffix.count)
            buffer.append(contentsOf: rule.replacement)
            return true
        }
        return false
    }

    /// "stopp" and "fulfill" end as "stop" and "fulfil".
    private mutating func undouble() {
        guard buffer.count > 3, buffer[buffer.count - 1] == buffer[buffer.count - 2] else { return }
        switch buffer[buffer.count - 1] {
        case UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "s"): return
        case _: buffer.removeLast()
        }
    }

    /// Stem of a word to the stem of its group's first word; a word's first group counts.
    private static let synonyms: [WordKey: WordKey] = {
        var folder = WordFolder()
        var synonyms: [WordKey: WordKey] = [:]
        for line in ListText.lines(of: SynonymGroups.list) {
            var first: WordKey?
            for word in ListText.words(of: line) {
                let stem = folder.stem(of: Array(word.utf8)[...])
                let group = first ?? synonyms[stem] ?? stem
                first = group
                if synonyms[stem] == nil { synonyms[stem] = group }
            }
        }
        return synonyms
    }()
}
