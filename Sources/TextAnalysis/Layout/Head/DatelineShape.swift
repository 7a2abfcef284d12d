/// The place, and perhaps the day, that a news story opens with: "LONDON, 3 May 2020 (ABC) — ".
struct DatelineShape {
    let place: TextRange
    /// Only where the year is stated too.
    let date: CivilDate?
    let range: TextRange

    /// Real datelines end within this.
    private static let bytesMax = 100

    init?(_ bytes: [UInt8], _ content: TextRange) {
        guard let end = Self.dash(bytes, content) else { return nil }
        let range = LineTable.trimmed(bytes, content.start, end)
        let placeEnd = Self.placeEnd(bytes, range)
        let place = LineTable.trimmed(bytes, range.start, placeEnd)
        guard Self.isShouted(bytes, place) else { return nil }
        self.place = place
        self.range = range
        date = DateLine(bytes, range)?.date
    }

    /// Where the dash begins that a space precedes.
    private static func dash(_ bytes: [UInt8], _ content: TextRange) -> Int? {
        var index = content.start + 2
        let last = min(content.end - 2, content.start + bytesMax)
        while index < last {
            if bytes[index] == UInt8(ascii: ":") { return nil }
            let character = CharacterClass.of(bytes, at: index, before: content.end)
            if character.kind == .dash, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x29 {
                return index
            }
            index += character.length
        }
        return nil
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

    /// The first word is in capitals, and the whole is short.
    private static func isShouted(_ bytes: [UInt8], _ place: TextRange) -> Bool {
        let atoms = LineAtoms(bytes, place)
        guard atoms.count > 0, atoms.count <= 12, atoms[0].kind == .word, atoms[0].range.count > 1
        else { return false }
        var index = atoms[0].range.start
        while index < atoms[0].range.end {
            if !Capitals.isCapital(bytes, index) { return false }
            index += CharacterClass.of(bytes, at: index, before: place.end).length
        }
        return true
    }
}
