/// The text of one document as given: UTF-8 bytes, never changed, with the way back to code points.
///
/// Inside the process every position is a byte offset; outside it every position is a code point.
/// A checkpoint each 256 bytes makes the conversion cost at most 256 byte tests.
package struct SourceText: Sendable {
    /// The text as given, a byte order mark and carriage returns included.
    package let bytes: [UInt8]

    /// Code points before byte `256 * i`; empty where every byte is ASCII.
    private let checkpoints: [Int32]

    /// Takes bytes that the boundary has found to be valid UTF-8.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        checkpoints = Self.checkpoints(of: bytes)
    }

    /// Takes a string, as tests and small inputs do.
    package init(_ string: String) {
        self.init(Array(string.utf8))
    }

    /// The whole text.
    package var range: TextRange { TextRange(0, bytes.count) }

    /// The number of code points in the text.
    package var codePointCount: Int { codePointOffset(ofByte: bytes.count) }

    /// The code points before the byte at `offset`, which starts a code point or is the end.
    package func codePointOffset(ofByte offset: Int) -> Int {
        if checkpoints.isEmpty { return offset }
        let block = offset >> Self.blockShift
        var count = Int(checkpoints[block])
        var index = block << Self.blockShift
        while index < offset {
            if Self.startsCodePoint(bytes[index]) { count += 1 }
            index += 1
        }
        return count
    }

    /// The first byte of the code point numbered `offset`, or the end of the text beyond the last.
    ///
    /// Complexity: logarithmic in the length of the text.
    package func byteOffset(ofCodePoint offset: Int) -> Int {
        if checkpoints.isEmpty { return min(offset, bytes.count) }
        var low = 0
        var high = checkpoints.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if Int(checkpoints[middle]) <= offset { low = middle } else { high = middle - 1 }
        }
        var count = Int(checkpoints[low])
        var index = low << Self.blockShift
        while index < bytes.count {
            if Self.startsCodePoint(bytes[index]) {
                if count == offset { return index }
                count += 1
            }
            index += 1
        }
        return bytes.count
    }

    /// The range in code points, half-open.
    package func codePoints(_ range: TextRange) -> Range<Int> {
        codePointOffset(ofByte: range.start)..<codePointOffset(ofByte: range.end)
    }

    /// The characters of a range, as a new string.
    ///
    /// For records, never per token.
    package func string(_ range: TextRange) -> String {
        String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }

    private static let blockShift = 8

    private static func startsCodePoint(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

    private static func checkpoints(of bytes: [UInt8]) -> [Int32] {
        if bytes.allSatisfy({ $0 < 0x80 }) { return [] }
        var checkpoints: [Int32] = []
        checkpoints.reserveCapacity(bytes.count >> blockShift + 1)
        var count: Int32 = 0
        for (index, byte) in bytes.enumerated() {
            if index & (1 << blockShift - 1) == 0 { checkpoints.append(count) }
            if startsCodePoint(byte) { count += 1 }
        }
        if bytes.count & (1 << blockShift - 1) == 0 { checkpoints.append(count) }
        return checkpoints
    }
}
