/// A word, number or mark of a text.
///
/// How text is cut: an apostrophe inside a word stays ("don't", "o'clock"), a possessive "'s" or
/// "’s" is a token of its own; a hyphen or dash is a token of its own ("twenty" "-" "three"), so a
/// compound is tokens with no space between them; digits with inner separators are one number
/// ("48,000", "3.9"), letters after digits are another token ("10" "th", "2.7" "m"), digits after
/// letters are not ("APT28", "A380"); a full stop belongs to an abbreviation or initialism
/// ("U.S.", "Mr.") or stands alone, a run of them or of dashes is one mark; every other mark stands
/// alone.
package struct Token: Sendable {
    package enum Kind: UInt8, Sendable {
        /// Letters, possibly with digits after them.
        case word
        /// Digits, possibly with inner commas, points or spaces of thousands.
        case number
        /// "'s" or a bare plural apostrophe.
        case possessive
        /// A quotation mark of any shape.
        case quote
        /// A hyphen or dash of any length.
        case dash
        /// A currency sign, per cent sign, degree sign and the like.
        case symbol
        /// Any other mark.
        case punctuation
    }

    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// White space stands before the token, or it opens the text.
        package static let spaceBefore = Flags(rawValue: 1)
        /// A line break stands before the token.
        package static let lineBefore = Flags(rawValue: 2)
        /// The first letter is a capital.
        package static let capitalized = Flags(rawValue: 4)
        /// Every letter is a capital, and there are at least two.
        package static let allCapitals = Flags(rawValue: 8)
        /// A digit stands in the word.
        package static let hasDigit = Flags(rawValue: 16)
    }

    package let range: TextRange
    package let key: WordKey
    package let kind: Kind
    package let flags: Flags

    package init(range: TextRange, key: WordKey, kind: Kind, flags: Flags) {
        self.range = range
        self.key = key
        self.kind = kind
        self.flags = flags
    }
}
