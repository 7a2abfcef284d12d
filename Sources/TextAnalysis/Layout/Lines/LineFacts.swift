/// What one line that is not blank looks like, apart from what its words say.
///
/// Everything that costs more than the line's ends is read from its first `headBytesMax` bytes, so
/// that a line of any length costs little: furniture, labels and headlines are short.
struct LineFacts {
    struct Shape: OptionSet {
        let rawValue: UInt16
        /// The last character is a full stop, closing marks behind it aside.
        static let stop = Shape(rawValue: 1)
        /// The last character is a question or exclamation mark, a colon or an ellipsis.
        static let otherEnd = Shape(rawValue: 2)
        /// The first letter is small.
        static let startsSmall = Shape(rawValue: 4)
        /// The line begins with a comma, stop, colon or bracket that belongs to what stands before it.
        static let continues = Shape(rawValue: 8)
        /// The line begins with a quotation mark.
        static let startsQuote = Shape(rawValue: 16)
        /// No letter is small, and there are at least two.
        static let allCapitals = Shape(rawValue: 32)
        static let hasDigit = Shape(rawValue: 64)
        static let hasLetter = Shape(rawValue: 128)
        /// A blank line, or the start of the text, stands before.
        static let blankBefore = Shape(rawValue: 256)
        /// The line is marks alone: "* * *", "-----".
        static let ruler = Shape(rawValue: 512)
        /// A Markdown heading ("# Title").
        static let heading = Shape(rawValue: 1024)
        /// A list's mark opens the line.
        static let bullet = Shape(rawValue: 2048)
        /// Round or square brackets hold the whole line.
        static let bracketed = Shape(rawValue: 4096)
        /// A form feed stands before the line.
        static let pageBefore = Shape(rawValue: 8192)
        /// The line began inside another, without a break between.
        static let glued = Shape(rawValue: 16384)
        /// The line offers readers something: "Sign up for our newsletter".
        static let offers = Shape(rawValue: 32768)
    }

    /// Without the white space around it.
    let range: TextRange
    /// Without Markdown's marks either.
    let content: TextRange
    /// Of the line's letters and digits, case folded; 0 where it has none.
    let key: UInt64
    /// The place of the first colon outside brackets that ends a label; nil where there is none.
    let colon: Int?
    /// Of the words before that colon.
    let labelKey: UInt64
    let words: Int
    /// Words that begin with a capital letter.
    let capitals: Int
    let shape: Shape
    /// What the line is in the language of web pages.
    let furniture: Furniture?

    static let headBytesMax = 512

    var length: Int { content.count }
    /// A sentence's end closes the line.
    var isClosed: Bool { shape.contains(.stop) }
    /// A line with the length and the end of prose.
    var isProse: Bool {
        if shape.contains(.ruler) { return false }
        if shape.contains(.stop) { return words >= 4 || length >= 40 }
        return length >= 160 || (shape.contains(.otherEnd) && length >= 60)
    }
    /// A line that a headline could be.
    var isTitleLike: Bool {
        words >= 2 && words <= 40 && length <= 300 && !isClosed && furniture == nil
            && !shape.contains(.ruler) && !shape.contains(.continues)
    }
}

extension LineFacts {
    /// Reads a line that `LineTable` trimmed.
    init(_ bytes: [UInt8], _ range: TextRange, before: Shape) {
        let marked = Self.unmarked(bytes, range)
        var scan = LineScan(bytes, marked.content)
        scan.run()
        var shape = before.union(marked.shape).union(scan.shape)
        shape.formUnion(Self.ending(bytes, marked.content))
        self.range = range
        content = marked.content
        key = scan.key
        colon = scan.colon
        labelKey = scan.labelKey
        words = scan.words
        capitals = scan.capitals
        self.shape = shape
        // "Listen." is a sentence, "Listen" a button.
        furniture =
            shape.contains(.stop) && words <= 3
            ? nil : Self.isCopyright(bytes, marked.content, scan) ? .legal : Furniture.of(scan)
    }

    /// The line without the marks of Markdown that open and close it.
    private static func unmarked(
        _ bytes: [UInt8], _ range: TextRange
    ) -> (content: TextRange, shape: Shape) {
        var start = range.start
        var end = range.end
        var shape: Shape = []
        while start < end, start < range.start + 6, bytes[start] == UInt8(ascii: "#") { start += 1 }
        if start > range.start, start < end, bytes[start] == 0x20 {
            shape.insert(.heading)
            while end > start, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
        } else {
            start = range.start
        }
        if start + 1 < end, bytes[start + 1] == 0x20,
            [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: ">")].contains(bytes[start])
        {
            shape.insert(.bullet)
            start += 2
        }
        for mark in [UInt8(ascii: "*"), UInt8(ascii: "_")] {
            if end - start > 4, bytes[start] == mark, bytes[start + 1] > 0x2F,
                bytes[end - 1] == mark, bytes[end - 2] != mark
            {
                start += 1
                end -= 1
            }
            if end - start > 4, bytes[start] == mark, bytes[start + 1] == mark,
                bytes[end - 1] == mark, bytes[end - 2] == mark
            {
                start += 2
                end -= 2
            }
        }
        return (LineTable.trimmed(bytes, start, end), shape)
    }

    /// The sign with a year behind it; with a name behind it, it says whose a picture is.
    private static func isCopyright(
        _ bytes: [UInt8], _ content: TextRange, _ scan: LineScan
    ) -> Bool {
        content.count > 4 && content.count <= 300 && scan.startsWithDigit
            && bytes[content.start] == 0xC2 && bytes[content.start + 1] == 0xA9
    }

    /// How the line ends, closing marks passed over.
    private static func ending(_ bytes: [UInt8], _ content: TextRange) -> Shape {
        var end = content.end
        let first = max(content.start, content.end - 12)
        while end > first {
            let byte = bytes[end - 1]
            if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D || byte == 0x2A {
                end -= 1
            } else if end - 3 >= first, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
                byte == 0x9D || byte == 0x99
            {
                end -= 3
            } else if end - 2 >= first, bytes[end - 2] == 0xC2, byte == 0xBB {
                end -= 2
            } else {
                break
            }
        }
        guard end > content.start else { return [] }
        switch bytes[end - 1] {
        case UInt8(ascii: "."):
            return end - 2 > content.start && bytes[end - 2] == UInt8(ascii: ".")
                ? .otherEnd : .stop
        case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"): return .otherEnd
        case _: return wideEnding(bytes, content.start, end)
        }
    }

    /// "…", and the full stop of Chinese and Japanese.
    private static func wideEnding(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Shape {
        guard end - 3 >= start else { return [] }
        switch (bytes[end - 3], bytes[end - 2], bytes[end - 1]) {
        case (0xE2, 0x80, 0xA6): return .otherEnd
        case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return .stop
        case _: return []
        }
    }
}
