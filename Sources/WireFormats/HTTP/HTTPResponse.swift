/// One answer as the handler gives it.
///
/// The server adds `Date`, `Content-Length`, `Connection` and leaves the content out for HEAD,
/// 204 and 304.
package struct HTTPResponse: Sendable {
    /// Content as slices of bytes that live elsewhere (the corpus, a literal): nothing is copied
    /// until the bytes go to the socket, and a slice keeps its owner alive.
    package enum Body: Sendable {
        case none
        case slice(ArraySlice<UInt8>)
        case slices([ArraySlice<UInt8>])

        /// The length in bytes.
        package var count: Int {
            switch self {
            case .none: 0
            case .slice(let slice): slice.count
            case .slices(let slices): slices.reduce(0) { $0 + $1.count }
            }
        }
    }

    /// The status code, 200 to 599.
    package var status: UInt16
    /// Complete field lines, each ended by CRLF, ready to send: a slice of a block made once.
    package var fields: ArraySlice<UInt8>
    /// Further field lines that belong to this answer alone (`ETag`, `Link`); usually empty.
    package var ownFields: [UInt8]
    package var body: Body

    package init(
        status: UInt16, fields: ArraySlice<UInt8>, ownFields: [UInt8] = [], body: Body = .none
    ) {
        self.status = status
        self.fields = fields
        self.ownFields = ownFields
        self.body = body
    }
}

/// One closure joins the server to what it serves: a request in, a response out.
///
/// Never throws, never blocks; called on the worker's thread.
package typealias HTTPHandler = (HTTPRequest) -> HTTPResponse
