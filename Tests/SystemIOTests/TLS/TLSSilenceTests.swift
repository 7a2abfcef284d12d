import Testing

@testable import SystemIO

@Suite("TLSSilence")
struct TLSSilenceTests {
    /// What comes, within the handshake or after it, and whether that is still taken.
    private func answers(
        _ silence: inout TLSSilence, _ steps: [(bytes: Int, hasHandshaken: Bool)]
    ) -> [Bool] {
        steps.map { silence.goesOn($0.bytes, hasHandshaken: $0.hasHandshaken) }
    }

    @Test("a handshake may have 256 KB, what follows an eighth of that")
    func bounds() {
        var silence = TLSSilence()
        #expect(answers(&silence, [(262_144, false), (1, false)]) == [true, false])
        silence = TLSSilence()
        #expect(
            answers(&silence, [(262_144, false), (32_768, true), (1, true)]) == [true, true, false])
    }

    @Test("plaintext ends it, and changing keys does not begin the handshake anew")
    func plaintext() {
        var silence = TLSSilence()
        for _ in 0..<100 {
            #expect(answers(&silence, [(20_000, true)]) == [true])
            silence.end()
        }
        #expect(answers(&silence, [(20_000, false), (20_000, false)]) == [true, false])
    }
}
