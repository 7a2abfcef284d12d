/// What stands around the items of a list.
final class ListFrames: Sendable {
    private let open = Array("{\"items\":[\n".utf8)
    private let openEmpty = Array("{\"items\":[".utf8)
    let separator = Array(",\n".utf8)
    let lineFeed = Array("\n".utf8)
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
    func close(total count: Int, link: ArraySlice<UInt8>, to output: inout [UInt8]) {
        output.append(contentsOf: count == 0 ? totalNone : total)
        DecimalText.append(count, to: &output)
        output.append(contentsOf: next)
        if link.isEmpty {
            output.append(contentsOf: none)
        } else {
            output.append(0x22)
            output.append(contentsOf: link)
            output.append(0x22)
        }
        output.append(contentsOf: index)
    }
}

/// Whole numbers as decimal digits.
enum DecimalText {
    static func append(_ number: Int, to output: inout [UInt8]) {
        var divisor = 1
        while number / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            output.append(0x30 + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }
}
