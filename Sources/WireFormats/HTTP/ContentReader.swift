/// Takes a request's content out of the bytes that arrive, in pieces of any size.
package struct ContentReader: Sendable {
    private enum Rest: Sendable {
        case length(Int)
        case chunked(ChunkedDecoder)
    }

    private var rest: Rest

    package init(_ framing: BodyFraming, limits: HTTPLimits) {
        switch framing {
        case .none: rest = .length(0)
        case .length(let length): rest = .length(length)
        case .chunked: rest = .chunked(ChunkedDecoder(limits: limits))
        }
    }

    /// Whether the content has been read to its end.
    package var isDone: Bool {
        switch rest {
        case .length(let left): left == 0
        case .chunked(let decoder): decoder.isDone
        }
    }

    /// Appends what `bytes[range]` holds of the content; the offset after what was used.
    ///
    /// Uses all of it, unless the content ends before. Complexity: linear in the range.
    package mutating func read(
        _ bytes: Span<UInt8>, _ range: Range<Int>, onto content: inout [UInt8]
    ) throws(HTTPError) -> Int {
        switch rest {
        case .length(let left):
            let used = range.lowerBound..<min(range.upperBound, range.lowerBound + left)
            bytes.append(used, to: &content)
            rest = .length(left - used.count)
            return used.upperBound
        case .chunked(var decoder):
            let end = try decoder.decode(bytes, range, onto: &content)
            rest = .chunked(decoder)
            return end
        }
    }

    /// The same for an array: its span would keep a request from filling its own content.
    mutating func read(
        _ bytes: borrowing [UInt8], _ range: Range<Int>, onto content: inout [UInt8]
    ) throws(HTTPError) -> Int {
        try read(bytes.span, range, onto: &content)
    }
}
