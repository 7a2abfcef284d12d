/// Lines of a web page that describe a picture.
enum CaptionShape {
    static func isCaption(_ page: PageLines, _ index: Int) -> Bool {
        let line = page[index]
        guard line.length <= 500 else { return false }
        if opensWithWord(page, index) { return true }
        if opensWithCounter(page, index) || opensWithSign(page, index) { return true }
        if endsWithCredit(page, index) { return true }
        return stands(page, index) && index + 1 < page.count && isPictureCredit(page, index + 1)
    }

    /// Whether no paragraph of prose stands beside the line.
    private static func stands(_ page: PageLines, _ index: Int) -> Bool {
        index == 0 || !page[index - 1].isProse
    }

    /// A slide's number without a space before its text: "2of4A shopper".
    private static func opensWithCounter(_ page: PageLines, _ index: Int) -> Bool {
        let content = page[index].content
        let head = TextRange(content.start, min(content.end, content.start + 24))
        guard page[index].shape.contains(.hasDigit) else { return false }
        let atoms = LineAtoms(page.bytes, head)
        return atoms.isNumber(0, digits: 1...3) && atoms.isWord(1, in: of)
            && !(atoms.count > 1 && atoms[1].spaceBefore) && atoms.isNumber(2, digits: 1...3)
    }

    /// As in "Image caption …", "Media caption …".
    private static func opensWithWord(_ page: PageLines, _ index: Int) -> Bool {
        let start = page[index].content.start
        let head = TextRange(start, min(page[index].content.end, start + 32))
        let atoms = LineAtoms(page.bytes, head)
        return atoms.isWord(0, in: mediaWords) && atoms.isWord(1, in: captionWords)
    }

    private static func opensWithSign(_ page: PageLines, _ index: Int) -> Bool {
        let start = page[index].content.start
        return page[index].content.count > 2 && page.bytes[start] == 0xC2
            && page.bytes[start + 1] == 0xA9
    }

    /// Brackets with a picture's owner close the line, as in "(Photo: Jane Doe)".
    private static func endsWithCredit(_ page: PageLines, _ index: Int) -> Bool {
        let content = page[index].content
        guard content.count > 12 else { return false }
        guard page.bytes[content.end - 1] == UInt8(ascii: ")") else {
            return endsWithLabel(page, content)
        }
        var start = content.end - 2
        let first = max(content.start, content.end - 120)
        while start > first, page.bytes[start] != UInt8(ascii: "(") { start -= 1 }
        let atoms = LineAtoms(page.bytes, TextRange(start, content.end))
        return (0..<min(atoms.count, 6)).contains { atoms.isWord($0, in: pictureWords) }
            || atoms.count > 3 && atoms.isWord(atoms.count - 2, in: pictureWords)
    }

    /// A picture's owner closes the line, as in "Credit: Jane Doe".
    private static func endsWithLabel(_ page: PageLines, _ content: TextRange) -> Bool {
        var index = content.end - 1
        let first = max(content.start + 1, content.end - 80)
        while index > first, page.bytes[index] != UInt8(ascii: ":") { index -= 1 }
        guard page.bytes[index] == UInt8(ascii: ":") else { return false }
        var start = index
        while start > content.start, page.bytes[start - 1] | 0x20 &- 0x61 < 26 { start -= 1 }
        return start > content.start
            && pictureWords.contains(WordKey(of: page.bytes, in: TextRange(start, index)))
    }

    /// The line says whose picture stands there.
    static func isPictureCredit(_ page: PageLines, _ index: Int) -> Bool {
        let line = page[index]
        guard line.length <= 160 else { return false }
        let atoms = LineAtoms(page.bytes, line.content)
        let first = atoms.isMark(0, "(") ? 1 : 0
        return atoms.isWord(first, in: pictureWords)
            && (page[index].colon != nil || atoms.isWord(first + 1, in: joints)
                || atoms.isMark(first + 1, ":"))
    }

    private static let of = WordSet("of")
    private static let mediaWords = WordSet("image photo picture media video file")
    private static let captionWords = WordSet("caption captions copyright")
    private static let joints = WordSet("by credit courtesy")
    private static let pictureWords = WordSet(
        """
        photo photos photograph photographs photography photographer picture pictures image images
        illustration courtesy credit
        """)
}
