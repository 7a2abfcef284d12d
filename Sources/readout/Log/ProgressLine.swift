import Synchronization
import SystemIO

/// Tells a person at a terminal how far loading is, once it takes longer than a second.
final class ProgressLine: Sendable {
    private static let quietNanoseconds: Int64 = 1_000_000_000
    private static let pauseNanoseconds: Int64 = 100_000_000

    private struct State {
        var nextLine: Int64
        var isShown = false
    }

    private let state: Mutex<State>
    private let isTerminal = StandardStream.error.isTerminal

    init() {
        state = Mutex(State(nextLine: MonotonicClock.nanoseconds() + Self.quietNanoseconds))
    }

    /// Called as documents are done, from any thread.
    func report(_ done: Int, of total: Int) {
        guard isTerminal else { return }
        let now = MonotonicClock.coarseNanoseconds()
        state.withLock { state in
            guard now >= state.nextLine else { return }
            state.nextLine = now + Self.pauseNanoseconds
            state.isShown = true
            try? StandardStream.error.write("\rreading: \(done) of \(total) documents ")
        }
    }

    /// Clears the line, if there is one.
    func end() {
        state.withLock { state in
            guard state.isShown else { return }
            state.isShown = false
            try? StandardStream.error.write("\r\u{1B}[K")
        }
    }
}
