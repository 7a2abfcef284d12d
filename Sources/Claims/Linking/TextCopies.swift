import Extraction
import TextAnalysis

/// Finds texts that are one text: printed twice, or copied with small changes.
enum TextCopies {
    /// Words in a row that make one shingle.
    private static let shingleWords = 4
    /// Smallest shingle hashes kept of a document (Broder 1997, bottom-k sketch).
    private static let sketchSize = 64
    /// Shared part of two sketches from which on one text is a copy of the other.
    private static let copyShare = 0.8
    /// Documents that may share a shingle before it is too common to compare by.
    private static let postingsMax = 40
    /// Words below which a text is too short to be called a copy for its likeness alone.
    private static let wordsMin = 40

    /// What of a document's words is compared.
    struct Print {
        let hash: UInt64
        let words: Int
        let sketch: [UInt64]
    }

    /// Complexity: linear in the text, up to the sorting of its shingles.
    static func print(of document: ReadDocument) -> Print {
        let bytes = document.analysis.text.bytes
        var ranges = document.analysis.layout.paragraphs.map(\.range)
        if ranges.isEmpty { ranges = [document.analysis.text.range] }
        var words: [UInt64] = []
        for range in ranges { addWords(of: bytes, in: range, to: &words) }
        var whole: UInt64 = 0
        for word in words { whole = mix(whole, word) }
        return Print(hash: whole, words: words.count, sketch: sketch(words))
    }

    /// Per document: the original with the same words in the same order.
    ///
    /// The original is the first in the order of the corpus; of equally old ones in one file, the one
    /// that stands first.
    static func duplicates(_ prints: [Print], _ documents: [ReadDocument]) -> [Int?] {
        var groups: [UInt64: [Int]] = [:]
        for (index, print) in prints.enumerated() where print.words > 0 {
            groups[print.hash, default: []].append(index)
        }
        var duplicateOf: [Int?] = Array(repeating: nil, count: prints.count)
        for group in groups.values where group.count > 1 {
            let original = original(of: group, documents)
            for index in group
            where index != original && prints[index].words == prints[original].words {
                duplicateOf[index] = original
            }
        }
        return duplicateOf
    }

    private static func original(of group: [Int], _ documents: [ReadDocument]) -> Int {
        var best = group[0]
        for index in group.dropFirst() {
            let (one, other) = (documents[best], documents[index])
            if other.file != nil, other.file == one.file, other.published == one.published,
                other.inputRange.start < one.inputRange.start
            {
                best = index
            }
        }
        return best
    }

    /// Per document: the earlier document that it copies nearly word for word, duplicates included.
    ///
    /// Complexity: linear in the documents: a shingle is looked up in at most `postingsMax` of them.
    static func nearCopies(_ prints: [Print]) -> [Int?] {
        var postings: [UInt64: [Int]] = [:]
        return prints.enumerated().map { index, print in
            guard print.words >= wordsMin else { return nil }
            var shared: [Int: Int] = [:]
            for shingle in print.sketch {
                for other in postings[shingle] ?? [] { shared[other, default: 0] += 1 }
                if postings[shingle]?.count ?? 0 < postingsMax {
                    postings[shingle, default: []].append(index)
                }
            }
            let needed = Int(copyShare * Double(print.sketch.count))
            return shared.filter { $0.value >= needed }.map(\.key).min()
        }
    }

    /// Hashes of runs of ASCII letters, digits and other bytes, case folded, punctuation left out.
    private static func addWords(
        of bytes: [UInt8], in range: TextRange, to words: inout [UInt64]
    ) {
        var state: UInt64 = 0
        var index = range.start
        while index < range.end {
            let byte = bytes[index]
            let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
            let isWord = folded &- 0x61 < 26 || folded &- 0x30 < 10
            // E2 80 xx is punctuation, C2 A0 the no-break space.
            let skip = byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
            if isWord || (byte >= 0x80 && skip == 1) {
                state = mix(state == 0 ? 1 : state, UInt64(folded))
            } else if state != 0 {
                words.append(state)
                state = 0
            }
            index += skip
        }
        if state != 0 { words.append(state) }
    }

    private static func sketch(_ words: [UInt64]) -> [UInt64] {
        guard words.count >= wordsMin else { return [] }
        var hashes: [UInt64] = []
        for start in 0...(words.count - shingleWords) {
            var hash: UInt64 = 7
            for word in words[start..<start + shingleWords] { hash = mix(hash, word) }
            hashes.append(hash)
        }
        var sketch: [UInt64] = []
        for hash in hashes.sorted() where hash != sketch.last {
            sketch.append(hash)
            if sketch.count == sketchSize { break }
        }
        return sketch
    }

    private static func mix(_ state: UInt64, _ value: UInt64) -> UInt64 {
        var mixed = (state ^ value) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed >> 29
        mixed = mixed &* 0xBF58_476D_1CE4_E5B9
        return mixed ^ (mixed >> 32)
    }
}
