/// Where a connection stands between two bytes, and what each event makes of it.
///
/// The one transition table of the server: whoever owns the connection reports events and performs
/// the action it gets back. No I/O, no clock. RFC 9112 section 9.
package struct ConnectionState: Sendable {
    package enum Phase: Sendable {
        /// Nothing of the next request has arrived.
        case idle
        /// A part of a head has arrived.
        case head
        /// The head is whole, its content is not.
        case content
        /// The last answer is on its way out; input is no longer read as requests.
        case closing
        /// The last answer is out and our side is shut; input is thrown away until the peer ends,
        /// so that a reset does not destroy the answer (RFC 9112 section 9.6).
        case lingering
        case closed
    }

    package enum Event: Sendable {
        /// A part of a head waits for its rest.
        case headBegan
        case headEnded(keepsAlive: Bool, hasContent: Bool, expectsContinue: Bool)
        case contentEnded
        /// The answer to the current request is ready to send.
        ///
        /// `isFollowed`: more of the peer's input has arrived, which a stop does not throw away.
        case answered(isFollowed: Bool)
        /// The answer is ready and the content, which the client holds back, will not be read.
        case answeredWithoutContent
        case refused(HTTPError)
        /// Everything to be sent has been sent.
        case flushed
        /// The peer sends nothing more.
        case inputEnded
        /// The deadline of the current phase has passed.
        case deadlinePassed
        case stopRequested
        /// The transport has refused the peer and told it so; no answer can be sent.
        case transportRefused
        /// The connection broke, or its peer stopped taking what it asked for.
        case failed
    }

    package enum Action: Equatable, Sendable {
        case nothing
        case readContent
        case sendContinue
        case answer
        case refuse(HTTPError)
        /// Send what is left, then report `flushed`.
        case flush
        /// Shut our side and throw input away.
        case linger
        case close
    }

    package private(set) var phase = Phase.idle
    /// Whether the current answer is the last one.
    package private(set) var isLast = false
    private var isStopping = false
    private var inputHasEnded = false

    package init() {}

    /// Moves on by one event.
    package mutating func handle(_ event: Event) -> Action {
        switch (phase, event) {
        case (.closed, _): return .nothing
        case (_, .failed): return close()
        case (.lingering, .transportRefused): return .nothing
        case (_, .transportRefused): return enter(.lingering, .linger)

        case (.idle, .headBegan): return enter(.head)
        case (.idle, .headEnded(let keeps, let content, let expects)),
            (.head, .headEnded(let keeps, let content, let expects)):
            isLast = !keeps
            if !content { return .answer }
            phase = .content
            return expects ? .sendContinue : .readContent
        case (.content, .contentEnded): return .answer
        case (.idle, .answered(let isFollowed)), (.head, .answered(let isFollowed)),
            (.content, .answered(let isFollowed)):
            isLast = isLast || isStopping && !isFollowed
            phase = isLast ? .closing : .idle
            return isLast ? .flush : .nothing

        case (.content, .answeredWithoutContent):
            isLast = true
            return enter(.closing, .flush)

        case (.idle, .refused(let error)), (.head, .refused(let error)),
            (.content, .refused(let error)):
            return refuse(error)
        case (.idle, .inputEnded), (.idle, .deadlinePassed): return close()
        case (.head, .inputEnded), (.content, .inputEnded):
            inputHasEnded = true
            return refuse(.incomplete)
        case (.head, .deadlinePassed): return refuse(.headTimeout)
        case (.content, .deadlinePassed): return refuse(.contentTimeout)
        case (.idle, .stopRequested), (.head, .stopRequested), (.content, .stopRequested):
            // An idle connection may have a request on its way: its owner shortens the wait.
            isStopping = true
            return .nothing

        case (.closing, .flushed): return inputHasEnded ? close() : enter(.lingering, .linger)
        case (.closing, .inputEnded):
            inputHasEnded = true
            return .nothing
        case (.closing, .deadlinePassed), (.lingering, .deadlinePassed),
            (.lingering, .inputEnded):
            return close()

        case (_, .headBegan), (_, .headEnded), (_, .contentEnded), (_, .answered),
            (_, .answeredWithoutContent), (_, .refused), (_, .flushed), (_, .stopRequested):
            return .nothing
        }
    }

    private mutating func enter(_ next: Phase, _ action: Action = .nothing) -> Action {
        phase = next
        return action
    }

    private mutating func refuse(_ error: HTTPError) -> Action {
        isLast = true
        phase = .closing
        return .refuse(error)
    }

    private mutating func close() -> Action { enter(.closed, .close) }
}
