/// What the fields of a head say about the message and the connection.
struct FieldFacts {
    var framing = FramingFields()
    var hosts = 0
    var closes = false
    var keepsAlive = false
    var expectsContinue = false
    var expectsOther = false

    /// Looks at the six names that the connection cares about; others cost one comparison.
    @inline(__always)
    mutating func add(
        _ bytes: Span<UInt8>, _ field: HTTPRequest.FieldLine
    ) throws(HTTPError) {
        switch field.name.count {
        case 4 where bytes.word(of: field.name) | 0x2020_2020 == 0x686F_7374:
            hosts += 1
            // No resource has an empty host (RFC 9110 section 4.2.1).
            guard Authority.isValid(bytes, field.value) else { throw .host }
        case 6 where bytes.spells("expect", in: field.name):
            addExpectations(bytes, field.value)
        case 10 where bytes.isConnection(at: field.name.lowerBound):
            addConnection(bytes, field.value)
        case 14 where bytes.spells("content-length", in: field.name):
            try framing.addContentLength(bytes, field.value)
        case 17 where bytes.spells("transfer-encoding", in: field.name):
            try framing.addTransferCoding(bytes, field.value)
        default: break
        }
    }

    private mutating func addExpectations(_ bytes: Span<UInt8>, _ value: Range<Int>) {
        bytes.forEachElement(in: value) { expectation in
            guard !expectation.isEmpty else { return }
            if bytes.spells("100-continue", in: expectation) {
                expectsContinue = true
            } else {
                expectsOther = true
            }
        }
    }

    /// Options may stand on several lines, in any case.
    private mutating func addConnection(_ bytes: Span<UInt8>, _ value: Range<Int>) {
        if value.count == 10, bytes.isKeepAlive(at: value.lowerBound) { return keepsAlive = true }
        bytes.forEachElement(in: value) { option in
            if bytes.spells("close", in: option) { closes = true }
            if bytes.spells("keep-alive", in: option) { keepsAlive = true }
        }
    }
}

/// What most requests say of the connection, two words at a time instead of twice ten letters.
extension Span<UInt8> {
    /// Whether the ten bytes at `start`, which are a name's, spell `connection`.
    @inline(__always)
    fileprivate func isConnection(at start: Int) -> Bool {
        begins(at: start, ByteWord.of("c", "o", "n", "n", "e", "c", "t", "i"))
            && begins(at: start + 2, ByteWord.of("n", "n", "e", "c", "t", "i", "o", "n"))
    }

    /// Whether the ten bytes at `start`, which are a value's, spell `keep-alive`.
    @inline(__always)
    fileprivate func isKeepAlive(at start: Int) -> Bool {
        begins(at: start, ByteWord.of("k", "e", "e", "p", "-", "a", "l", "i"))
            && begins(at: start + 2, ByteWord.of("e", "p", "-", "a", "l", "i", "v", "e"))
    }

    /// Whether `word`, of lower-case letters and hyphens, stands at `start` in either case.
    ///
    /// Folding makes a hyphen of a carriage return, too, which is in no name and no value.
    @inline(__always)
    private func begins(at start: Int, _ word: UInt64) -> Bool {
        extracting(start..<start + 8).firstWord.map { $0 | ByteWord.repeating(0x20) } == word
    }
}
