import SystemIO
import WireFormats

/// One peer: its bytes, and the conversation with it.
final class Peer {
    let stream: ByteStream
    /// Names it to the poller and to the table.
    let token: UInt64
    /// One that was over the limit of connections.
    let isRefused: Bool
    var connection = Connection()

    init(_ stream: consuming ByteStream, token: UInt64, isRefused: Bool) {
        self.stream = stream
        self.token = token
        self.isRefused = isRefused
    }
}

/// Where a conversation stands, and what it needs to keep between two turns.
///
/// Idle, it has no memory of its own; input is kept only while it is incomplete, output only while
/// the peer does not take it.
struct Connection {
    var state = ConnectionState()
    /// Input that has arrived and is not used up.
    var input: [UInt8] = []
    /// How far the head at the front of `input` has been looked at.
    var progress = HeadProgress()
    /// The request whose content is arriving.
    var partial: PartialRequest?
    var unsent = OutputQueue()
    /// The peer sends nothing more, after what may still wait to be read.
    var peerHasEnded = false
    /// Bytes thrown away after the last answer.
    var discarded = 0
    /// What the current deadline is for.
    var deadline = Deadline.idle
    /// When an idle TLS connection has waited too long; until then its deadline is for its buffers.
    var idleUntil: Int64?

    /// What it is waiting for, which decides how long it may.
    var waitsFor: Deadline {
        if !unsent.isEmpty { return .write }
        switch state.phase {
        case .idle: return .idle
        case .head: return .head
        case .content: return .content
        case .closing: return .write
        case .lingering, .closed: return .linger
        }
    }
}

/// A request whose head is whole and whose content is still arriving.
final class PartialRequest {
    var request: HTTPRequest
    let head: RequestHead
    var content: ContentReader

    init(_ request: HTTPRequest, _ head: RequestHead, _ content: ContentReader) {
        self.request = request
        self.head = head
        self.content = content
    }
}
