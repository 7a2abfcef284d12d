/// "Did you mean": the nearest of some words by edit distance.
enum Suggestion {
    /// Code units of a word that is compared, and words looked at, at most: typing errors are short,
    /// and a refusal must stay cheap.
    private static let lengthMax = 64
    static let wordsMax = 500

    /// The nearest word that a third of the letters or fewer tell apart; nil where none is near.
    ///
    /// Case does not count. Complexity: the product of the lengths, for each word.
    static func nearest(to word: String, among words: some Collection<String>) -> String? {
        let wanted = Array(word.lowercased().utf8)
        guard (1...lengthMax).contains(wanted.count) else { return nil }
        var best: String?
        var bestDistance = max(1, wanted.count / 3) + 1
        for candidate in words.prefix(wordsMax) {
            let letters = Array(candidate.lowercased().utf8)
            guard letters.count <= lengthMax, abs(letters.count - wanted.count) < bestDistance
            else { continue }
            let distance = distance(wanted, letters)
            if distance < bestDistance {
                bestDistance = distance
                best = candidate
            }
        }
        return best
    }

    /// Insertions, deletions, replacements and swaps of neighbours: Damerau 1964, optimal string
    /// alignment.
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var before = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [Int](repeating: i + 1, count: b.count + 1)
            for j in b.indices {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    cost = min(cost, before[j - 1] + 1)
                }
                row[j + 1] = cost
            }
            (before, last) = (last, row)
        }
        return last[b.count]
    }
}
