import Foundation
import SystemIO
import Testing

/// What a running server takes of the machine.
extension RunningServer {
    struct Figures {
        let residentKB: Int
        let descriptors: Int
    }

    /// As the kernel counts them.
    var figures: Figures {
        let status = (try? Scratch.text("/proc/\(identifier)/status")) ?? ""
        let resident = status.firstMatch(of: #/VmRSS:\s*(\d+) kB/#).flatMap { Int($0.output.1) }
        let descriptors = try? FileManager.default.contentsOfDirectory(
            atPath: "/proc/\(identifier)/fd")
        return Figures(residentKB: resident ?? 0, descriptors: descriptors?.count ?? 0)
    }

    /// Where it listens.
    func address() throws -> SocketAddress {
        let port = try #require(url.split(separator: ":").last.flatMap { UInt16($0) })
        return try #require(try SocketAddress.resolve(host: "127.0.0.1", port: port).first)
    }

    /// Waits until the server is as `condition` wants it; false after ten seconds.
    func wait(until condition: (RunningServer) -> Bool) -> Bool {
        for _ in 0..<1_000 {
            if condition(self) { return true }
            Thread.sleep(forTimeInterval: 0.01)
        }
        return false
    }
}
