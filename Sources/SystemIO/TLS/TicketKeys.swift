import COpenSSL
import Synchronization

/// The keys that session tickets are sealed with (RFC 5077 section 4): the newest seals, older ones
/// still open, and none lives longer than a day and a half, so that a stolen key opens little.
///
/// Kept over a change of certificates, so that clients resume across it.
package final class TicketKeys: Sendable {
    /// One key, under the name that its tickets carry.
    struct Key {
        let name: [UInt8]
        let cipherKey: [UInt8]
        let macKey: [UInt8]
        let madeAt: Int64

        init(at time: Int64) {
            name = Self.random(Self.nameBytes)
            cipherKey = Self.random(32)
            macKey = Self.random(32)
            madeAt = time
        }

        static let nameBytes = 16

        private static func random(_ count: Int) -> [UInt8] {
            var bytes = [UInt8](repeating: 0, count: count)
            // SAFETY: the pointer and count are the array's own.
            let done = unsafe bytes.withUnsafeMutableBufferPointer {
                unsafe RAND_bytes($0.baseAddress, Int32($0.count))
            }
            precondition(done == 1, "OpenSSL's generator is seeded")
            return bytes
        }
    }

    /// How long a key seals new tickets.
    static let sealingTime = Duration.seconds(12 * 3600)
    /// How long a key opens tickets, which itself take two hours to grow too old.
    static let livingTime = Duration.seconds(36 * 3600)

    private let keys: Mutex<[Key]>
    private let clock: @Sendable () -> Int64

    /// `clock` gives nanoseconds that never run backwards.
    package init(clock: @escaping @Sendable () -> Int64 = { MonotonicClock.coarseNanoseconds() }) {
        self.clock = clock
        keys = Mutex([Key(at: clock())])
    }

    /// The key that seals, a new one where the last has served its time.
    func sealing() -> Key {
        let now = clock()
        return keys.withLock { keys in
            let isSpent = Self.hasPassed(Self.sealingTime, since: keys[0], now)
            guard isSpent else { return keys[0] }
            keys.removeAll { Self.hasPassed(Self.livingTime, since: $0, now) }
            let key = Key(at: now)
            keys.insert(key, at: 0)
            return key
        }
    }

    /// The key with this name, and whether a new ticket is due; nil for one that is gone.
    func opening(name: [UInt8]) -> (key: Key, isOld: Bool)? {
        let sealing = sealing()
        let now = clock()
        let key = keys.withLock { keys in
            keys.first { $0.name == name && !Self.hasPassed(Self.livingTime, since: $0, now) }
        }
        return key.map { ($0, $0.name != sealing.name) }
    }

    private static func hasPassed(_ time: Duration, since key: Key, _ now: Int64) -> Bool {
        now - key.madeAt >= time.components.seconds * 1_000_000_000
    }
}
