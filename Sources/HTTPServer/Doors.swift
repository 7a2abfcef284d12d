import SystemIO

/// Where connections come in to a worker, and when they do not: while accepting rests, and at the
/// end.
///
/// A listener of the worker's own is the only one to get its connections, so those that wait there
/// at the end must be let in: newcomers are turned away, what has begun is completed, and only then
/// it is closed. Closing it at once would reset the queue. A listener that was handed over goes on
/// without this process; what waits there now is let in, the rest is for whoever comes next.
struct Doors: Sendable {
    private var listeners: [Listener]
    /// Whether other workers accept from the same listeners.
    private let isTogether: Bool
    /// When accepting goes on, if it rests.
    private var restsUntil: Int64?
    /// When listeners of the worker's own close, once the end has come.
    private var closesAt: Int64?

    /// The first listener's; the next have those below it.
    private static let firstToken = UInt64.max - 1

    init(_ listeners: [Listener], _ poller: borrowing Poller) throws(SystemError) {
        self.listeners = listeners
        isTogether = listeners.contains(where: \.isShared)
        try watch(poller)
    }

    var isClosed: Bool { listeners.isEmpty }
    /// Whether connections are left in the kernel's queues for a while.
    var isResting: Bool { restsUntil != nil }
    /// When there is something to do.
    var due: Int64 { restsUntil ?? closesAt ?? .max }
    /// All of them, the plain one first.
    var all: [Listener] { listeners }

    /// The listener with this token.
    subscript(token: UInt64) -> Listener? {
        let index = Self.firstToken &- token
        return index < listeners.count ? listeners[Int(index)] : nil
    }

    private func watch(_ poller: borrowing Poller) throws(SystemError) {
        for index in listeners.indices { try watch(index, poller) }
    }

    private func watch(_ index: Int, _ poller: borrowing Poller) throws(SystemError) {
        let number = listeners[index].number
        let token = Self.firstToken - UInt64(index)
        if isTogether {
            try poller.watchReadableTogether(number, token: token)
        } else {
            try poller.watchReadable(number, token: token)
        }
    }

    /// Lets the other workers come first at a listener that they share: without it, the one that
    /// has watched longest would get every connection that comes alone.
    mutating func stepBack(_ listener: Listener, _ poller: borrowing Poller) throws(SystemError) {
        guard isTogether, !isResting,
            let index = listeners.firstIndex(where: { $0 === listener })
        else { return }
        poller.forget(listener.number)
        try watch(index, poller)
    }

    /// Leaves connections in the kernel's queues until then.
    mutating func rest(until time: Int64, _ poller: borrowing Poller) {
        restsUntil = time
        for listener in listeners { poller.forget(listener.number) }
    }

    /// Ends a rest at the next `keepTime`, since there is room again.
    mutating func wake(at now: Int64) { if isResting { restsUntil = now } }

    /// Goes on after a rest whose time is over.
    mutating func keepTime(_ now: Int64, _ poller: borrowing Poller) throws(SystemError) {
        guard let time = restsUntil, time <= now else { return }
        restsUntil = nil
        try watch(poller)
    }

    /// Whether it is time to let in the last that wait, and close.
    func shallClose(at now: Int64) -> Bool { !isResting && closesAt ?? .max <= now }

    /// Begins to close: turns newcomers away until `time`, when all that have begun are in.
    ///
    /// What is handed over turns nobody away, and closes now.
    mutating func beginClosing(at time: Int64, now: Int64) {
        if !isTogether { for listener in listeners { listener.refuseNewcomers() } }
        closesAt = isTogether ? now : time
    }

    mutating func close(_ poller: borrowing Poller) {
        for listener in listeners {
            poller.forget(listener.number)
            listener.end()
        }
        listeners = []
        restsUntil = nil
        closesAt = nil
    }
}
