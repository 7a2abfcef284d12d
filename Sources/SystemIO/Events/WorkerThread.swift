import CLinux
import Glibc

/// Threads with a name.
package enum WorkerThread {
    /// Starts `work` on a thread of its own; `name` shows in `top`, cut at 15 bytes.
    package static func start(
        name: String, _ work: @escaping @Sendable () -> Void
    ) throws(SystemError) {
        var thread = pthread_t()
        let box = unsafe Unmanaged.passRetained(Work(work))
        // SAFETY: the box is retained here and released by the thread that gets it.
        let failure = unsafe pthread_create(
            &thread, nil,
            { argument in
                if let argument = unsafe argument {
                    unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
                }
                return nil
            }, box.toOpaque())
        guard failure == 0 else {
            unsafe box.release()
            throw SystemError(.thread, code: failure)
        }
        // SAFETY: the name is terminated for the call and short enough.
        _ = unsafe pthread_setname_np(thread, String(name.prefix(15)))
        pthread_detach(thread)
    }

    private final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
}
