import WireFormats

/// Validators of RFC 9110 section 8.8 and the conditions that ask about them.
///
/// A tag is the index version and a hash of what was asked: the same question to the same index has
/// the same answer, byte for byte, so the tag is strong and needs no query.
struct EntityTag {
    /// `"version-`.
    let prefix: [UInt8]
    let hash: UInt64

    /// Digits of the hash and the closing mark.
    private static let tailBytes = 17

    /// Appends the field line.
    func writeField(to output: inout ByteBuffer) { Self.writeField(prefix, hash, to: &output) }

    /// The same for a tag that is not kept.
    static func writeField(
        _ prefix: borrowing [UInt8], _ hash: UInt64, to output: inout ByteBuffer
    ) {
        output.append(Self.name, length: 6)
        output.append(prefix)
        Hexadecimal.append(hash, digits: 16, to: &output)
        output.append(Self.end, length: 3)
    }

    /// `ETag: `, the first byte lowest.
    private static let name: UInt64 = 0x203A_6761_5445
    /// A quotation mark and the line's end, the first byte lowest.
    private static let end: UInt64 = 0x0A_0D22

    /// What the conditions of a request say about this tag.
    enum Condition {
        /// There is none, or none that holds back an answer.
        case none
        /// The client has exactly this.
        case same
        /// The client has something that is still good, if the resource exists: `*`, or a date.
        case fresh
        /// The client wants an answer only to something else than this.
        case failed
    }

    /// Stands for two dates where one is wanted, which is none (RFC 9110 section 13.1.3).
    private static let noDate = 0..<0

    /// What holds in the order of RFC 9110 section 13.2.2: conditions that may fail come first, and
    /// a condition on tags makes the one on dates beside it void.
    func condition(
        _ bytes: [UInt8], _ fields: [HTTPRequest.FieldLine], lastModified: Int64
    ) -> Condition {
        var hasTags = false
        var since: Range<Int>?
        var unchangedSince: Range<Int>?
        var isMatched: Bool?
        var result = Condition.none
        let text = bytes.span
        for field in fields {
            switch AskedField(text, field.name) {
            case .ifNoneMatch:
                hasTags = true
                if isListed(text, field.value, weakly: true) { result = .same }
                if result == .none, text.isAny(field.value) { result = .fresh }
            case .ifModifiedSince: since = since == nil ? field.value : Self.noDate
            case .ifMatch:
                let isHere = text.isAny(field.value) || isListed(text, field.value, weakly: false)
                isMatched = isMatched == true || isHere
            case .ifUnmodifiedSince:
                unchangedSince = unchangedSince == nil ? field.value : Self.noDate
            case .accept, .acceptEncoding, .range, .ifRange, nil: break
            }
        }
        if let isMatched {
            if !isMatched { return .failed }
        } else if let unchangedSince, let date = HTTPDate.parse(bytes[unchangedSince]),
            lastModified > date
        {
            return .failed
        }
        if !hasTags, let since, let date = HTTPDate.parse(bytes[since]), lastModified <= date {
            return .fresh
        }
        return result
    }

    /// Whether a validator of `If-Range` is exactly this tag, or exactly the date beside it
    /// (RFC 9110 section 13.1.5).
    func isCurrent(_ bytes: [UInt8], _ value: Range<Int>, lastModified: Int64) -> Bool {
        if value.count == prefix.count + Self.tailBytes, isListed(bytes.span, value, weakly: false)
        {
            return true
        }
        return HTTPDate.parse(bytes[value]) == lastModified
    }

    /// Whether the tag stands in a list; a weak comparison takes no notice of "W/" before it.
    private func isListed(_ text: Span<UInt8>, _ range: Range<Int>, weakly: Bool) -> Bool {
        let length = prefix.count + Self.tailBytes
        var start = range.lowerBound
        while start < range.upperBound {
            guard text[start] == 0x22 else {
                start += 1
                continue
            }
            var end = start + 1
            while end < range.upperBound, text[end] != 0x22 { end += 1 }
            let isWeak = start > range.lowerBound && text[start - 1] == 0x2F
            if end - start + 1 == length, end < range.upperBound, weakly || !isWeak,
                isSpelled(text, start)
            {
                return true
            }
            start = end + 1
        }
        return false
    }

    private func isSpelled(_ text: Span<UInt8>, _ start: Int) -> Bool {
        for (offset, byte) in prefix.enumerated() where text[start + offset] != byte {
            return false
        }
        let digits = start + prefix.count
        return Hexadecimal.read(text, digits..<digits + 16) == hash
    }
}

extension Span<UInt8> {
    /// Whether a condition's value is "*", which stands for whatever there is.
    func isAny(_ range: Range<Int>) -> Bool {
        range.count == 1 && self[range.lowerBound] == 0x2A
    }

    /// Whether the field name at `range` is `name`, which is in lower case.
    func isName(_ name: String, _ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        for byte in name.utf8 {
            guard self[at] | 0x20 == byte | 0x20 else { return false }
            at += 1
        }
        return true
    }
}
