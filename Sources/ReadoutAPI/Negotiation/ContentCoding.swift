/// The gzip coding as the program hands it in, since this room has no library of its own.
package struct GzipCoding: Sendable {
    /// One content to its gzip form; nil where that cannot be made.
    package typealias Compressor = ([UInt8]) -> [UInt8]?

    /// Names what decides the bytes, which tags must tell apart: library, version, level.
    package var name: String
    /// Makes a compressor for one thread, when its first content comes.
    package var makeCompressor: @Sendable () -> Compressor

    package init(name: String, makeCompressor: @escaping @Sendable () -> Compressor) {
        self.name = name
        self.makeCompressor = makeCompressor
    }
}

/// How the content of an answer goes out: RFC 9110 section 8.4.1.
enum ContentCoding: Sendable {
    case identity
    /// `isForced` where the client refuses it as it is.
    case gzip(isForced: Bool)
}
