import Foundation
import SystemIO
import TestSupport
import Testing

/// One or two listening sockets, as a service manager opens them for a program.
///
/// They reach it as standard input and output, which a shell moves to descriptors 3 and 4.
struct HandedOver {
    /// What the variables say besides.
    var names: String?
    var process = "$$"
    var count: String
    private let descriptors: [Int32]

    init(_ descriptors: [Int32], names: String? = nil) {
        self.descriptors = descriptors
        self.names = names
        count = String(descriptors.count)
    }

    /// Makes `process` start its program by way of the shell.
    func hand(to process: Process) throws {
        var variables = "LISTEN_PID=\(self.process) LISTEN_FDS=\(count)"
        if let names { variables += " LISTEN_FDNAMES=\(names)" }
        let moves = descriptors.count > 1 ? "3<&0 4<&1 >/dev/null" : "3<&0"
        let program = try #require(process.executableURL?.path)
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments =
            ["-c", "export \(variables); exec \"$0\" \"$@\" \(moves) </dev/null", program]
            + (process.arguments ?? [])
        for (index, number) in descriptors.enumerated() {
            let handle = FileHandle(fileDescriptor: number, closeOnDealloc: false)
            if index == 0 {
                process.standardInput = handle
            } else {
                process.standardOutput = handle
            }
        }
    }

    /// A socket on a free port of 127.0.0.1, which listens unless `backlog` is nil.
    static func socket(backlog: Int? = 64) throws -> Socket {
        let any = try #require(try SocketAddress.resolve(host: "127.0.0.1", port: 0).first)
        let socket = try Socket.bound(to: any, sharingPort: false)
        if let backlog { try socket.listen(backlog: backlog) }
        return socket
    }
}
