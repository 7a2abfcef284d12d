/// What a query may hold.
package enum QueryLimits {
    /// Bytes of its text: longer ones are texts, which a draft check is for.
    package static let bytesMax = 1_024
    /// Words, those of phrases included: bounds the work of one request.
    package static let wordsMax = 32
    /// Letters before "*", in bytes: shorter prefixes stand for too much of a dictionary.
    package static let prefixBytesMin = 2
}
