import Foundation
import TestSupport
import Testing

@testable import WireFormats

/// Fast readers beside slow ones that were written from the grammar, on inputs that are almost right.
@Suite("Readers and their twins")
struct TwinTests {
    private static let heads =
        (Fixture.all(in: "http/accept") + Fixture.all(in: "http/refuse"))
        .map(\.bytes).filter { $0.count < 1_000 }

    @Test("read the same heads, and refuse the same", arguments: [11 as UInt64, 12, 13])
    func heads(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let parser = RequestHeadParser()
        // One for all, as a worker has it: what it remembers of the last must not show.
        var request = HTTPRequest(.get, "/")
        var accepted = 0
        for round in 0..<4_000 {
            let bytes = Mutation.make(Self.heads, &random)
            request.bytes = bytes
            let start = parser.skipEmptyLines(bytes.span, 0..<bytes.count)
            let head = try? request.readHead(start..<bytes.count, parser)
            switch HeadTwin.read(bytes) {
            case .none, .refused: #expect(head == nil, "round \(round)")
            case .accepted(let twin):
                #expect(head.map { HeadTwin($0, bytes) } == twin, "round \(round)")
                accepted += 1
            }
        }
        #expect(accepted > 500)
    }

    @Test("read the same hosts", arguments: [14 as UInt64])
    func hosts(seed: UInt64) {
        let sources = [
            "example.org:8080", "[2001:db8::1]:80", "[::ffff:192.0.2.1]", "a%20b.test",
            "127.0.0.1:",
            "[1:2:3:4:5:6:7:8]", "[::]", "a!$&'()*+;=_~-.b",
        ].map { Array($0.utf8) }
        var random = SeededGenerator(seed: seed)
        var accepted = 0
        for _ in 0..<20_000 {
            let bytes = Mutation.make(sources, &random)
            let isValid = Authority.isValid(bytes.span, 0..<bytes.count)
            #expect(isValid == HeadTwin.isAuthority(bytes), "\(bytes)")
            if isValid { accepted += 1 }
        }
        #expect(accepted > 2_000)
    }

    @Test("read the same dates", arguments: [15 as UInt64])
    func dates(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var accepted = 0
        for _ in 0..<1_000 {
            let seconds = Int64.random(in: 0..<4_102_444_800, using: &random)
            let sources = DateTwin.forms.map { Array(DateTwin.write(seconds, $0).utf8) }
            let bytes = Mutation.make(sources, &random)
            let read = HTTPDate.parse(bytes[...]).flatMap { $0 < DateTwin.start ? nil : $0 }
            #expect(read == DateTwin.read(bytes), "\(String(decoding: bytes, as: UTF8.self))")
            if read != nil { accepted += 1 }
        }
        #expect(accepted > 200)
    }

    @Test("accept no JSON that another reader refuses", arguments: [16 as UInt64])
    func json(seed: UInt64) {
        let sources = Fixture.all(in: "json/accept").map(\.bytes).filter { $0.count < 2_000 }
        var random = SeededGenerator(seed: seed)
        var accepted = 0
        for _ in 0..<4_000 {
            let bytes = Mutation.make(sources, &random)
            guard let _ = try? JSONReader.read(bytes) else { continue }
            accepted += 1
            let other = try? JSONSerialization.jsonObject(
                with: Data(bytes), options: [.fragmentsAllowed])
            #expect(other != nil, "\(String(decoding: bytes, as: UTF8.self))")
        }
        #expect(accepted > 500)
    }
}
