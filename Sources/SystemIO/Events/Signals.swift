import Glibc
import Synchronization

/// SIGTERM and SIGINT as rings of a wakeup, instead of the end of the process.
package enum Signals {
    /// From now on each of the two signals rings `wakeup`, which must live as long as the process.
    ///
    /// A later call moves the signals to another wakeup.
    package static func redirect(to wakeup: borrowing Wakeup) throws(SystemError) {
        target.store(wakeup.number, ordering: .releasing)
        for signal in [SIGTERM, SIGINT] {
            var action = sigaction()
            // SAFETY: the handler makes one system call and touches one atomic number.
            unsafe action.__sigaction_handler.sa_handler = { _ in
                let saved = errno
                let number = target.load(ordering: .acquiring)
                if number >= 0 { Wakeup.ring(number) }
                errno = saved
            }
            action.sa_flags = SA_RESTART
            guard unsafe sigaction(signal, &action, nil) == 0 else { throw .last(.signal) }
        }
        unblock()
    }

    /// Lets both signals through: a parent may have started this process with them held back.
    private static func unblock() {
        var signals = sigset_t()
        // SAFETY: the set is a whole struct, emptied before it is filled.
        unsafe sigemptyset(&signals)
        for signal in [SIGTERM, SIGINT] { unsafe sigaddset(&signals, signal) }
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// Gives the signals back their first meaning: they end the process.
    package static func restore() {
        for number in [SIGTERM, SIGINT] {
            _ = signal(number, SIG_DFL)
        }
        target.store(-1, ordering: .releasing)
    }
}

/// The descriptor that a signal rings, or -1; set before a handler can read it.
private let target = Atomic<Int32>(-1)
