/// A short line of names that may be where something took place.
enum PlaceShape {
    static func isPlace(_ page: PageLines, _ index: Int, in lines: Range<Int>) -> Bool {
        let line = page[index]
        guard line.words <= 7, line.length <= 80, line.furniture == nil, line.colon == nil,
            !line.shape.contains(.hasDigit), !line.shape.contains(.ruler),
            !line.shape.contains(.heading), line.shape.contains(.hasLetter),
            !line.shape.contains(.otherEnd), !line.shape.contains(.startsQuote)
        else { return false }
        let atoms = LineAtoms(page.bytes, line.content)
        guard atoms.atoms.allSatisfy({ isNamePart($0, page.bytes) }) else { return false }
        // A name that a link has torn out of a sentence goes on in small letters.
        guard index + 1 < lines.upperBound else { return false }
        let next = page[index + 1]
        return !next.shape.contains(.startsSmall) && !next.shape.contains(.continues)
    }

    /// A place on the day's own line, a comma or stop between: "Springfield, 3 March 2021".
    static func beside(_ date: DateLine, _ page: PageLines, _ index: Int) -> TextRange? {
        let content = page[index].content
        guard date.otherWords <= 5 else { return nil }
        if date.range.end == content.end, let mark = separator(page.bytes, before: date.range.start)
        {
            return names(page.bytes, TextRange(content.start, max(content.start, mark)))
        }
        guard date.range.start == content.start, date.range.end < content.end,
            page.bytes[date.range.end] == UInt8(ascii: ",")
        else { return nil }
        return names(page.bytes, TextRange(date.range.end + 1, content.end))
    }

    private static func separator(_ bytes: [UInt8], before end: Int) -> Int? {
        guard end >= 2, bytes[end - 1] == 0x20 else { return nil }
        let mark = bytes[end - 2]
        return mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") ? end - 2 : nil
    }

    private static func names(_ bytes: [UInt8], _ range: TextRange) -> TextRange? {
        let place = LineTable.trimmed(bytes, range.start, range.end)
        let atoms = LineAtoms(bytes, place)
        guard atoms.count > 0, atoms.atoms.allSatisfy({ isNamePart($0, bytes) }),
            !atoms.isWord(0, in: BylineShape.by)
        else { return nil }
        return place
    }

    static func isNamePart(_ atom: LineAtoms.Atom, _ bytes: [UInt8]) -> Bool {
        atom.kind != .word || Capitals.isCapital(bytes, atom.range.start)
            || small.contains(atom.key)
    }

    private static let small = WordSet(
        "of the and de da del di la le on in near am an der upon sur el al s")
}
