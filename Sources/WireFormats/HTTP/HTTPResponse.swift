/// One answer, filled by the handler and used again for the next request: its memory stays, so that
/// answering allocates nothing once a worker is warm.
///
/// The server adds `Date`, `Content-Length`, `Connection` and leaves the content out for HEAD,
/// 204 and 304.
package struct HTTPResponse: Sendable {
    /// A stretch of the content, in the order of sending.
    package enum Piece: Sendable {
        /// A range of `shared`, counted from its first byte.
        case shared(Range<Int>)
        /// A range of `own`.
        case own(Range<Int>)
        case byte(UInt8)
    }

    /// The status code, 200 to 599.
    package var status: UInt16 = 200
    /// Complete field lines, each ended by CRLF, ready to send: a slice of a block made once.
    package var fields: ArraySlice<UInt8> = []
    /// Further field lines that belong to this answer alone (`ETag`, `Link`); usually empty.
    package var ownFields = ByteBuffer()
    /// Bytes that live elsewhere (the corpus, a text made once), which pieces refer to: nothing is
    /// copied until the bytes go to the socket.
    ///
    /// One owner an answer, so that pieces are mere ranges: a list has dozens.
    package private(set) var shared: ArraySlice<UInt8> = []
    /// Bytes written for this answer alone, which pieces refer to.
    package private(set) var own = ByteBuffer()
    /// The content.
    package private(set) var pieces: [Piece] = []
    /// The length of the content in bytes.
    package private(set) var contentLength = 0
    /// Whether this is no answer yet, since it depends on content that the client holds back; the
    /// handler is then called again with the content.
    package var needsContent = false

    package init() {}

    /// Makes it an empty answer again, capacities kept.
    package mutating func reset() {
        status = 200
        if !fields.isEmpty { fields = [] }
        needsContent = false
        ownFields.removeAll()
        removeContent()
    }

    package mutating func removeContent() {
        if !shared.isEmpty { shared = [] }
        own.removeAll()
        while !pieces.isEmpty { pieces.removeLast() }
        contentLength = 0
    }

    /// Makes ranges of `bytes` ready to be appended.
    package mutating func share(_ bytes: [UInt8]) {
        precondition(shared.isEmpty, "one owner an answer")
        shared = bytes[...]
    }

    /// Adds a range of what is shared, counted from its first byte.
    package mutating func append(shared range: Range<Int>) {
        pieces.append(.shared(range))
        contentLength += range.count
    }

    /// Adds bytes that live elsewhere: as they lie, or as a copy where others are shared already.
    package mutating func append(_ slice: ArraySlice<UInt8>) {
        if shared.isEmpty {
            shared = slice
            append(shared: 0..<slice.count)
        } else {
            appendOwn { $0.append(slice.span) }
        }
    }

    package mutating func append(_ byte: UInt8) {
        pieces.append(.byte(byte))
        contentLength += 1
    }

    /// Adds bytes written for this answer alone; `write` appends and changes nothing
    /// else.
    package mutating func appendOwn(_ write: (inout ByteBuffer) -> Void) {
        let start = own.count
        write(&own)
        pieces.append(.own(start..<own.count))
        contentLength += own.count - start
    }

    /// The content in one, for those who do not send it.
    package var content: [UInt8] {
        var content: [UInt8] = []
        content.reserveCapacity(contentLength)
        for piece in pieces {
            switch piece {
            case .shared(let range):
                content += shared.dropFirst(range.lowerBound).prefix(range.count)
            case .own(let range): content += own.bytes[range]
            case .byte(let byte): content.append(byte)
            }
        }
        return content
    }
}

/// What answers requests: joins the server to what it serves.
///
/// Never throws, never blocks; called on one worker's thread only, so that it may own scratch
/// memory. A value and not a closure, since what a closure captures is guarded against overlapping
/// accesses at each call, which costs 125 instructions.
package protocol HTTPHandler {
    /// Fills `response`, which arrives reset.
    mutating func answer(_ request: borrowing HTTPRequest, _ response: inout HTTPResponse)
}
