import TestSupport
import Testing
import WireFormats

@Suite("Mutated requests by the byte")
struct RequestMutationTests {
    static let sources =
        (Fixture.all(in: "http/accept") + Fixture.all(in: "http/refuse"))
        .map(\.bytes).filter { $0.count < 1_000 }

    @Test("mean the same in whatever pieces they arrive", arguments: [1 as UInt64, 2, 3, 4])
    func pieces(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for round in 0..<2_500 {
            let bytes = Mutation.make(Self.sources, &random)
            let whole = MessageReader.read(bytes)
            var reader = MessageReader()
            var outcome = MessageReader.Outcome.needsMore
            var at = 0
            while at < bytes.count, outcome == .needsMore {
                let end = min(bytes.count, at + Int.random(in: 1...40, using: &random))
                outcome = reader.feed(bytes[at..<end])
                at = end
            }
            // A refusal may show later in pieces, never as something else.
            #expect(outcome == whole || outcome == .needsMore && whole.isRefusal, "round \(round)")
        }
    }

    @Test("are read as requests only if the strict grammar allows it", arguments: [5 as UInt64])
    func strictness(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var complete = 0
        for _ in 0..<5_000 {
            let bytes = Mutation.make(Self.sources, &random)
            guard case .complete(let head, _, let used) = MessageReader.read(bytes) else {
                continue
            }
            complete += 1
            // Seen from outside: lines end with CR LF, and no control character is among them.
            let text = bytes[..<head.end]
            #expect(text.suffix(4) == [13, 10, 13, 10])
            for at in text.indices {
                switch text[at] {
                case 10: #expect(at > 0 && text[at - 1] == 13)
                case 13: #expect(text[at + 1] == 10)
                case 9: break
                default: #expect(text[at] >= 32 && text[at] != 127)
                }
            }
            #expect(used <= bytes.count)
        }
        #expect(complete > 300)
    }
}

extension MessageReader.Outcome {
    var isRefusal: Bool {
        if case .refused = self { true } else { false }
    }
}
