import CLinux
import Glibc

/// Hot path: one system call for all that is ready; bench: server.
///
/// Which descriptors are ready, by epoll. Each is watched under a token of the caller's choice;
/// a descriptor that is closed is forgotten by itself.
// SAFETY: it has one owner at a time, and its events hold numbers only.
@safe package struct Poller: ~Copyable, @unchecked Sendable {
    /// What a descriptor is ready for.
    package struct Event: Sendable {
        package let token: UInt64
        private let mask: UInt32

        init(token: UInt64, mask: UInt32) {
            self.token = token
            self.mask = mask
        }

        /// Bytes wait, or the end, or an error, which reading will tell.
        package var isReadable: Bool {
            mask & (EPOLLIN.rawValue | EPOLLRDHUP.rawValue | Self.broken) != 0
        }
        package var isWritable: Bool { mask & (EPOLLOUT.rawValue | Self.broken) != 0 }
        /// The peer sends nothing more, after what may still wait to be read.
        package var hasEnded: Bool { mask & (EPOLLRDHUP.rawValue | Self.broken) != 0 }

        private static let broken = EPOLLHUP.rawValue | EPOLLERR.rawValue
    }

    private let descriptor: FileDescriptor
    // SAFETY: a token is always a number, so the union in an event is read as it was written.
    private var events = unsafe [epoll_event](repeating: epoll_event(), count: eventCountMax)

    /// How many events one wait takes in.
    private static let eventCountMax = 256

    package init() throws(SystemError) {
        let number = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard number >= 0 else { throw .last(.poll) }
        descriptor = FileDescriptor(adopting: number)
    }

    /// Tells each time `descriptor` becomes readable or writable (edge-triggered).
    package func watchEdges(_ descriptor: Int32, token: UInt64) throws(SystemError) {
        let mask = EPOLLIN.rawValue | EPOLLOUT.rawValue | EPOLLRDHUP.rawValue
        try add(descriptor, mask: mask | EPOLLET.rawValue, token: token)
    }

    /// Tells as long as `descriptor` is readable (level-triggered).
    package func watchReadable(_ descriptor: Int32, token: UInt64) throws(SystemError) {
        try add(descriptor, mask: EPOLLIN.rawValue, token: token)
    }

    /// Like `watchReadable`, but of all pollers that watch `descriptor` so, one is told.
    ///
    /// The one that has watched longest is told first.
    package func watchReadableTogether(_ descriptor: Int32, token: UInt64) throws(SystemError) {
        try add(descriptor, mask: EPOLLIN.rawValue | EPOLLEXCLUSIVE.rawValue, token: token)
    }

    /// Tells nothing about `descriptor` any more.
    package func forget(_ descriptor: Int32) {
        _ = epoll_ctl(self.descriptor.number, EPOLL_CTL_DEL, descriptor, nil)
    }

    /// Waits until something is ready, at most `milliseconds` (negative: as long as it takes).
    ///
    /// Returns how many events `event` then gives.
    package mutating func wait(milliseconds: Int32) -> Int {
        // SAFETY: the pointer and count are the array's own.
        let count = unsafe events.withUnsafeMutableBufferPointer { [number = descriptor.number] in
            unsafe epoll_wait(number, $0.baseAddress, Int32($0.count), milliseconds)
        }
        return max(0, Int(count))
    }

    package func event(_ index: Int) -> Event {
        // SAFETY: every event was added with a number as its token.
        let event = unsafe events[index]
        return unsafe Event(token: event.data.u64, mask: event.events)
    }

    private func add(
        _ descriptor: Int32, mask: UInt32, token: UInt64
    ) throws(SystemError) {
        // SAFETY: the event is copied by the call.
        var event = unsafe epoll_event(events: mask, data: epoll_data_t(u64: token))
        let result = unsafe epoll_ctl(
            self.descriptor.number, EPOLL_CTL_ADD, descriptor, &event)
        guard result == 0 else { throw .last(.poll) }
    }
}
