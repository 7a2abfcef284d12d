import TextAnalysis

/// The words of English numerals.
enum NumberWords {
    enum Word: Sendable {
        /// Zero to nineteen.
        case small(Double)
        /// Twenty to ninety.
        case tens(Double)
        case hundred
        /// A thousand and its powers.
        case scale(Double)
        case dozen
        /// Part of one: a half is 0.5.
        case fraction(Double)
        /// Their plurals: "two thirds".
        case fractions(Double)
        /// First, second, …; also the denominators that are spelled so, with `fraction`.
        case ordinal(Int)
        /// Tens, hundreds, thousands, millions, dozens: an amount left open.
        case openScale(Double)
        /// Several, few, couple: an amount that is no number.
        case vague
    }

    static let words = WordMap<Word>(all)

    /// Letters that scale the digits they are glued to or follow: "3.2bn", "25k".
    static let scaleLetters = WordMap<Double>([
        ("k", 1e3), ("mn", 1e6), ("mln", 1e6), ("mil", 1e6), ("mio", 1e6), ("bn", 1e9),
        ("bln", 1e9), ("b", 1e9), ("tn", 1e12), ("trn", 1e12), ("trln", 1e12),
    ])

    static var vocabulary: [String] { all.map(\.word) }

    /// Numerals of English and the scales of the short system, facts of the language.
    private static var all: [(word: String, value: Word)] {
        var pairs: [(word: String, value: Word)] = []
        for (value, word) in smalls.enumerated() { pairs.append((word, .small(Double(value)))) }
        pairs += [("nil", .small(0)), ("nought", .small(0)), ("naught", .small(0))]
        for (place, word) in tens.enumerated() {
            pairs.append((word, .tens(Double(place + 2) * 10)))
        }
        pairs += [("hundred", .hundred), ("dozen", .dozen), ("lakh", .scale(1e5))]
        pairs += [("crore", .scale(1e7))]
        for (power, word) in scales.enumerated() {
            let value = Self.power(power + 1)
            pairs.append((word, .scale(value)))
            pairs.append((word + "s", .openScale(value)))
        }
        pairs += [("tens", .openScale(10)), ("hundreds", .openScale(100))]
        pairs += [("dozens", .openScale(12))]
        for word in ["several", "few", "couple"] { pairs.append((word, .vague)) }
        pairs += [("half", .fraction(0.5)), ("halves", .fractions(0.5))]
        pairs += [("quarter", .fraction(0.25)), ("quarters", .fractions(0.25))]
        for (place, word) in ordinals.enumerated() {
            pairs.append((word, .ordinal(place + 1)))
            if place > 1 { pairs.append((word + "s", .fractions(1 / Double(place + 1)))) }
        }
        for (place, word) in ordinalTens.enumerated() {
            pairs.append((word, .ordinal((place + 2) * 10)))
        }
        pairs += [("hundredth", .ordinal(100)), ("hundredths", .fractions(0.01))]
        pairs += [("thousandth", .ordinal(1000)), ("thousandths", .fractions(0.001))]
        return pairs
    }

    private static func power(_ thousands: Int) -> Double {
        var value = 1.0
        for _ in 0..<thousands { value *= 1000 }
        return value
    }

    private static let smalls = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen",
    ]
    private static let tens = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    private static let scales = [
        "thousand", "million", "billion", "trillion", "quadrillion", "quintillion",
    ]
    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
        "seventeenth", "eighteenth", "nineteenth",
    ]
    private static let ordinalTens = [
        "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth",
        "ninetieth",
    ]
}
