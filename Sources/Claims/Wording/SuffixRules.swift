/// One rewriting of a word's end: what stands there, what replaces it, and how much must be left.
struct SuffixRule: Sendable {
    let suffix: [UInt8]
    let replacement: [UInt8]
    /// Bytes that must stand before the suffix.
    let stem: Int

    init(_ suffix: String, _ replacement: String, stem: Int) {
        self.suffix = Array(suffix.utf8)
        self.replacement = Array(replacement.utf8)
        self.stem = stem
    }
}

/// How inflected and derived English words fold to one stem; after Porter, "An algorithm for suffix
/// stripping" (1980), shortened, with British and American spellings and adjectives of countries.
///
/// Stems are compared, never shown.
enum SuffixRules {
    /// Plurals and possessives: at most one applies.
    static let plurals = [
        SuffixRule("sses", "ss", stem: 1), SuffixRule("ies", "y", stem: 2),
        SuffixRule("ss", "ss", stem: 0), SuffixRule("us", "us", stem: 0),
        SuffixRule("is", "is", stem: 0), SuffixRule("s", "", stem: 3),
    ]

    /// Tense: at most one applies.
    static let tenses = [
        SuffixRule("eed", "eed", stem: 0), SuffixRule("ied", "y", stem: 2),
        SuffixRule("ing", "", stem: 3), SuffixRule("ed", "", stem: 3),
    ]

    /// Derivation: tried in order, at most one a round.
    static let derivations = [
        SuffixRule("statement", "statement", stem: 0), SuffixRule("ification", "ify", stem: 3),
        SuffixRule("isation", "ise", stem: 3), SuffixRule("ization", "ise", stem: 3),
        SuffixRule("ation", "", stem: 4), SuffixRule("ment", "", stem: 5),
        SuffixRule("ness", "", stem: 4), SuffixRule("ity", "", stem: 4),
        SuffixRule("ive", "", stem: 4), SuffixRule("ful", "", stem: 4),
        SuffixRule("ian", "", stem: 4), SuffixRule("ia", "", stem: 4),
        SuffixRule("ani", "an", stem: 4), SuffixRule("ate", "", stem: 4),
        SuffixRule("sion", "s", stem: 4), SuffixRule("tion", "t", stem: 4),
        SuffixRule("ator", "", stem: 4), SuffixRule("at", "", stem: 4),
        SuffixRule("al", "", stem: 4), SuffixRule("ly", "", stem: 4),
        SuffixRule("ise", "is", stem: 4), SuffixRule("ize", "is", stem: 4),
        SuffixRule("iz", "is", stem: 4), SuffixRule("our", "or", stem: 3),
        SuffixRule("tre", "ter", stem: 2), SuffixRule("mme", "m", stem: 4),
    ]
}
