/// The block of `key: value` lines between two lines `---` at the head of a file.
///
/// Jekyll and Hugo made the shape common. It counts only where every line has it, or goes on with a
/// list of the line before; else the file is all text.
struct FrontMatter {
    private(set) var given = InputText.Given()
    /// Where the text behind it starts.
    private(set) var bodyStart = 0
    /// What of it could not be used.
    private(set) var notice: String?

    /// Nil where there is none within the first `bytesMax` bytes.
    init?(_ bytes: [UInt8], bytesMax: Int) {
        var lines = Lines(
            bytes: bytes, position: TextCheck.markLength(bytes), end: min(bytes.count, bytesMax))
        guard let first = lines.next(), first == "---" else { return nil }
        while let line = lines.next() {
            if line == "---" {
                bodyStart = lines.position
                return
            }
            if Self.saysNothing(line) { continue }
            guard let (key, value) = Self.pair(line) else { return nil }
            assign(value, to: key)
        }
        return nil
    }

    /// Blank lines, comments, and what belongs to the line before: list items, indented lines.
    private static func saysNothing(_ line: String) -> Bool {
        line.isEmpty || line.hasPrefix("#") || line.hasPrefix("- ") || line.hasPrefix(" ")
            || line.hasPrefix("\t")
    }

    private static func pair(_ line: String) -> (key: String, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let key = line[..<colon]
        guard !key.isEmpty,
            key.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "_" || $0 == "-") })
        else { return nil }
        return (key.lowercased(), unquoted(Words.trimmed(line[line.index(after: colon)...])))
    }

    private static func unquoted(_ value: String) -> String {
        guard value.count >= 2, let first = value.first, first == value.last,
            first == "\"" || first == "'"
        else { return value }
        return String(value.dropFirst().dropLast())
    }

    private mutating func assign(_ value: String, to key: String) {
        guard !value.isEmpty else { return }
        switch key {
        case "title": given.title = value
        case "source", "publisher": given.source = value
        case "published", "date":
            given.published = PublicationText.checked(value) ?? given.published
            if given.published == nil { notice = PublicationText.notice(value) }
        case "url": given.url = value
        case "language", "lang": given.language = value
        case _: break
        }
    }

    /// The lines of the head of a file.
    private struct Lines {
        let bytes: [UInt8]
        var position: Int
        let end: Int

        /// The next line without its break; nil where the head ends before it does.
        mutating func next() -> String? {
            var index = position
            while index < end, bytes[index] != 0x0A { index += 1 }
            guard index < end else { return nil }
            let last = index > position && bytes[index - 1] == 0x0D ? index - 1 : index
            let line = String(decoding: bytes[position..<last], as: UTF8.self)
            position = index + 1
            return line
        }
    }
}
