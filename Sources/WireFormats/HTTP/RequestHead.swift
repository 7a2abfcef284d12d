/// A request line and what its fields say about the message; ranges into the buffer parsed.
package struct RequestHead: Hashable, Sendable {
    package var method: Method
    package var target: RequestTarget
    /// 0 for HTTP/1.0, 1 for HTTP/1.1 and later minor versions.
    package var minorVersion: UInt8
    package var framing: BodyFraming
    package var hasContent: Bool {
        if case .none = framing { false } else { true }
    }
    /// Whether another request may follow on the connection.
    package var keepsAlive: Bool
    /// The client waits for `100 Continue` before it sends the content.
    package var expectsContinue: Bool
    /// The offset after the empty line.
    package var end: Int
}
