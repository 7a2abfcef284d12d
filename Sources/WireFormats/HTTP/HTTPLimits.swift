/// What one message may have; beyond it, the request is refused by name.
package struct HTTPLimits: Sendable {
    /// The request line and all fields, with line ends.
    ///
    /// Twice what browsers send with full cookies; fits a read buffer several times.
    package var headBytesMax = 16_384
    /// The request target.
    ///
    /// RFC 9112 section 3 asks for at least 8,000 bytes of request line.
    package var targetBytesMax = 8_000
    /// The method name, before it is known to be one: the longest registered has 17 letters.
    package var methodBytesMax = 32
    /// Field lines of a head: real requests have up to 30, and each costs 32 bytes.
    package var fieldLinesMax = 100
    /// The content of a request: a long article is 100 KB, and drafts are text.
    package var contentBytesMax = 1_048_576
    /// A chunk's size line with its extensions: sizes need at most 16 digits, and signatures that some
    /// clients put there a few hundred bytes.
    package var chunkLineBytesMax = 4_096
    /// Chunk extensions of one message together, which carry nothing here.
    package var chunkExtensionBytesMax = 8_192
    /// Trailer fields of one message, which are read over.
    package var trailerBytesMax = 8_192

    package init() {}
}
