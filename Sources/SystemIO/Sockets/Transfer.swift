/// What came of one attempt to read or write without waiting.
package enum Transfer: Sendable {
    /// So many bytes, at least one.
    case bytes(Int)
    /// Nothing now; the poller will tell.
    case wouldBlock
    /// The peer sends nothing more (reading only).
    case ended
    case failed(SystemError)
}
