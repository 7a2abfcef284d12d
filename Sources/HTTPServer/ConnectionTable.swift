/// A worker's peers by token, and when each has waited too long.
///
/// Deadlines stand in an array of their own: setting one is a store, and looking through all of
/// ten thousand takes a few microseconds, so that no ordered structure is kept.
struct ConnectionTable {
    private var peers: [Peer?] = []
    private var deadlines: [Int64] = []
    private var generations: [UInt32] = []
    private var free: [Int] = []
    private(set) var count = 0
    /// No deadline lies before this time.
    private(set) var nextDeadline = Int64.max

    /// The token that the next connection gets; a token never comes twice in a short time.
    func nextToken() -> UInt64 {
        let slot = free.last ?? peers.count
        let generation = slot < generations.count ? generations[slot] : 0
        return UInt64(generation) << 32 | UInt64(slot)
    }

    mutating func insert(_ peer: Peer) {
        precondition(peer.token == nextToken(), "tokens come from this table")
        if let slot = free.popLast() {
            peers[slot] = peer
        } else {
            peers.append(peer)
            deadlines.append(.max)
            generations.append(0)
        }
        count += 1
    }

    /// The peer with this token, unless it has been removed.
    subscript(token: UInt64) -> Peer? {
        let slot = Int(token & 0xFFFF_FFFF)
        guard slot < peers.count, generations[slot] == UInt32(token >> 32) else { return nil }
        return peers[slot]
    }

    mutating func remove(_ peer: Peer) {
        let slot = Int(peer.token & 0xFFFF_FFFF)
        guard peers[slot] === peer else { return }
        peers[slot] = nil
        deadlines[slot] = .max
        generations[slot] &+= 1
        free.append(slot)
        count -= 1
    }

    @inline(__always)
    mutating func setDeadline(_ token: UInt64, _ time: Int64) {
        deadlines[Int(token & 0xFFFF_FFFF)] = time
        nextDeadline = min(nextDeadline, time)
    }

    /// The peers whose deadline is not after `now`.
    ///
    /// Complexity: linear in the number of connections.
    mutating func overdue(at now: Int64) -> [Peer] {
        var found: [Peer] = []
        nextDeadline = .max
        for (slot, deadline) in deadlines.enumerated() {
            if deadline > now {
                nextDeadline = min(nextDeadline, deadline)
            } else if let peer = peers[slot] {
                found.append(peer)
            }
        }
        return found
    }

    /// All of them.
    var all: [Peer] { peers.compactMap(\.self) }
}
