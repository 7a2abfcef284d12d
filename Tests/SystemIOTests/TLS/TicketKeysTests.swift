import Synchronization
import Testing

@testable import SystemIO

@Suite("TicketKeys")
struct TicketKeysTests {
    /// A clock that stands until it is moved.
    private final class ManualClock: Sendable {
        private let time = Atomic<Int64>(1_000)

        var now: Int64 { time.load(ordering: .relaxed) }
        func pass(hours: Double) {
            time.add(Int64(hours * 3_600_000_000_000), ordering: .relaxed)
        }
    }

    private let clock = ManualClock()
    private let keys: TicketKeys

    init() {
        keys = TicketKeys { [clock] in clock.now }
    }

    @Test("one key seals for twelve hours")
    func sealing() {
        let first = keys.sealing()
        clock.pass(hours: 11.9)
        #expect(keys.sealing().name == first.name)
        clock.pass(hours: 0.1)
        let second = keys.sealing()
        #expect(second.name != first.name)
        #expect(second.cipherKey != first.cipherKey && second.macKey != first.macKey)
    }

    @Test("an older key opens until it is a day and a half old, and then a new ticket is due")
    func opening() throws {
        let first = keys.sealing()
        #expect(keys.opening(name: first.name)?.isOld == false)
        for _ in 0..<2 {
            clock.pass(hours: 12)
            let found = try #require(keys.opening(name: first.name))
            #expect(found.isOld && found.key.cipherKey == first.cipherKey)
        }
        clock.pass(hours: 11.9)
        #expect(keys.opening(name: first.name) != nil)
        clock.pass(hours: 0.1)
        #expect(keys.opening(name: first.name) == nil)
    }

    @Test("a key that nobody used for a week opens nothing")
    func idle() {
        let first = keys.sealing()
        clock.pass(hours: 168)
        #expect(keys.opening(name: first.name) == nil)
    }

    @Test("a name that no key has opens nothing")
    func unknown() {
        #expect(keys.opening(name: [UInt8](repeating: 7, count: 16)) == nil)
        #expect(keys.opening(name: []) == nil)
    }

    @Test("all keys are random")
    func randomness() {
        let names = (0..<50).map { _ in TicketKeys { 0 }.sealing().name }
        #expect(Set(names).count == 50 && names.allSatisfy { $0.count == 16 })
    }
}
