/// Where in a request a fault stands, counted from 1, as a person would look for it.
package enum RequestPlace: Hashable, Sendable {
    case requestLine(byte: Int)
    case target(byte: Int)
    case field(line: Int, byte: Int)
    /// In the line that gives a chunk's size, after so many bytes of content.
    case chunkLine(after: Int, byte: Int)
    /// In the trailer fields, with their line ends.
    case trailers(byte: Int)

    /// As the start of a sentence.
    var text: String {
        switch self {
        case .requestLine(let byte): "Byte \(byte) of the request line"
        case .target(let byte): "Byte \(byte) of the request target"
        case .field(let line, let byte): "Byte \(byte) of field line \(line)"
        case .chunkLine(let after, let byte):
            "Byte \(byte) of the chunk line after \(after) bytes of content"
        case .trailers(let byte): "Byte \(byte) of the trailer fields"
        }
    }
}
