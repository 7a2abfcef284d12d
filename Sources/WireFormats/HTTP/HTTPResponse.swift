/// One answer, filled by the handler and used again for the next request: its arrays keep their
/// capacity, so that answering allocates nothing once a worker is warm.
///
/// The server adds `Date`, `Content-Length`, `Connection` and leaves the content out for HEAD,
/// 204 and 304.
package struct HTTPResponse: Sendable {
    /// A stretch of the content, in the order of sending.
    package enum Piece: Sendable {
        /// Bytes that live elsewhere (the corpus, a literal): nothing is copied until the bytes go
        /// to the socket, and the slice keeps its owner alive.
        case shared(ArraySlice<UInt8>)
        /// A range of `own`.
        case own(Range<Int>)
    }

    /// The status code, 200 to 599.
    package var status: UInt16 = 200
    /// Complete field lines, each ended by CRLF, ready to send: a slice of a block made once.
    package var fields: ArraySlice<UInt8> = []
    /// Further field lines that belong to this answer alone (`ETag`, `Link`); usually empty.
    package var ownFields: [UInt8] = []
    /// Bytes written for this answer alone, which pieces refer to.
    package private(set) var own: [UInt8] = []
    /// The content.
    package private(set) var pieces: [Piece] = []
    /// The length of the content in bytes.
    package private(set) var contentLength = 0

    package init() {}

    /// Makes it an empty answer again, capacities kept.
    package mutating func reset() {
        status = 200
        fields = []
        if !ownFields.isEmpty { ownFields.removeAll(keepingCapacity: true) }
        removeContent()
    }

    package mutating func removeContent() {
        // Even of nothing, removing all takes its time.
        if !own.isEmpty { own.removeAll(keepingCapacity: true) }
        while !pieces.isEmpty { pieces.removeLast() }
        contentLength = 0
    }

    /// Adds bytes that live elsewhere.
    package mutating func append(_ slice: ArraySlice<UInt8>) {
        pieces.append(.shared(slice))
        contentLength += slice.count
    }

    /// Adds bytes written for this answer alone; `write` appends to the array and changes nothing else.
    package mutating func appendOwn(_ write: (inout [UInt8]) -> Void) {
        let start = own.count
        write(&own)
        pieces.append(.own(start..<own.count))
        contentLength += own.count - start
    }
}

/// One closure joins the server to what it serves: a request in, a response out.
///
/// Never throws, never blocks; called on one worker's thread only, so that it may own scratch
/// memory. The response arrives reset.
package typealias HTTPHandler = (borrowing HTTPRequest, inout HTTPResponse) -> Void
