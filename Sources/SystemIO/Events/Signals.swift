import Glibc
import Synchronization

/// SIGTERM, SIGINT and SIGHUP as rings of a wakeup, instead of the end of the process.
package enum Signals {
    /// From now on SIGTERM and SIGINT ring `wakeup`, which must live as long as the process.
    ///
    /// A later call moves the signals to another wakeup.
    package static func redirect(to wakeup: borrowing Wakeup) throws(SystemError) {
        stopTarget.store(wakeup.number, ordering: .releasing)
        for signal in [SIGTERM, SIGINT] {
            try handle(signal) { _ in ring(stopTarget) }
        }
    }

    /// From now on SIGHUP rings `wakeup`, which must live as long as the process.
    package static func redirectHangUp(to wakeup: borrowing Wakeup) throws(SystemError) {
        hangUpTarget.store(wakeup.number, ordering: .releasing)
        try handle(SIGHUP) { _ in ring(hangUpTarget) }
    }

    /// Calls `handler` for `signal`, and lets it through: a parent may have started this process
    /// with it held back.
    private static func handle(
        _ signal: Int32, by handler: @escaping @convention(c) (Int32) -> Void
    ) throws(SystemError) {
        var action = sigaction()
        // SAFETY: each handler makes one system call and reads one atomic number.
        unsafe action.__sigaction_handler.sa_handler = handler
        action.sa_flags = SA_RESTART
        guard unsafe sigaction(signal, &action, nil) == 0 else { throw .last(.signal) }
        var signals = sigset_t()
        // SAFETY: the set is a whole struct, emptied before it is filled.
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, signal)
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// From now on a write to a pipe that nobody reads fails, instead of ending the process by SIGPIPE.
    package static func outliveReaders() { _ = signal(SIGPIPE, SIG_IGN) }

    /// Gives the signals back their first meaning: they end the process.
    package static func restore() {
        for number in [SIGTERM, SIGINT, SIGHUP] {
            _ = signal(number, SIG_DFL)
        }
        stopTarget.store(-1, ordering: .releasing)
        hangUpTarget.store(-1, ordering: .releasing)
    }
}

/// The descriptors that signals ring, or -1; set before a handler can read them.
private let stopTarget = Atomic<Int32>(-1)
private let hangUpTarget = Atomic<Int32>(-1)

private func ring(_ target: borrowing Atomic<Int32>) {
    let saved = errno
    let number = target.load(ordering: .acquiring)
    if number >= 0 { Wakeup.ring(number) }
    errno = saved
}
