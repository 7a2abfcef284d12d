import CLinux
import Glibc

/// An IPv4 or IPv6 address with a port.
package struct SocketAddress: Sendable {
    private var storage: sockaddr_storage
    private var length: socklen_t

    /// The addresses that `host` stands for, IPv4 before IPv6: a literal, or a name to look up.
    ///
    /// Square brackets around an IPv6 literal are allowed. Throws `SystemError` (`address`) when
    /// the name is not known.
    package static func resolve(
        host: String, port: UInt16
    ) throws(SystemError) -> [SocketAddress] {
        let isBracketed = host.hasPrefix("[") && host.hasSuffix("]") && host.count > 2
        let name = isBracketed ? String(host.dropFirst().dropLast()) : host
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        unsafe hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        var list: UnsafeMutablePointer<addrinfo>?
        // SAFETY: strings are terminated for the call; the list is freed below, after the copies.
        let failure = unsafe getaddrinfo(name, String(port), &hints, &list)
        guard failure == 0 else {
            throw SystemError(.address, code: failure == EAI_SYSTEM ? errno : EADDRNOTAVAIL)
        }
        defer { unsafe freeaddrinfo(list) }
        var found: [SocketAddress] = []
        var next = unsafe list
        while let entry = unsafe next {
            if let address = unsafe SocketAddress(
                copying: entry.pointee.ai_addr, entry.pointee.ai_addrlen)
            {
                found.append(address)
            }
            unsafe next = entry.pointee.ai_next
        }
        return found.filter { !$0.isVersion6 } + found.filter(\.isVersion6)
    }

    /// The address that a bound socket has.
    init(of socket: Int32) throws(SystemError) {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        // SAFETY: `storage` has room for every kind of address; its size is passed along.
        let result = unsafe withUnsafeMutableBytes(of: &storage) { bytes in
            unsafe getsockname(
                socket, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), &length)
        }
        guard result == 0 else { throw .last(.address) }
        self.storage = storage
        self.length = length
    }

    private init?(copying address: UnsafeMutablePointer<sockaddr>?, _ length: socklen_t) {
        guard let address = unsafe address, length <= MemoryLayout<sockaddr_storage>.size
        else { return nil }
        var storage = sockaddr_storage()
        // SAFETY: the length was checked against the room, and the resolver gives that many bytes.
        unsafe withUnsafeMutableBytes(of: &storage) { bytes in
            unsafe bytes.copyMemory(
                from: UnsafeRawBufferPointer(start: address, count: Int(length)))
        }
        self.storage = storage
        self.length = length
        guard isVersion6 || storage.ss_family == AF_INET else { return nil }
    }

    var family: Int32 { Int32(storage.ss_family) }

    package var isVersion6: Bool { family == AF_INET6 }

    package var port: UInt16 {
        get {
            // SAFETY: the port stands at offset 2 of both kinds of address, in network order.
            unsafe withUnsafeBytes(of: storage) {
                UInt16(bigEndian: unsafe $0.loadUnaligned(fromByteOffset: 2, as: UInt16.self))
            }
        }
        set {
            // SAFETY: as above.
            unsafe withUnsafeMutableBytes(of: &storage) {
                unsafe $0.storeBytes(of: newValue.bigEndian, toByteOffset: 2, as: UInt16.self)
            }
        }
    }

    /// Calls `use` with the address as the system's calls want it.
    func withPointer<Result>(_ use: (UnsafePointer<sockaddr>?, socklen_t) -> Result) -> Result {
        // SAFETY: `storage` holds `length` bytes of an address and lives for the call.
        unsafe withUnsafeBytes(of: storage) {
            unsafe use($0.baseAddress?.assumingMemoryBound(to: sockaddr.self), length)
        }
    }
}

extension SocketAddress: CustomStringConvertible {
    /// The host as it stands in a URL: an IPv6 address in square brackets.
    package var host: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN) + 16)
        // SAFETY: the size of `text` is passed along; the result is terminated.
        let failure = unsafe withPointer { address, length in
            unsafe getnameinfo(
                address, length, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST)
        }
        let end = text.firstIndex(of: 0) ?? 0
        let name = String(decoding: text[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard failure == 0 else { return "?" }
        return isVersion6 ? "[\(name)]" : name
    }

    package var description: String { "\(host):\(port)" }
}
