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
    func writeField(to output: inout [UInt8]) {
        output.append(contentsOf: Self.name)
        output.append(contentsOf: prefix)
        Hexadecimal.append(hash, digits: 16, to: &output)
        output.append(contentsOf: Self.end)
    }

    private static let name = Array("ETag: ".utf8)
    private static let end = Array("\"\r\n".utf8)

    /// What the conditions of a request say about this tag.
    enum Condition {
        /// There is none, or none that holds back an answer.
        case none
        /// The client has exactly this.
        case same
        /// The client has something that is still good, if the resource exists: `*`, or a date.
        case fresh
    }

    /// If-None-Match wins over If-Modified-Since (RFC 9110 section 13.2.2).
    func condition(
        _ bytes: [UInt8], _ fields: [HTTPRequest.FieldLine], lastModified: Int64
    ) -> Condition {
        var hasTags = false
        var since: Range<Int>?
        var result = Condition.none
        let text = bytes.span
        for field in fields {
            if field.name.count == 13, text.isName("if-none-match", field.name) {
                hasTags = true
                if isListed(text, field.value) { result = .same }
                if result == .none, field.value.count == 1, text[field.value.lowerBound] == 0x2A {
                    result = .fresh
                }
            } else if field.name.count == 17, text.isName("if-modified-since", field.name) {
                since = field.value
            }
        }
        if !hasTags, let since, let date = HTTPDate.parse(bytes[since]), lastModified <= date {
            return .fresh
        }
        return result
    }

    /// Whether the tag stands in a list; compares weakly, so "W/" does not matter.
    private func isListed(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let length = prefix.count + Self.tailBytes
        var start = range.lowerBound
        while start < range.upperBound {
            guard text[start] == 0x22 else {
                start += 1
                continue
            }
            var end = start + 1
            while end < range.upperBound, text[end] != 0x22 { end += 1 }
            if end - start + 1 == length, end < range.upperBound, isSpelled(text, start) {
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
