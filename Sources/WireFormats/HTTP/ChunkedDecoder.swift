/// Chunked content to content bytes: RFC 9112 section 7.1, by pieces of any size.
///
/// Sizes are hexadecimal digits and nothing else, lines end with CR LF and nothing else, extensions
/// and trailers are read over within their limits.
package struct ChunkedDecoder: Sendable {
    private enum Place {
        case sizeStart, size, blank, extensions, sizeLineEnd
        case content, contentEnd, contentLineEnd
        case trailerStart, trailerName, trailerValue, trailerLineEnd, lastLineEnd
        case done
    }

    private let limits: HTTPLimits
    private var place = Place.sizeStart
    /// What is left of the chunk, or the size as far as it is read; within the content limit.
    private var remaining = 0
    private var received = 0
    private var lineBytes = 0
    private var extensionBytes = 0
    private var trailerBytes = 0

    package init(limits: HTTPLimits = HTTPLimits()) { self.limits = limits }

    /// Whether the last chunk and the trailers have been read.
    package var isDone: Bool { place == .done }

    /// Decodes `bytes[range]` onto `content`; the offset after what was used.
    ///
    /// Uses all of it, unless the content ends before. Complexity: linear in the range.
    package mutating func decode(
        _ bytes: Span<UInt8>, _ range: Range<Int>, onto content: inout [UInt8]
    ) throws(HTTPError) -> Int {
        var at = range.lowerBound
        while at < range.upperBound, place != .done {
            if place == .content {
                let end = min(range.upperBound, at + remaining)
                bytes.append(at..<end, to: &content)
                remaining -= end - at
                at = end
                if remaining == 0 { place = .contentEnd }
            } else {
                place = try next(bytes[at])
                at += 1
            }
        }
        return at
    }

    /// The place after one byte that is not content.
    private mutating func next(_ byte: UInt8) throws(HTTPError) -> Place {
        switch place {
        case .sizeStart, .size, .blank, .extensions, .sizeLineEnd: return try sizeLine(byte)
        case .contentEnd:
            guard byte == .carriageReturn else { throw .chunkEnd(after: received) }
            return .contentLineEnd
        case .contentLineEnd:
            guard byte == .lineFeed else { throw .chunkEnd(after: received) }
            (remaining, lineBytes) = (0, 0)
            return .sizeStart
        case .trailerStart, .trailerName, .trailerValue, .trailerLineEnd, .lastLineEnd:
            return try trailer(byte)
        case .content, .done: preconditionFailure("content is copied in runs")
        }
    }

    private mutating func sizeLine(_ byte: UInt8) throws(HTTPError) -> Place {
        lineBytes += 1
        guard lineBytes <= limits.chunkLineBytesMax else {
            throw .chunkLineTooLong(limit: limits.chunkLineBytesMax)
        }
        switch (place, byte) {
        case (.sizeLineEnd, .lineFeed): return try chunkBegins()
        case (.sizeLineEnd, _): throw .lineEnd(linePlace)
        case (.sizeStart, _), (.size, _):
            if let digit = byte.hexadecimalValue { return try addDigit(digit) }
            guard place == .size else { throw .chunkSize(linePlace) }
        case (.extensions, _): try countExtension()
        case (_, .carriageReturn): throw .chunkSize(linePlace)
        default: break
        }
        switch byte {
        case .carriageReturn: return .sizeLineEnd
        case .lineFeed: throw .lineEnd(linePlace)
        case 0x3B where place != .extensions: return .extensions
        case 0x20 where place != .extensions, 0x09 where place != .extensions: return .blank
        default:
            guard place == .extensions else { throw .chunkSize(linePlace) }
            guard byte.isFieldValue else { throw .chunkExtension(linePlace) }
            return .extensions
        }
    }

    /// Adds a digit; a size beyond the limit is refused before it can wrap.
    private mutating func addDigit(_ digit: Int) throws(HTTPError) -> Place {
        remaining = remaining * 16 + digit
        guard remaining <= limits.contentBytesMax - received else {
            throw .contentTooLarge(limit: limits.contentBytesMax)
        }
        return .size
    }

    private mutating func countExtension() throws(HTTPError) {
        extensionBytes += 1
        guard extensionBytes <= limits.chunkExtensionBytesMax else {
            throw .chunkExtensionsTooLong(limit: limits.chunkExtensionBytesMax)
        }
    }

    private mutating func chunkBegins() throws(HTTPError) -> Place {
        received += remaining
        return remaining == 0 ? .trailerStart : .content
    }

    private mutating func trailer(_ byte: UInt8) throws(HTTPError) -> Place {
        trailerBytes += 1
        guard trailerBytes <= limits.trailerBytesMax else {
            throw .trailersTooLarge(limit: limits.trailerBytesMax)
        }
        switch place {
        case .lastLineEnd, .trailerLineEnd:
            guard byte == .lineFeed else { throw .lineEnd(.trailers(byte: trailerBytes)) }
            return place == .lastLineEnd ? .done : .trailerStart
        case .trailerStart where byte == .carriageReturn: return .lastLineEnd
        case .trailerValue:
            if byte == .carriageReturn { return .trailerLineEnd }
            guard byte.isFieldValue else { throw valueError(byte) }
            return .trailerValue
        case .trailerStart, .trailerName, .sizeStart, .size, .blank, .extensions, .sizeLineEnd,
            .content, .contentEnd, .contentLineEnd, .done:
            if byte == .colon, place == .trailerName { return .trailerValue }
            guard byte.isToken else { throw nameError(byte) }
            return .trailerName
        }
    }

    private func nameError(_ byte: UInt8) -> HTTPError {
        let at = RequestPlace.trailers(byte: trailerBytes)
        return switch byte {
        case .lineFeed: .lineEnd(at)
        case 0x20, 0x09: place == .trailerStart ? .foldedField(at) : .spaceBeforeColon(at)
        default: .fieldName(at)
        }
    }

    private func valueError(_ byte: UInt8) -> HTTPError {
        let at = RequestPlace.trailers(byte: trailerBytes)
        return byte == .lineFeed ? .lineEnd(at) : .fieldValue(at)
    }

    /// The byte of a size line that was read last.
    private var linePlace: RequestPlace { .chunkLine(after: received, byte: lineBytes) }
}

extension Span<UInt8> {
    /// Appends the bytes of `range` to `array`.
    package func append(_ range: Range<Int>, to array: inout [UInt8]) {
        // To an empty array this would store a count of 0 in memory that all empty arrays share.
        if range.isEmpty { return }
        array.append(addingCapacity: range.count) { output in
            for at in range { output.append(self[at]) }
        }
    }
}
