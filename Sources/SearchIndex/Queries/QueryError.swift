/// Why a query was refused; offsets are bytes of its text.
package enum QueryError: Error, Equatable, Sendable {
    case tooLong(bytes: Int)
    /// The word at `offset` is one more than a query may have.
    case tooManyWords(offset: Int)
    /// Nothing in it is a word or number.
    case noWords
    /// Only words to leave out, none to find.
    case onlyExclusions
    case unclosedQuote(offset: Int)
    case emptyPhrase(offset: Int)
    /// `OR`, `AND`, `NOT` or `-` has no word where it needs one.
    case danglingOperator(String, offset: Int)
    /// An alternative of `OR` is excluded.
    case excludedAlternative(offset: Int)
    case shortPrefix(offset: Int)
    /// A "*" that does not end a single word outside quotation marks.
    case misplacedStar(offset: Int)

    /// Where the trouble begins; nil where it is the whole query.
    package var offset: Int? {
        switch self {
        case .tooLong, .noWords, .onlyExclusions: nil
        case .tooManyWords(let offset), .unclosedQuote(let offset), .emptyPhrase(let offset),
            .danglingOperator(_, let offset), .excludedAlternative(let offset),
            .shortPrefix(let offset), .misplacedStar(let offset):
            offset
        }
    }

    /// What is wrong, and what is allowed, in one sentence.
    package var explanation: String {
        switch self {
        case .tooLong(let bytes):
            "The query has \(bytes) bytes; at most \(QueryLimits.bytesMax) are allowed."
        case .tooManyWords:
            "The query has more than \(QueryLimits.wordsMax) words."
        case .noWords:
            "The query holds no word or number to look for."
        case .onlyExclusions:
            "The query only says what to leave out; it needs a word to look for too."
        case .unclosedQuote:
            "A quotation mark opens a phrase that none closes; add the closing mark."
        case .emptyPhrase:
            "A phrase in quotation marks holds no word."
        case .danglingOperator(let name, _):
            "\(name) needs a word, phrase or prefix \(name == "-" || name == "NOT" ? "behind it" : "on either side"); write it in lower case to look for the word."
        case .excludedAlternative:
            "An alternative of OR cannot be excluded."
        case .shortPrefix:
            "A prefix needs at least \(QueryLimits.prefixBytesMin) letters before \"*\"."
        case .misplacedStar:
            "\"*\" may only end a single word, outside quotation marks, as in negotiat*."
        }
    }
}
