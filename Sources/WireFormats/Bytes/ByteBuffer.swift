/// Hot path: about 40 instructions an append, and no allocation once it has grown; bench: response.
///
/// Bytes that are gathered, sent and gathered anew. An array would do, but for what it costs where
/// a request has a dozen small appends: emptying it, a reference counted up and down for each array
/// appended, and a call for each copy. Here the memory stays filled and a count says how much of it
/// is meant, so that emptying is one store and a copy is a loop that the compiler makes wide.
package struct ByteBuffer: Sendable {
    /// The content, then room; see `count`.
    package private(set) var bytes: [UInt8] = []
    /// How many of `bytes` are content.
    package private(set) var count = 0

    package init() {}

    package init(_ content: some Collection<UInt8>) {
        bytes = Array(content)
        count = bytes.count
    }

    package var isEmpty: Bool { count == 0 }

    /// The content.
    package var content: ArraySlice<UInt8> { bytes[0..<count] }

    /// Empties it; its memory stays.
    package mutating func removeAll() { count = 0 }

    package mutating func append(_ new: Span<UInt8>) {
        let start = count
        let end = start &+ new.count
        if end > bytes.count { grow(to: end) }
        var room = bytes.mutableSpan
        // Lets the compiler see that the loop stays inside.
        precondition(start >= 0 && start <= end && end <= room.count)
        for at in start..<end { room[at] = new[at &- start] }
        count = end
    }

    package mutating func append(_ new: borrowing [UInt8]) { append(new.span) }

    package mutating func append(_ new: borrowing ByteBuffer) {
        append(new.bytes.span.extracting(0..<new.count))
    }

    package mutating func append(_ byte: UInt8) {
        if count == bytes.count { grow(to: count + 1) }
        bytes[count] = byte
        count += 1
    }

    /// Appends the lowest `length` bytes of `word`, the lowest first; at most eight.
    package mutating func append(_ word: UInt64, length: Int) {
        precondition(0...8 ~= length, "a word has eight bytes")
        let start = count
        let end = start &+ 8
        if end > bytes.count { grow(to: end) }
        var room = bytes.mutableSpan
        precondition(start >= 0 && start <= end && end <= room.count)
        // What is more than `length` is room.
        var rest = word
        for at in start..<end {
            room[at] = UInt8(truncatingIfNeeded: rest)
            rest &>>= 8
        }
        count = start &+ length
    }

    package static func += (buffer: inout ByteBuffer, new: [UInt8]) { buffer.append(new.span) }

    package static func += (buffer: inout ByteBuffer, new: ArraySlice<UInt8>) {
        buffer.append(new.span)
    }

    @inline(never)
    private mutating func grow(to least: Int) {
        let size = max(least, bytes.count * 2, 256)
        bytes += repeatElement(0, count: size - bytes.count)
    }
}
