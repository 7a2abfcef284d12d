import Glibc

/// Whole files as bytes.
package enum FileContents {
    /// The bytes of the file at `path`.
    ///
    /// Throws `SystemError`: not found, not readable, a directory, or `isTooLarge` when there are
    /// more than `limit` bytes.
    package static func read(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
        let file = try FileDescriptor(reading: path)
        return try readToEnd(file, expecting: try size(file), limit: limit)
    }

    /// Everything that arrives on standard input until its end, at most `limit` bytes.
    package static func readStandardInput(limit: Int) throws(SystemError) -> [UInt8] {
        let copy = dup(STDIN_FILENO)
        guard copy >= 0 else { throw .last(.read) }
        return try readToEnd(FileDescriptor(adopting: copy), expecting: 0, limit: limit)
    }

    /// The size in bytes; 0 for what has none (a pipe).
    private static func size(_ file: borrowing FileDescriptor) throws(SystemError) -> Int {
        var status = stat()
        // SAFETY: `status` is a whole struct of the type that fstat fills.
        guard unsafe fstat(file.number, &status) == 0 else { throw .last(.status) }
        if status.st_mode & S_IFMT == S_IFDIR { throw SystemError(.read, code: EISDIR) }
        return max(0, Int(status.st_size))
    }

    /// Reads one byte more than expected, so that a file of known size is read in one piece.
    private static func readToEnd(
        _ file: borrowing FileDescriptor, expecting size: Int, limit: Int
    ) throws(SystemError) -> [UInt8] {
        guard size <= limit else { throw SystemError(.read, code: EFBIG) }
        var bytes = [UInt8](repeating: 0, count: size + 1)
        var filled = 0
        while true {
            if filled == bytes.count {
                bytes.append(contentsOf: repeatElement(0, count: max(filled, 65_536)))
            }
            let count = try file.read(into: &bytes, at: filled)
            if count == 0 { break }
            filled += count
            guard filled <= limit else { throw SystemError(.read, code: EFBIG) }
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }
}
