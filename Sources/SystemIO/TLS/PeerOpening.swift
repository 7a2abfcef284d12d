/// The first bytes of a peer, which tell TLS from HTTP in the clear.
struct PeerOpening {
    /// As long as a record's header, and as the longest word that matters: `HEAD` and a space.
    static let bytesMax = 5

    private(set) var count = 0
    private var bytes: UInt64 = 0

    mutating func note(_ byte: UInt8) {
        bytes = bytes << 8 | UInt64(byte)
        count += 1
    }

    /// Whether it begins with a letter, as a method does; a record of TLS begins with 20 to 24.
    var isHTTP: Bool {
        guard count > 0 else { return false }
        return (0x41...0x5A).contains(UInt8(truncatingIfNeeded: bytes >> (8 * (count - 1))) & 0xDF)
    }

    /// Whether it is a request for a head alone.
    var asksForHead: Bool { count == Self.bytesMax && bytes == 0x48_45_41_44_20 }
}
