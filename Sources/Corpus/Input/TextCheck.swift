import WireFormats

/// What bytes must be before they are a text: UTF-8, with lines of bounded length.
enum TextCheck {
    /// The fault in words, with place and remedy; nil where there is none.
    ///
    /// Complexity: linear in the length.
    static func fault(in bytes: [UInt8], limits: InputLimits) -> String? {
        if let fault = shapeFault(in: bytes) { return fault }
        if let nul = bytes.prefix(headBytes).firstIndex(of: 0) {
            return "byte \(nul) of the file is NUL, which no text holds: UTF-16 without a byte "
                + "order mark is converted with `iconv -f utf-16le -t utf-8`"
        }
        if let offset = JSONReader.firstInvalidByte(bytes, in: 0..<bytes.count) {
            return encodingFault(in: bytes, at: offset)
        }
        return lineFault(in: bytes, lineBytesMax: limits.lineBytesMax)
    }

    /// What rows and texts are refused for alike: nothing to read, or another encoding throughout.
    static func shapeFault(in bytes: [UInt8]) -> String? {
        if bytes.isEmpty { return "the file is empty" }
        if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) {
            return known.fault
        }
        let text = bytes.dropFirst(markLength(bytes))
        if isPage(text) { return page }
        return text.contains { !isSpace($0) } ? nil : "the file holds nothing but white space"
    }

    /// Why a web page is refused, and what to do.
    static let page = "a web page: make it text first, as with `trafilatura --json < page.html`"

    /// The first bytes of files that are often taken for text.
    private static let signatures: [(bytes: [UInt8], fault: String)] = [
        ([0xFF, 0xFE], "UTF-16, not UTF-8: convert it with `iconv -f utf-16 -t utf-8`"),
        ([0xFE, 0xFF], "UTF-16, not UTF-8: convert it with `iconv -f utf-16 -t utf-8`"),
        (Array("%PDF-".utf8), "a PDF: make it text first, as with `pdftotext`"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP or office file: unpack it or save it as text first"),
        ([0x1F, 0x8B], "compressed: unpack it with `gunzip` first"),
    ]

    /// Whether the text opens as HTML does, whatever the file is called.
    private static func isPage(_ text: ArraySlice<UInt8>) -> Bool {
        let opening = text.prefix(256).drop(while: isSpace).prefix(14)
        let letters = String(decoding: opening, as: UTF8.self).lowercased()
        return letters == "<!doctype html" || letters.hasPrefix("<html")
    }

    /// 3 where the text opens with the byte order mark of UTF-8.
    static func markLength(_ bytes: [UInt8]) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Space, tab and line breaks of ASCII.
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// Line and byte in it, both from 1.
    ///
    /// Complexity: linear in the offset.
    static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, byte: Int) {
        var line = 1
        var start = 0
        for index in 0..<min(offset, bytes.count) where bytes[index] == 0x0A {
            line += 1
            start = index + 1
        }
        return (line, offset - start + 1)
    }

    /// Bytes in which a NUL tells that a file is no text.
    private static let headBytes = 4096

    private static func encodingFault(in bytes: [UInt8], at offset: Int) -> String {
        let (line, column) = place(of: offset, in: bytes)
        let byte = String(bytes[offset], radix: 16, uppercase: true)
        let place = "line \(line), byte \(column) (byte \(offset) of the file) is 0x\(byte)"
        return "not UTF-8: \(place); Windows-1252 or Latin-1 text is converted with "
            + "`iconv -f windows-1252 -t utf-8`"
    }

    private static func lineFault(in bytes: [UInt8], lineBytesMax: Int) -> String? {
        guard bytes.count > lineBytesMax else { return nil }
        var line = 1
        var start = 0
        for index in 0..<bytes.count where bytes[index] == 0x0A {
            if index - start > lineBytesMax { break }
            line += 1
            start = index + 1
        }
        guard bytes.count - start > lineBytesMax else { return nil }
        let limit = "\(lineBytesMax >> 20) MiB"
        return "line \(line) is longer than \(limit): break the text into lines or files"
    }
}
