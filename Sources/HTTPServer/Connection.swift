import SystemIO
import WireFormats

/// One peer: where its conversation stands, and what it needs to keep between two turns.
///
/// Idle, it has no memory besides this object; input is kept only while it is incomplete, output
/// only while the peer does not take it.
final class Connection {
    let stream: ByteStream
    /// Names it to the poller and to the table.
    let token: UInt64
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
    var deadline = Deadline.idle
    /// One that was over the limit of connections.
    var isRefused = false

    init(_ stream: consuming ByteStream, token: UInt64) {
        self.stream = stream
        self.token = token
    }

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
struct PartialRequest {
    var request: HTTPRequest
    let head: RequestHead
    var content: ContentReader
}
