/// The block of `key: value` lines between two lines `---` at the head of a file.
///
/// Jekyll and Hugo made the shape common. It counts only where every line has it; else the file is
/// all text.
enum FrontMatter {
    /// What it states and where the text behind it starts; nil where there is none.
    static func read(_ bytes: [UInt8], bytesMax: Int) -> (given: InputText.Given, bodyStart: Int)? {
        var lines = Lines(
            bytes: bytes, position: markLength(bytes), end: min(bytes.count, bytesMax))
        guard let first = lines.next(), first == "---" else { return nil }
        var given = InputText.Given()
        while let line = lines.next() {
            if line == "---" { return (given, lines.position) }
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard let (key, value) = pair(line) else { return nil }
            assign(value, to: key, in: &given)
        }
        return nil
    }

    private static func markLength(_ bytes: [UInt8]) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
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

    private static func assign(_ value: String, to key: String, in given: inout InputText.Given) {
        guard !value.isEmpty else { return }
        switch key {
        case "title": given.title = value
        case "source", "publisher": given.source = value
        case "published", "date": given.published = PublicationText.checked(value)
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
