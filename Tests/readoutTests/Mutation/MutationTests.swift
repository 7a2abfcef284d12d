import Foundation
import TestSupport
import Testing

/// The whole program under requests that are almost right.
///
/// `READOUT_MUTATIONS` streams are sent (20,000 by default), from the seed `READOUT_MUTATION_SEED`; the
/// same seed gives the same streams. `READOUT_MUTATION_PROGRAM` names another build of the program,
/// for example the release build, or one with a sanitizer.
@Suite("Mutated requests to the program")
struct MutationTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let count = environment["READOUT_MUTATIONS"].flatMap { Int($0) } ?? 20_000
    private static let seed = environment["READOUT_MUTATION_SEED"].flatMap { UInt64($0) } ?? 1
    private static let program = environment["READOUT_MUTATION_PROGRAM"]

    @Test("neither stop nor hang it, get whole answers of known kinds, and leave nothing behind")
    func storm() throws {
        let server = try RunningServer(
            ["--port", "0", "--threads", "2"],
            environment: Self.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") },
            program: Self.program)
        let seeds = try RequestSeeds(server)
        let settled = try server.curl("/metrics")
        #expect(settled.status == 200)
        let before = server.figures
        let storm = try RequestStorm(
            server.address(), seeds, count: Self.count, seed: Self.seed)
        // What a tenth has warmed up is the measure for the rest.
        try storm.run(until: Self.count / 10)
        let warm = server.figures
        try storm.run(until: Self.count)
        #expect(storm.faults.isEmpty)
        // The storm reaches what it should, else it would pass over what is broken.
        for status in [200, 204, 206, 304, 400, 404, 405, 406, 412, 413, 416, 417, 421, 501, 505] {
            #expect(storm.answers[status, default: 0] > 0, "\(status)")
        }
        #expect(server.wait { $0.figures.descriptors <= before.descriptors })
        let after = server.figures
        print(storm.summary(seed: Self.seed))
        print(
            "resident KB: \(before.residentKB), \(warm.residentKB) when warm, \(after.residentKB)")
        print("descriptors: \(before.descriptors), after it \(after.descriptors)")
        #expect(after.descriptors == before.descriptors)
        #expect(after.residentKB < warm.residentKB + warm.residentKB / 10 + 4_096)
        #expect(try server.curl("/metrics").body.contains("readout_http_connections_open 1\n"))
        #expect(server.stop() == 0)
    }
}
