import WireFormats

/// What stands around the items of a list.
final class ListFrames: Sendable {
    private let open = Array("{\"items\":[\n".utf8)
    private let openEmpty = Array("{\"items\":[".utf8)
    let separator = Array(",\n".utf8)
    private let total = Array("\n],\"total\":".utf8)
    private let totalNone = Array("],\"total\":".utf8)
    private let next = Array(",\"next\":".utf8)
    private let none = Array("null".utf8)
    private let index: [UInt8]

    init(version: String) {
        index = Array(",\"index\":\"\(version)\"}\n".utf8)
    }

    /// What stands before the items; a list without any stays on one line.
    func open(total count: Int) -> ArraySlice<UInt8> { count == 0 ? openEmpty[...] : open[...] }

    /// Appends what follows the items; `link` is the next page's target, empty where there is none.
    func close(total count: Int, link: borrowing ByteBuffer, to output: inout ByteBuffer) {
        if count == 0 { output.append(totalNone) } else { output.append(total) }
        DecimalText.append(count, to: &output)
        output.append(next)
        if link.isEmpty {
            output.append(none)
        } else {
            output.append(0x22)
            output.append(link)
            output.append(0x22)
        }
        output.append(index)
    }
}

/// Whole numbers as decimal digits.
enum DecimalText {
    /// Appends up to eight digits at once, the higher ones before them.
    static func append(_ number: Int, to output: inout ByteBuffer) {
        var (word, length, rest): (UInt64, Int, Int) = (0, 0, number)
        repeat {
            word = word &<< 8 | UInt64(truncatingIfNeeded: rest % 10 &+ 0x30)
            rest /= 10
            length += 1
        } while rest > 0 && length < 8
        if rest > 0 { append(rest, to: &output) }
        output.append(word, length: length)
    }
}
