/// The place, and perhaps the day, that a news story opens with: "LONDON, 3 May 2020 (ABC) — ".
struct DatelineShape {
    let place: TextRange
    /// Only where the year is stated too.
    let date: CivilDate?
    /// Without the dash or colon that ends it.
    let range: TextRange
    /// Behind that dash or colon.
    let end: Int
    /// Where the story's first word stands.
    let wordsStart: Int

    /// Real datelines end within this.
    private static let bytesMax = 100
    private static let placeWordsMax = 12
    /// Shorter names in capitals are abbreviations more often than places.
    private static let barePlaceBytesMin = 4

    init?(_ bytes: [UInt8], _ content: TextRange) {
        guard let mark = Self.mark(bytes, content) else { return nil }
        let range = LineTable.trimmed(bytes, content.start, mark)
        let place = LineTable.trimmed(bytes, range.start, Self.placeEnd(bytes, range))
        let rest = LineAtoms(bytes, TextRange(place.end, range.end))
        let hasDay = rest.atoms.contains { DateWords.month($0.key) != nil }
        let isColon = bytes[mark] == UInt8(ascii: ":")
        guard hasDay || !isColon, Self.isNames(bytes, place), Self.isDayOrAgency(rest),
            hasDay || Self.isShouted(bytes, place, isBare: rest.count == 0)
        else { return nil }
        (end, wordsStart) = Self.behind(bytes, mark, content.end)
        // "NASA – the agency" goes on in the same sentence.
        guard wordsStart < content.end, !Capitals.isSmall(bytes, wordsStart) else { return nil }
        self.place = place
        self.range = range
        date = DateLine(bytes, range)?.date
    }

    /// Where a dash with a space or bracket before it, or a colon, ends what may be a dateline.
    private static func mark(_ bytes: [UInt8], _ content: TextRange) -> Int? {
        var index = content.start + 2
        let last = min(content.end - 2, content.start + bytesMax)
        while index < last {
            if bytes[index] == UInt8(ascii: ":") { return bytes[index + 1] == 0x20 ? index : nil }
            let character = CharacterClass.of(bytes, at: index, before: content.end)
            if character.kind == .dash, [0x20, 0x29, 0x2F].contains(bytes[index - 1]) {
                return index
            }
            index += character.length
        }
        return nil
    }

    /// Past the mark, past dashes that double it, and past the space behind.
    private static func behind(
        _ bytes: [UInt8], _ mark: Int, _ last: Int
    ) -> (end: Int, wordsStart: Int) {
        var end = mark + CharacterClass.of(bytes, at: mark, before: last).length
        var index = end
        while index < last {
            let character = CharacterClass.of(bytes, at: index, before: last)
            guard character.kind == .dash || character.kind == .space else { break }
            index += character.length
            if character.kind == .dash { end = index }
        }
        return (end, index)
    }

    /// Before an agency in brackets or slashes, and before a month or number.
    private static func placeEnd(_ bytes: [UInt8], _ range: TextRange) -> Int {
        let atoms = LineAtoms(bytes, range)
        var end = range.start
        for index in 0..<atoms.count {
            if atoms[index].kind == .number || DateWords.month(atoms[index].key) != nil
                || atoms.isMark(index, "(") || atoms.isMark(index, "/")
            {
                break
            }
            if !atoms.isMark(index, ",") { end = atoms[index].range.end }
        }
        return end
    }

    private static func isNames(_ bytes: [UInt8], _ place: TextRange) -> Bool {
        let atoms = LineAtoms(bytes, place)
        guard atoms.count > 0, atoms.count <= placeWordsMax, atoms[0].kind == .word,
            Capitals.isCapital(bytes, atoms[0].range.start), atoms[0].range.count > 1
        else { return false }
        return atoms.atoms.allSatisfy { PlaceShape.isNamePart($0, bytes) }
    }

    /// Beside a day, an agency stands in brackets or slashes.
    private static func isDayOrAgency(_ atoms: LineAtoms) -> Bool {
        var isInside = false
        return (0..<atoms.count).allSatisfy { index in
            if atoms.isMark(index, "(") || atoms.isMark(index, ")") || atoms.isMark(index, "/") {
                isInside = atoms.isMark(index, "(") || !isInside && atoms.isMark(index, "/")
                return true
            }
            return isInside || atoms[index].kind != .word
                || DateWords.month(atoms[index].key) != nil
                || atoms.isWord(index, in: DateWords.fillers)
        }
    }

    /// The first word is in capitals; where neither day nor agency follows, all are.
    private static func isShouted(_ bytes: [UInt8], _ place: TextRange, isBare: Bool) -> Bool {
        let atoms = LineAtoms(bytes, place)
        guard !isBare else {
            return place.count >= barePlaceBytesMin
                && atoms.atoms.allSatisfy { $0.kind != .word || isShouted(bytes, $0.range) }
        }
        return isShouted(bytes, atoms[0].range)
    }

    private static func isShouted(_ bytes: [UInt8], _ word: TextRange) -> Bool {
        var index = word.start
        while index < word.end {
            if !Capitals.isCapital(bytes, index) { return false }
            index += CharacterClass.of(bytes, at: index, before: word.end).length
        }
        return true
    }
}
