import Glibc

/// The process's three streams.
package enum StandardStream: Int32, Sendable {
    case input = 0
    case output = 1
    case error = 2

    /// Whether a person sits at the other end.
    package var isTerminal: Bool { isatty(rawValue) == 1 }

    /// Writes all of `bytes`, waiting as long as the reader needs.
    ///
    /// Throws `SystemError` (a closed pipe, a full disk).
    package func write(_ bytes: ArraySlice<UInt8>) throws(SystemError) {
        var rest = bytes
        while !rest.isEmpty {
            // SAFETY: pointer and count are the slice's own.
            let count = unsafe rest.withUnsafeBytes {
                unsafe Glibc.write(rawValue, $0.baseAddress, $0.count)
            }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw .last(.write)
            }
        }
    }

    package func write(_ bytes: [UInt8]) throws(SystemError) { try write(bytes[...]) }

    package func write(_ text: String) throws(SystemError) { try write(Array(text.utf8)) }
}
