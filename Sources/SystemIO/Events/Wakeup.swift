import CLinux
import Glibc

/// Wakes a poller from another thread, or from a signal handler.
package struct Wakeup: ~Copyable, Sendable {
    private let descriptor: FileDescriptor

    /// The descriptor to watch: readable once it has been rung.
    package var number: Int32 { descriptor.number }

    package init() throws(SystemError) {
        let number = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard number >= 0 else { throw .last(.wake) }
        descriptor = FileDescriptor(adopting: number)
    }

    package func ring() { Self.ring(number) }

    /// How often it has been rung since the last call; never waits.
    package func answer() -> Int {
        var count: UInt64 = 0
        // SAFETY: an eventfd gives exactly eight bytes.
        let read = unsafe Glibc.read(number, &count, 8)
        return read == 8 ? Int(clamping: count) : 0
    }

    /// Safe in a signal handler: one system call.
    static func ring(_ number: Int32) {
        var one: UInt64 = 1
        // SAFETY: an eventfd takes exactly eight bytes.
        _ = unsafe Glibc.write(number, &one, 8)
    }
}
