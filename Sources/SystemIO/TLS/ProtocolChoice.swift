import COpenSSL

/// The application protocol: `http/1.1` or none (RFC 7301).
enum ProtocolChoice {
    private static let name = Array("http/1.1".utf8)
    /// What a client of ours offers: the one name behind its length.
    static let offer = [UInt8(name.count)] + name

    typealias Callback =
        @convention(c) (
            OpaquePointer?, UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
            UnsafeMutablePointer<UInt8>?, UnsafePointer<UInt8>?, UInt32, UnsafeMutableRawPointer?
        ) -> Int32

    /// A client that offers protocols, but not this one, is told so by an alert.
    static let callback: Callback = { _, chosen, chosenLength, offered, length, _ in
        guard let offered = unsafe offered else { return SSL_TLSEXT_ERR_ALERT_FATAL }
        // SAFETY: `offered` has `length` bytes: names, each behind its own length.
        let list = unsafe UnsafeBufferPointer(start: offered, count: Int(length))
        var at = 0
        while at < list.count {
            let end = unsafe at + 1 + Int(list[at])
            guard end <= list.count else { break }
            if unsafe list[(at + 1)..<end].elementsEqual(name) {
                unsafe chosen?.pointee = offered + at + 1
                unsafe chosenLength?.pointee = UInt8(name.count)
                return SSL_TLSEXT_ERR_OK
            }
            at = end
        }
        return SSL_TLSEXT_ERR_ALERT_FATAL
    }
}
