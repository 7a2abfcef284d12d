/// Why sockets that were handed over cannot be used.
package enum HandoverError: Error, Hashable, Sendable {
    /// LISTEN_FDS is no number of descriptors.
    case count(String)
    /// LISTEN_FDNAMES has not one name for each.
    case names(Int, of: Int)
    case descriptor(Int32, name: String, Fault)

    /// What a descriptor is instead of a listening TCP socket; the raw value is said to people.
    package enum Fault: String, Sendable {
        case closed = "is not open"
        case noSocket = "is not a socket"
        case noStream = "is not a stream socket"
        case otherFamily = "is neither of IPv4 nor of IPv6"
        case notListening = "does not listen"
    }
}

extension HandoverError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .count(let text):
            return "LISTEN_FDS is \"\(text)\"; it may be 0 to \(Handover.countMax)"
        case .names(let names, let count):
            return "LISTEN_FDNAMES has \(names) names for \(count) descriptors"
        case .descriptor(let number, let name, let fault):
            let called = name.isEmpty ? "" : " (\"\(name)\")"
            return "descriptor \(number)\(called) was handed over, but \(fault.rawValue)"
        }
    }
}
