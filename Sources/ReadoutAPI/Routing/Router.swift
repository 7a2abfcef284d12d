import WireFormats

// Hot path: about 50 ns a path, no allocation; bench: server.

/// Finds the route of a path: one pass over its bytes, one look-up.
struct Router: Sendable {
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

    /// The most segments that a path has, and which of them is the identifier.
    private static let segmentsMax = 4
    private static let identifierSegment = 2

    private let slots: [Int16]
    private let paths: [[UInt8]]

    init(_ routes: [Route] = Routes.all) {
        paths = routes.map { Array($0.path.utf8) }
        var slots = [Int16](repeating: -1, count: 256)
        for (number, path) in paths.enumerated() {
            let key = Self.key(path.span, 0..<path.count)
            var slot = Int(key.hash & 255)
            while slots[slot] >= 0 { slot = (slot + 1) & 255 }
            slots[slot] = Int16(number)
        }
        self.slots = slots
    }

    func match(_ bytes: Span<UInt8>, _ path: Range<Int>) -> Match? {
        let key = Self.key(bytes, path)
        guard key.isPossible else { return nil }
        var slot = Int(key.hash & 255)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if isEqual(number, bytes, path, key.identifier) {
                let startsWithDot =
                    !key.identifier.isEmpty && bytes[key.identifier.lowerBound] == 0x2E
                return Match(
                    route: number, identifier: key.identifier, isEncoded: key.isEncoded,
                    isUnusual: key.isEncoded || startsWithDot)
            }
            slot = (slot + 1) & 255
        }
        return nil
    }

    private struct Key {
        var hash: UInt64
        var identifier: Range<Int>
        var isEncoded: Bool
        var isPossible: Bool
    }

    /// Hashes a path with its identifier left out.
    private static func key(_ bytes: Span<UInt8>, _ path: Range<Int>) -> Key {
        var hash = FNV()
        var segment = -1
        var start = path.upperBound
        var end = path.upperBound
        var isEncoded = false
        var at = path.lowerBound
        while at < path.upperBound {
            let byte = bytes[at]
            hash.add(byte)
            at += 1
            guard byte == 0x2F else { continue }
            segment += 1
            guard segment == identifierSegment else { continue }
            start = at
            at = bytes.end(of: at..<path.upperBound, before: 0x2F, or: 0x25)
            if at < path.upperBound, bytes[at] == 0x25 {
                isEncoded = true
                while at < path.upperBound, bytes[at] != 0x2F { at += 1 }
            }
            end = at
        }
        let mixed = hash.value ^ hash.value >> 32
        return Key(
            hash: mixed, identifier: start..<max(start, end), isEncoded: isEncoded,
            isPossible: segment >= 0 && segment < segmentsMax
                && (segment < identifierSegment || end > start))
    }

    private func isEqual(
        _ number: Int, _ bytes: Span<UInt8>, _ target: Range<Int>, _ identifier: Range<Int>
    ) -> Bool {
        let path = paths[number]
        let pattern = path.span
        var at = target.lowerBound
        var place = 0
        while place < pattern.count {
            if pattern[place] == 0x7B {
                guard at == identifier.lowerBound, !identifier.isEmpty else { return false }
                at = identifier.upperBound
                place += 4
                continue
            }
            guard at < target.upperBound, bytes[at] == pattern[place] else { return false }
            at += 1
            place += 1
        }
        return at == target.upperBound
    }
}
