import WireFormats

/// Different spellings of one path made one: RFC 3986 sections 6.2.2.2 and 5.2.4.
enum PathNormalizer {
    /// Appends `path` with its escapes of unreserved characters decoded and without dot segments.
    ///
    /// Other escapes stay: `%2F` separates nothing. Complexity: linear in the path.
    static func normalize(
        _ bytes: Span<UInt8>, _ path: Range<Int>, onto output: inout [UInt8]
    ) {
        let start = output.count
        var at = path.lowerBound
        while at < path.upperBound {
            // Each turn takes one segment with the slash before it.
            let segment = output.count
            repeat {
                at = copyCharacter(bytes, at, path.upperBound, onto: &output)
            } while at < path.upperBound && bytes[at] != 0x2F
            let isLast = at == path.upperBound
            switch dots(output.span, segment) {
            case 1: output.removeSubrange(segment...)
            case 2:
                output.removeSubrange(segment...)
                while output.count > start, output.removeLast() != 0x2F {}
            case _: continue
            }
            // What a dot segment at the end leaves is a folder.
            if isLast { output.append(0x2F) }
        }
    }

    /// Appends one character, decoded if it is an unreserved one; the offset after it.
    private static func copyCharacter(
        _ bytes: Span<UInt8>, _ at: Int, _ end: Int, onto output: inout [UInt8]
    ) -> Int {
        if bytes[at] == 0x25, let byte = PercentEncoding.escaped(bytes, at, end),
            isUnreserved(byte)
        {
            output.append(byte)
            return at + 3
        }
        output.append(bytes[at])
        return at + 1
    }

    /// How many dots the last segment, which begins with the slash at `start`, consists of; 0 if it
    /// is no dot segment.
    private static func dots(_ text: Span<UInt8>, _ start: Int) -> Int {
        let count = text.count - start - 1
        guard (1...2).contains(count), text[start] == 0x2F else { return 0 }
        for at in start + 1..<text.count where text[at] != 0x2E { return 0 }
        return count
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        case _: false
        }
    }
}
