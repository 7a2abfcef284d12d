/// A day, perhaps with a time, that a short line states.
///
/// Read are days with a month's name ("11 January 2021", "Jan. 11, 2021"), ISO 8601, and numeric
/// days whose order is certain ("25.01.2021", "01/25/2021"; with points the day stands first).
struct DateLine {
    let date: CivilDate?
    /// Minutes after midnight.
    let minute: Int?
    /// From the first part of day or time to the last.
    let range: TextRange
    /// Words of the line that belong to neither.
    let otherWords: Int
    /// Whether one of those words is small, as in a sentence.
    let hasSmallWord: Bool
    /// Words before the day that say what kind of text it is.
    let kindWords: Int

    var isAlone: Bool { otherWords == 0 }
    /// As in "Press release 3 May 2021".
    var isKindAndDay: Bool { date != nil && kindWords > 0 && otherWords == kindWords }

    /// Longer lines are prose.
    static let bytesMax = 160

    /// Nil where the line states neither day nor time, or is too long to be a date line.
    init?(_ bytes: [UInt8], _ range: TextRange) {
        guard range.count <= Self.bytesMax else { return nil }
        let atoms = LineAtoms(bytes, range)
        guard atoms.count < LineAtoms.atomsMax else { return nil }
        var reader = DateReader(atoms)
        reader.run()
        guard reader.date != nil || reader.minute != nil, let found = reader.range else {
            return nil
        }
        date = reader.date
        minute = reader.minute
        self.range = found
        otherWords = reader.otherWords
        hasSmallWord = reader.hasSmallWord
        kindWords = reader.kindWords
    }
}
