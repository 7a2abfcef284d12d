import Glibc

/// What stands at a path, and the files below a folder.
package enum Directory {
    package enum Kind: Sendable {
        case file, folder
        /// A device, a pipe or a socket.
        case other
    }

    /// The kind of what `path` leads to, symbolic links followed; throws when nothing is there.
    package static func kind(of path: String) throws(SystemError) -> Kind {
        try entry(path).kind
    }

    /// Paths of all files below `folder`, links followed, each folder once, in order of their bytes.
    ///
    /// Names that begin with a dot are left out. A folder that cannot be listed is reported through
    /// `unreadable` and passed over; `folder` itself throws. At most 64 folders deep.
    package static func files(
        below folder: String, unreadable: (String, SystemError) -> Void = { _, _ in }
    ) throws(SystemError) -> [String] {
        var found: [String] = []
        var seen: Set<Identity> = [try entry(folder).identity]
        var folders = [(path: folder, depth: 0)]
        while let next = folders.popLast() {
            do {
                for name in try names(in: next.path) {
                    let path = next.path.hasSuffix("/") ? next.path + name : next.path + "/" + name
                    do {
                        let entry = try entry(path)
                        switch entry.kind {
                        case .file: found.append(path)
                        case .folder where next.depth < 64 && seen.insert(entry.identity).inserted:
                            folders.append((path, next.depth + 1))
                        case .folder, .other: break
                        }
                    } catch {
                        unreadable(path, error)
                    }
                }
            } catch {
                guard next.depth > 0 else { throw error }
                unreadable(next.path, error)
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// A file's place on its device: the same for every path that leads to it.
    private struct Identity: Hashable {
        let device: UInt
        let number: UInt
    }

    private static func entry(
        _ path: String
    ) throws(SystemError) -> (kind: Kind, identity: Identity) {
        var status = stat()
        // SAFETY: the path is terminated for the call; `status` is a whole struct to fill.
        guard unsafe stat(path, &status) == 0 else { throw .last(.status) }
        let kind: Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        return (kind, Identity(device: UInt(status.st_dev), number: UInt(status.st_ino)))
    }

    /// Where the name stands in an entry.
    private static let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0

    private static func names(in folder: String) throws(SystemError) -> [String] {
        // SAFETY: the stream is closed on every way out; an entry is copied before the next read.
        guard let stream = unsafe opendir(folder) else { throw .last(.list) }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            // SAFETY: the name is terminated. It is read where it lies: an entry ends with its name,
            // so that the whole of the declared field may reach beyond the stream's memory.
            let name = unsafe String(
                cString: UnsafeRawPointer(entry).advanced(by: nameOffset)
                    .assumingMemoryBound(to: CChar.self))
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }
}
