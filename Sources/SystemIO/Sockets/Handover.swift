import Glibc

/// The listening sockets that this process was started with, by a service manager or by the
/// process that it follows: the protocol of sd_listen_fds(3).
///
/// LISTEN_PID says whom they are for, LISTEN_FDS how many there are from descriptor 3 on, and
/// LISTEN_FDNAMES what they are called, with colons between.
package enum Handover: Sendable {
    case none
    /// They are for a process of another number; an ancestor's variables have come along.
    case forAnother(process: String)
    case sockets([Item])

    /// One socket, and what it is called; the name is empty where none was given.
    package struct Item: Sendable {
        package let name: String
        package let socket: ListeningSocket
    }

    /// More would be a mistake: one for each address and kind is plenty.
    package static let countMax = 16
    private static let firstDescriptor: Int32 = 3

    /// Takes over what the variables tell of; call it once.
    ///
    /// Throws `HandoverError` where they make no sense, or a descriptor is no listening socket.
    package static func take(_ environment: (String) -> String?) throws(HandoverError) -> Handover {
        guard let text = environment("LISTEN_FDS"), !text.isEmpty else { return .none }
        let process = environment("LISTEN_PID") ?? ""
        guard Int32(process) == getpid() else { return .forAnother(process: process) }
        guard let count = Int(text), (0...countMax).contains(count) else { throw .count(text) }
        let names = try names(environment("LISTEN_FDNAMES"), count: count)
        var items: [Item] = []
        for (name, number) in zip(names, firstDescriptor...) {
            items.append(Item(name: name, socket: try ListeningSocket(handedOver: number, name)))
        }
        return items.isEmpty ? .none : .sockets(items)
    }

    private static func names(
        _ text: String?, count: Int
    ) throws(HandoverError) -> [String] {
        guard let text, !text.isEmpty else { return [String](repeating: "", count: count) }
        let names = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard names.count == count else { throw .names(names.count, of: count) }
        return names
    }
}
