import Testing
import WireFormats

@testable import ReadoutAPI

@Suite("Kept answers")
struct KeptAnswersTests {
    private static func limits(bytes: Int = 1 << 20, answers: Int = 1 << 20) -> CompressionLimits {
        var limits = CompressionLimits()
        limits.keptBytesMax = bytes
        limits.keptAnswersMax = answers
        return limits
    }

    private static func answer(_ request: HTTPRequest, bytes: Int) -> CompressedAnswer {
        CompressedAnswer(
            target: CompressedAnswer.target(request), fields: [], ownFields: [],
            tag: EntityTag(prefix: [], hash: 1), content: [UInt8](repeating: 1, count: bytes))
    }

    @Test("are found by exactly their target")
    func targets() {
        var kept = KeptAnswers(Self.limits())
        let request = HTTPRequest(.get, "/v1/figures?limit=2")
        let answer = Self.answer(request, bytes: 9)
        kept.keep(answer, for: request)
        #expect(kept.find(HTTPRequest(.head, "/v1/figures?limit=2")) === answer)
        for target in [
            "/v1/figures", "/v1/figures?", "/v1/figures?limit=", "/v1/figures?limit=22",
            "/v1/figures?limit=%32", "/v1/figureslimit=2", "/", "/v1/figures?Limit=2",
        ] {
            #expect(kept.find(HTTPRequest(.get, target)) == nil, "\(target)")
        }
    }

    @Test("stay within their limits, whatever comes", arguments: [1, 2, 3] as [UInt64])
    func bounds(_ seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        var kept = KeptAnswers(Self.limits(bytes: 40_000, answers: 60))
        var hits = 0
        for _ in 0..<20_000 {
            let request = HTTPRequest(.get, "/v1/figures?limit=\(random.below(200))")
            if let found = kept.find(request) {
                #expect(found.target == CompressedAnswer.target(request))
                hits += 1
            } else {
                kept.keep(Self.answer(request, bytes: random.below(1_500)), for: request)
            }
            #expect(kept.byteCount <= 40_000 && kept.count <= 60)
        }
        #expect(hits > 500, "\(hits)")
    }

    @Test("what is asked for again and again stays, among many that are not")
    func hot() {
        var kept = KeptAnswers(Self.limits(answers: 20))
        let hot = HTTPRequest(.get, "/hot")
        kept.keep(Self.answer(hot, bytes: 9), for: hot)
        for number in 0..<1_000 {
            let cold = HTTPRequest(.get, "/cold?\(number)")
            kept.keep(Self.answer(cold, bytes: 9), for: cold)
            #expect(kept.find(hot) != nil)
        }
        #expect(kept.count <= 20)
    }

    @Test("one that is too large, or has too long a target, is not kept, and one is kept once")
    func large() {
        var kept = KeptAnswers(Self.limits(bytes: 10_000))
        let request = HTTPRequest(.get, "/a")
        kept.keep(Self.answer(request, bytes: 6_000), for: request)
        let long = HTTPRequest(.get, "/a?" + String(repeating: "a", count: 600))
        kept.keep(Self.answer(long, bytes: 9), for: long)
        #expect(kept.count == 0 && kept.byteCount == 0)
        for _ in 0..<3 { kept.keep(Self.answer(request, bytes: 100), for: request) }
        #expect(kept.count == 1 && kept.byteCount == 358)
    }
}
