import COpenSSL

/// Seals and opens session tickets: AES-256-CBC with HMAC-SHA-256 (RFC 5077 section 4).
enum TicketSealing {
    /// What OpenSSL wants to hear.
    private enum Answer {
        static let failed: Int32 = -1
        /// A full handshake follows.
        static let unknown: Int32 = 0
        static let done: Int32 = 1
        /// Opened, and a new ticket is due.
        static let renew: Int32 = 2
    }

    typealias Callback =
        @convention(c) (
            OpaquePointer?, UnsafeMutablePointer<UInt8>?, UnsafeMutablePointer<UInt8>?,
            OpaquePointer?, OpaquePointer?, Int32
        ) -> Int32

    static let callback: Callback = { session, name, vector, cipher, mac, isSealing in
        guard let keys = unsafe TLSContext.ticketKeys(of: session), let name = unsafe name,
            let vector = unsafe vector
        else { return Answer.failed }
        if isSealing == 1 {
            let key = keys.sealing()
            // SAFETY: OpenSSL gives 16 bytes for the name and EVP_MAX_IV_LENGTH for the vector.
            for (offset, byte) in key.name.enumerated() { unsafe name[offset] = byte }
            guard unsafe RAND_bytes(vector, EVP_MAX_IV_LENGTH) == 1 else { return Answer.failed }
            return unsafe setUp(key, vector, cipher, mac, isSealing: true)
                ? Answer.done : Answer.failed
        }
        // SAFETY: the name in a ticket has 16 bytes.
        let wanted = unsafe Array(
            UnsafeBufferPointer(start: name, count: TicketKeys.Key.nameBytes))
        guard let (key, isOld) = keys.opening(name: wanted) else { return Answer.unknown }
        guard unsafe setUp(key, vector, cipher, mac, isSealing: false) else { return Answer.failed }
        return isOld ? Answer.renew : Answer.done
    }

    private static func setUp(
        _ key: TicketKeys.Key, _ vector: UnsafeMutablePointer<UInt8>, _ cipher: OpaquePointer?,
        _ mac: OpaquePointer?, isSealing: Bool
    ) -> Bool {
        var macKey = key.macKey
        // SAFETY: the keys have 32 bytes each, as the algorithms want.
        guard unsafe readout_set_ticket_mac(mac, &macKey) == 1 else { return false }
        return unsafe EVP_CipherInit_ex(
            cipher, EVP_aes_256_cbc(), nil, key.cipherKey, vector, isSealing ? 1 : 0) == 1
    }
}
