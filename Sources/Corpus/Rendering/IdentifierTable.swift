import WireFormats

// Hot path: under 60 ns a look-up of 30 bytes, no allocation; bench: server.

/// Identifiers to record numbers, keyed by bytes as they stand in a request.
///
/// Open addressing with linear probing; at most half of the slots are taken.
package final class IdentifierTable: Sendable {
    private let bytes: [UInt8]
    /// Where identifier `i` starts; one more entry for the end of the last.
    private let starts: [Int]
    /// Record number plus one; 0 for an empty slot.
    private let slots: [UInt32]

    /// Numbers `identifiers` from 0; of equal ones the first answers.
    ///
    /// Complexity: linear in their bytes.
    package init(_ identifiers: [String]) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        starts.reserveCapacity(identifiers.count + 1)
        for identifier in identifiers {
            starts.append(bytes.count)
            bytes.append(contentsOf: identifier.utf8)
        }
        starts.append(bytes.count)
        self.bytes = bytes
        self.starts = starts
        slots = Self.slots(bytes, starts)
    }

    package var count: Int { starts.count - 1 }

    /// The number of the identifier that `range` of `text` spells.
    package func number(of text: Span<UInt8>, in range: Range<Int>) -> Int? {
        let mask = slots.count - 1
        var slot = Self.hash(text, range) & mask
        while true {
            let number = Int(slots[slot]) - 1
            if number < 0 { return nil }
            if isEqual(number, text, range) { return number }
            slot = (slot + 1) & mask
        }
    }

    package func number(of identifier: String) -> Int? {
        let text = Array(identifier.utf8)
        return number(of: text.span, in: 0..<text.count)
    }

    /// The identifier as UTF-8.
    package func utf8(_ number: Int) -> ArraySlice<UInt8> {
        bytes[starts[number]..<starts[number + 1]]
    }

    package subscript(_ number: Int) -> String { String(decoding: utf8(number), as: UTF8.self) }

    /// All identifiers, in the order of their numbers.
    package var all: [String] { prefix(count) }

    /// The first `length` identifiers, or all of them.
    package func prefix(_ length: Int) -> [String] { (0..<min(length, count)).map { self[$0] } }

    private func isEqual(_ number: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let (start, end) = (starts[number], starts[number + 1])
        guard end - start == range.count else { return false }
        let bytes = bytes
        var own = bytes.span.extracting(start..<end)
        var other = text.extracting(range)
        while let word = own.firstWord {
            guard word == other.firstWord else { return false }
            own = own.extracting(droppingFirst: 8)
            other = other.extracting(droppingFirst: 8)
        }
        for at in 0..<own.count {
            guard own[at] == other[at] else { return false }
        }
        return true
    }

    private static func slots(_ bytes: [UInt8], _ starts: [Int]) -> [UInt32] {
        var size = 4
        while size < starts.count * 2 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        let text = bytes.span
        for number in 0..<starts.count - 1 {
            let range = starts[number]..<starts[number + 1]
            var slot = hash(text, range) & (size - 1)
            var isNew = true
            while slots[slot] != 0, isNew {
                let other = Int(slots[slot]) - 1
                isNew = !bytes[starts[other]..<starts[other + 1]].elementsEqual(bytes[range])
                if isNew { slot = (slot + 1) & (size - 1) }
            }
            if isNew { slots[slot] = UInt32(number + 1) }
        }
        return slots
    }

    /// A multiplication for eight bytes, its upper half folded down, since slots are chosen by the
    /// low bits.
    private static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
        var hash = UInt64(truncatingIfNeeded: range.count)
        var left = text.extracting(range)
        while let word = left.firstWord {
            hash = mixed(hash ^ word)
            left = left.extracting(droppingFirst: 8)
        }
        var rest: UInt64 = 0
        for at in 0..<left.count { rest = rest &<< 8 | UInt64(left[at]) }
        return Int(truncatingIfNeeded: mixed(hash ^ rest))
    }

    /// By the golden ratio in 64 bits, as Knuth's multiplicative hashing has it.
    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value &* 0x9E37_79B9_7F4A_7C15
        return product ^ product &>> 32
    }
}
