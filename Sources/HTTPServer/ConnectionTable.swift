/// A worker's connections by token, and when each has waited too long.
///
/// Deadlines stand in an array of their own: setting one is a store, and looking through all of
/// ten thousand takes a few microseconds, so that no ordered structure is kept.
struct ConnectionTable {
    private var connections: [Connection?] = []
    private var deadlines: [Int64] = []
    private var generations: [UInt32] = []
    private var free: [Int] = []
    private(set) var count = 0
    /// No deadline lies before this time.
    private(set) var nextDeadline = Int64.max

    /// The token that the next connection gets; a token never comes twice in a short time.
    func nextToken() -> UInt64 {
        let slot = free.last ?? connections.count
        let generation = slot < generations.count ? generations[slot] : 0
        return UInt64(generation) << 32 | UInt64(slot)
    }

    mutating func insert(_ connection: Connection) {
        precondition(connection.token == nextToken(), "tokens come from this table")
        if let slot = free.popLast() {
            connections[slot] = connection
        } else {
            connections.append(connection)
            deadlines.append(.max)
            generations.append(0)
        }
        count += 1
    }

    /// The connection with this token, unless it has been removed.
    subscript(token: UInt64) -> Connection? {
        let slot = Int(token & 0xFFFF_FFFF)
        guard slot < connections.count, generations[slot] == UInt32(token >> 32) else { return nil }
        return connections[slot]
    }

    mutating func remove(_ connection: Connection) {
        let slot = Int(connection.token & 0xFFFF_FFFF)
        guard connections[slot] === connection else { return }
        connections[slot] = nil
        deadlines[slot] = .max
        generations[slot] &+= 1
        free.append(slot)
        count -= 1
    }

    mutating func setDeadline(_ token: UInt64, _ time: Int64) {
        deadlines[Int(token & 0xFFFF_FFFF)] = time
        nextDeadline = min(nextDeadline, time)
    }

    /// The connections whose deadline is not after `now`.
    ///
    /// Complexity: linear in the number of connections.
    mutating func overdue(at now: Int64) -> [Connection] {
        var found: [Connection] = []
        nextDeadline = .max
        for (slot, deadline) in deadlines.enumerated() {
            if deadline > now {
                nextDeadline = min(nextDeadline, deadline)
            } else if let connection = connections[slot] {
                found.append(connection)
            }
        }
        return found
    }

    /// All connections.
    var all: [Connection] { connections.compactMap(\.self) }
}
