/// Made-up words with the frequencies of a language: the word of rank r is drawn about 1/(r + 2.7)
/// as often as all together (Mandelbrot 1953).
struct Vocabulary {
    let words: [String]
    /// A rank for each of 65,536 equally likely draws; ranks beyond share what is left.
    private let ranks: [Int32]

    init(count: Int) {
        words = (0..<count).map(Self.word)
        var weights = (0..<count).map { 1 / (Double($0) + 2.7) }
        let sum = weights.reduce(0, +)
        for rank in weights.indices { weights[rank] *= 65_536 / sum }
        var ranks: [Int32] = []
        var filled = 0.0
        for (rank, weight) in weights.enumerated() {
            filled += weight
            while Double(ranks.count) + 0.5 < filled, ranks.count < 65_536 {
                ranks.append(Int32(rank))
            }
        }
        self.ranks = ranks
    }

    /// A word as a text would use it.
    func draw(_ dice: inout Dice) -> String { words[drawRank(&dice)] }

    func drawRank(_ dice: inout Dice) -> Int {
        let draw = dice.roll(65_536)
        let rank = Int(ranks[min(draw, ranks.count - 1)])
        // The tail has fewer draws than words: spread them.
        return rank < 4_096 ? rank : 4_096 + dice.roll(words.count - 4_096)
    }

    /// The word of a rank: syllables that spell the rank, so that no two are the same.
    private static func word(_ rank: Int) -> String {
        let onsets = Array("bdfgklmnprtvz")
        let vowels = Array("aeiou")
        var word = ""
        var rest = rank + 60
        while rest > 0 {
            word.append(onsets[rest % 13])
            rest /= 13
            word.append(vowels[rest % 5])
            rest /= 5
        }
        return word + "k"
    }
}
