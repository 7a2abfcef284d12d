import Glibc

/// An open descriptor with one owner, closed exactly once.
package struct FileDescriptor: ~Copyable, Sendable {
    package let number: Int32

    /// Takes over an open descriptor.
    package init(adopting number: Int32) {
        precondition(number >= 0, "a descriptor is not negative")
        self.number = number
    }

    /// Opens a file for reading.
    package init(reading path: String) throws(SystemError) {
        // SAFETY: the bridged path is terminated and lives for the call.
        let number = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw .last(.open) }
        self.number = number
    }

    deinit { _ = Glibc.close(number) }

    /// Reads what is there into `bytes[offset...]`, waiting if nothing is; 0 is the end.
    func read(into bytes: inout [UInt8], at offset: Int) throws(SystemError) -> Int {
        while true {
            let count = readOnce(number, &bytes, offset)
            if count >= 0 { return count }
            guard errno == EINTR else { throw .last(.read) }
        }
    }
}

/// One `read` into `bytes[offset...]`, with `errno` left as the system set it.
func readOnce(_ descriptor: Int32, _ bytes: inout [UInt8], _ offset: Int) -> Int {
    // SAFETY: the pointer and count are the array's own, cut at `offset` within its bounds.
    unsafe bytes.withUnsafeMutableBytes { buffer in
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[offset...])
        return unsafe Glibc.read(descriptor, rest.baseAddress, rest.count)
    }
}
