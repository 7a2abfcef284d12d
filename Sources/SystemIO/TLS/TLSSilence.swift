/// What a peer sends that holds no plaintext: handshakes, new keys, alerts, empty records.
///
/// OpenSSL reads on within one call as long as such records come, and would answer every change of
/// keys (RFC 8446 section 4.6.3), so that a flood of them would keep the other connections waiting.
struct TLSSilence {
    /// Bytes of a handshake, the client's certificates included.
    ///
    /// OpenSSL itself takes 128 KB of greeting and 100 KB of certificates.
    private static let handshakeBytesMax = 262_144
    /// Bytes after it: almost two records of the largest size, and more than 1,000 changes of keys.
    private static let bytesMax = 32_768

    private var bytes = 0
    private var hasHandshaken = false

    /// Counts what has come; false where it is too much.
    mutating func goesOn(_ count: Int, hasHandshaken: Bool) -> Bool {
        if hasHandshaken, !self.hasHandshaken {
            self.hasHandshaken = true
            bytes = 0
        }
        bytes += count
        return bytes <= (self.hasHandshaken ? Self.bytesMax : Self.handshakeBytesMax)
    }

    /// Called when plaintext has come.
    mutating func end() { bytes = 0 }
}
