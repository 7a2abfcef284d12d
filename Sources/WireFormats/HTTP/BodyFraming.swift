/// Where a request's content ends: RFC 9112 section 6.3.
package enum BodyFraming: Hashable, Sendable {
    case none
    /// Exactly so many bytes, at least one.
    case length(Int)
    case chunked
}

/// Gathers the fields that decide about framing; every rule about them stands here.
struct FramingFields {
    private var length: Int?
    private var hasTransferCoding = false
    private var chunked = 0
    private var otherCoding = false
    private var chunkedIsLast = false

    /// A Content-Length line: one decimal number of at most 63 bits, once.
    mutating func addContentLength(
        _ bytes: Span<UInt8>, _ value: Range<Int>
    ) throws(HTTPError) {
        guard length == nil else { throw .contentLengthRepeated }
        guard !value.isEmpty else { throw .contentLength }
        var number = 0
        for at in value {
            guard bytes[at].isDigit else { throw .contentLength }
            let (product, isTooLarge) = number.multipliedReportingOverflow(by: 10)
            let (sum, overflows) = product.addingReportingOverflow(Int(bytes[at] - 0x30))
            guard !isTooLarge, !overflows else { throw .contentLength }
            number = sum
        }
        length = number
    }

    /// A Transfer-Encoding line; several lines are one list.
    mutating func addTransferCoding(
        _ bytes: Span<UInt8>, _ value: Range<Int>
    ) throws(HTTPError) {
        hasTransferCoding = true
        bytes.forEachElement(in: value) { element in
            guard !element.isEmpty else { return }
            chunkedIsLast = bytes.spells("chunked", in: element)
            if chunkedIsLast { chunked += 1 } else { otherCoding = true }
        }
    }

    /// The framing of a message with these fields.
    func framing(minorVersion: UInt8, limits: HTTPLimits) throws(HTTPError) -> BodyFraming {
        if hasTransferCoding {
            guard minorVersion > 0 else { throw .transferCodingInOldVersion }
            guard length == nil else { throw .contentLengthWithTransferCoding }
            guard chunked <= 1 else { throw .transferCoding }
            guard !otherCoding || (chunked == 1) == chunkedIsLast else { throw .transferCoding }
            guard !otherCoding else { throw .transferCodingUnknown }
            guard chunked == 1 else { throw .transferCoding }
            return .chunked
        }
        guard let length, length > 0 else { return .none }
        guard length <= limits.contentBytesMax else {
            throw .contentTooLarge(limit: limits.contentBytesMax)
        }
        return .length(length)
    }
}
