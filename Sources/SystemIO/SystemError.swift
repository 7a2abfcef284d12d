import Glibc

/// A system call that failed: which operation, and the error number that it left.
package struct SystemError: Error, Hashable, Sendable {
    /// What was tried; the raw value is the word for people.
    package enum Operation: String, Sendable {
        case open, read, write, list, status, socket, bind, listen, accept, connect, option
        case shutdown, poll, wake, thread, signal, hash, address
    }

    package let operation: Operation
    /// The error number (`errno`), or 0 where none was left.
    package let code: Int32

    package init(_ operation: Operation, code: Int32) {
        self.operation = operation
        self.code = code
    }

    /// A name that stands for no address.
    package static let noAddress = SystemError(.address, code: EADDRNOTAVAIL)

    /// The failure that has just happened on this thread.
    static func last(_ operation: Operation) -> SystemError {
        SystemError(operation, code: errno)
    }

    /// The address belongs to another process, or to another socket of this one.
    package var isAddressInUse: Bool { code == EADDRINUSE }
    /// The address is not one of this machine.
    package var isAddressNotAvailable: Bool { code == EADDRNOTAVAIL }
    package var isNotFound: Bool { code == ENOENT }
    package var isPermissionDenied: Bool { code == EACCES || code == EPERM }
    /// The reader at the other end has gone.
    package var isBrokenPipe: Bool { code == EPIPE }
    package var isDirectory: Bool { code == EISDIR }
    /// The input is longer than its limit.
    package var isTooLarge: Bool { code == EFBIG }
    /// No descriptor is left, in this process or on the machine.
    package var isOutOfDescriptors: Bool { code == EMFILE || code == ENFILE }
}

extension SystemError: CustomStringConvertible {
    /// The system's own words for the error number, as in "Permission denied".
    package var reason: String {
        // SAFETY: strerror returns a terminated string that is copied before any other call.
        unsafe String(cString: strerror(code))
    }

    package var description: String { "\(operation.rawValue): \(reason)" }
}
