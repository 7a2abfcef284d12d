import WireFormats

/// The one range of bytes that a request asks for: RFC 9110 section 14.
///
/// Several ranges, another unit and what is no range at all are passed over, as section 14.2 allows,
/// and the whole is sent.
enum ByteRange: Equatable {
    case whole
    case part(Range<Int>)
    /// It begins behind the end.
    case unsatisfiable

    /// What `fields` ask of a content of `length` bytes, unless `If-Range` names another than `tag`.
    static func read(
        _ request: borrowing HTTPRequest, length: Int, tag: EntityTag, lastModified: Int64
    ) -> ByteRange {
        guard request.method == .get else { return .whole }
        var range: Range<Int>?
        let text = request.bytes.span
        for field in request.fields {
            switch AskedField(text, field.name) {
            case .range:
                guard range == nil else { return .whole }
                range = field.value
            case .ifRange:
                guard tag.isCurrent(request.bytes, field.value, lastModified: lastModified)
                else { return .whole }
            case .accept, .acceptEncoding, .ifMatch, .ifNoneMatch, .ifModifiedSince,
                .ifUnmodifiedSince, nil:
                break
            }
        }
        return range.map { parse(text, $0, length) } ?? .whole
    }

    /// `bytes=first-last`, `bytes=first-` or `bytes=-length`; the last byte is part of it.
    private static func parse(_ text: Span<UInt8>, _ value: Range<Int>, _ length: Int) -> ByteRange
    {
        let start = value.lowerBound + 6
        guard start < value.upperBound, text.isName("bytes=", value) else { return .whole }
        var dash = start
        while dash < value.upperBound, text[dash] != 0x2D { dash += 1 }
        guard dash < value.upperBound else { return .whole }
        let last = number(text, dash + 1..<value.upperBound)
        if dash == start {
            guard let last else { return .whole }
            return last > 0 && length > 0 ? .part(max(0, length - last)..<length) : .unsatisfiable
        }
        guard let first = number(text, start..<dash), last != nil || dash + 1 == value.upperBound
        else { return .whole }
        guard first <= last ?? .max else { return .whole }
        return first < length ? .part(first..<min(length, (last ?? offsetMax) + 1)) : .unsatisfiable
    }

    /// The number that the digits of `range` make, or `offsetMax` where it is larger, so that none
    /// wraps.
    private static func number(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard !range.isEmpty else { return nil }
        var number = 0
        for at in range {
            guard text[at] &- 0x30 < 10 else { return nil }
            number = min(number * 10 + Int(text[at] - 0x30), offsetMax)
        }
        return number
    }

    /// Of an offset in bytes: more than any text has, and ten times it is still a number.
    private static let offsetMax = 1 << 53
}
