import WireFormats

// Hot path: about 50 ns a path, no allocation; bench: server.

/// Finds the route of a path: its identifier cut out, what is left is five words, looked up as such.
final class Router: Sendable {
    struct Match {
        /// Index into `Routes.all`.
        let route: Int
        /// Where the identifier stands, still percent-encoded; empty for a path without one.
        let identifier: Range<Int>
        /// Whether the identifier holds a percent-escape.
        let isEncoded: Bool
        /// Whether the path may be another one once it is normalized: the identifier holds an escape
        /// or begins with a dot.
        let isUnusual: Bool
    }

    private let slots: [Int16]
    private let keys: [RouteKey]

    init(_ routes: [Route] = Routes.all) {
        var slots = [Int16](repeating: -1, count: 256)
        keys = routes.enumerated().map { number, route in
            let path = Array(route.path.utf8)
            let mark = path.firstIndex(of: 0x7B) ?? path.count
            let rest = min(mark + 4, path.count)
            guard let key = RouteKey(path.span, before: 0..<mark, behind: rest..<path.count) else {
                preconditionFailure("\(route.path) is too long for a key")
            }
            var slot = key.hash
            while slots[slot] >= 0 { slot = (slot + 1) & 255 }
            slots[slot] = Int16(number)
            return key
        }
        self.slots = slots
    }

    func match(_ bytes: Span<UInt8>, _ path: Range<Int>) -> Match? {
        guard let start = Self.identifierStart(bytes, path) else {
            return match(bytes, path, path.upperBound..<path.upperBound, isEncoded: false)
        }
        // A slash stands in what follows a path, too: no need to stop before.
        var end = min(bytes.end(of: start..<bytes.count, before: 0x2F, or: 0x25), path.upperBound)
        let isEncoded = end < path.upperBound && bytes[end] == 0x25
        if isEncoded {
            while end < path.upperBound, bytes[end] != 0x2F { end += 1 }
        }
        guard end > start else { return nil }
        return match(bytes, path, start..<end, isEncoded: isEncoded)
    }

    /// The offset after the third slash.
    @inline(__always)
    private static func identifierStart(_ bytes: Span<UInt8>, _ path: Range<Int>) -> Int? {
        var slashes = 0
        var at = path.lowerBound
        while at < path.upperBound {
            if bytes[at] == 0x2F {
                slashes &+= 1
                if slashes == 3 { return at + 1 }
            }
            at &+= 1
        }
        return nil
    }

    @inline(__always)
    private func match(
        _ bytes: Span<UInt8>, _ path: Range<Int>, _ identifier: Range<Int>, isEncoded: Bool
    ) -> Match? {
        let before = path.lowerBound..<identifier.lowerBound
        let behind = identifier.upperBound..<path.upperBound
        guard let key = RouteKey(bytes, before: before, behind: behind), let route = route(key)
        else { return nil }
        let startsWithDot = !identifier.isEmpty && bytes[identifier.lowerBound] == 0x2E
        return Match(
            route: route, identifier: identifier, isEncoded: isEncoded,
            isUnusual: isEncoded || startsWithDot)
    }

    @inline(__always)
    private func route(_ key: RouteKey) -> Int? {
        var slot = key.hash
        while slots[slot] >= 0 {
            let route = Int(slots[slot])
            if keys[route] == key { return route }
            slot = (slot + 1) & 255
        }
        return nil
    }
}
