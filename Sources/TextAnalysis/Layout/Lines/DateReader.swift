/// Walks over a line's atoms and takes the first day and the first time.
struct DateReader {
    private let atoms: LineAtoms
    private(set) var date: CivilDate?
    private(set) var minute: Int?
    private(set) var range: TextRange?
    private(set) var otherWords = 0
    private(set) var hasSmallWord = false
    /// Words before the day that say what kind of text it is: "Press release".
    private(set) var kindWords = 0
    /// A change is told behind the day of publication: "Last updated:".
    private var isUpdate = false

    init(_ atoms: LineAtoms) { self.atoms = atoms }

    mutating func run() {
        var index = 0
        while index < atoms.count {
            if let next = day(at: index) ?? time(at: index) {
                take(index..<next)
                index = next
            } else {
                pass(index)
                index += 1
            }
        }
    }

    private mutating func take(_ found: Range<Int>) {
        if isUpdate { return }
        let stretch = TextRange(
            atoms[found.lowerBound].range.start, atoms[found.upperBound - 1].range.end)
        range = range?.union(stretch) ?? stretch
    }

    /// Counts a word that belongs to no date.
    private mutating func pass(_ index: Int) {
        let atom = atoms[index]
        if date != nil, atoms.isWord(index, in: DateWords.updates) { isUpdate = true }
        guard atom.kind != .mark, !atoms.isWord(index, in: DateWords.fillers) else { return }
        if index == otherWords, index < 2, atoms.isWord(index, in: DateWords.kinds) {
            otherWords += 1
            kindWords += 1
            return
        }
        otherWords += 1
        if atom.kind == .word, Capitals.isSmall(atoms.bytes, atom.range.start) {
            hasSmallWord = true
        }
    }

    /// Reads a day that starts at atom `index`; the index behind it.
    ///
    /// Of several days the first counts, yet the others are read over.
    private mutating func day(at index: Int) -> Int? {
        guard let found = named(index) ?? iso(index) ?? numeric(index) else { return nil }
        if date == nil { date = found.date }
        return found.end
    }

    private typealias Day = (date: CivilDate, end: Int)

    /// "January 11, 2021", "11 January 2021", "11th of January, 2021".
    private func named(_ index: Int) -> Day? {
        if let month = month(index) {
            var next = month.end
            guard atoms.isNumber(next, digits: 1...2) else { return nil }
            let day = atoms[next].value
            next = afterOrdinal(next + 1)
            if atoms.isMark(next, ",") { next += 1 }
            return year(next).flatMap { Self.day($0, month.number, day, end: next + 1) }
        }
        guard atoms.isNumber(index, digits: 1...2) else { return nil }
        var next = afterOrdinal(index + 1)
        if atoms.isMark(next, "-") { next += 1 }
        if atoms.isWord(next, in: DateWords.of) { next += 1 }
        guard let month = month(next) else { return nil }
        next = month.end
        if atoms.isMark(next, ",") || atoms.isMark(next, "-") { next += 1 }
        return year(next).flatMap { Self.day($0, month.number, atoms[index].value, end: next + 1) }
    }

    private func month(_ index: Int) -> (number: Int, end: Int)? {
        guard index < atoms.count, atoms[index].kind == .word,
            let number = DateWords.month(atoms[index].key)
        else { return nil }
        return (number, atoms.isMark(index + 1, ".") ? index + 2 : index + 1)
    }

    private func year(_ index: Int) -> Int? {
        guard atoms.isNumber(index, digits: 4...4), (1500...2200).contains(atoms[index].value)
        else { return nil }
        return atoms[index].value
    }

    private func afterOrdinal(_ index: Int) -> Int {
        atoms.isWord(index, in: DateWords.ordinals) && !atoms[index].spaceBefore ? index + 1 : index
    }

    /// "2021-01-11", perhaps with "T" behind it.
    private func iso(_ index: Int) -> Day? {
        guard let year = year(index), atoms.isNumber(index + 2, digits: 2...2),
            atoms.isNumber(index + 4, digits: 2...2), isSeparated(index, by: ["-", "/", "."])
        else { return nil }
        let end = atoms.isWord(index + 5, in: DateWords.tee) ? index + 6 : index + 5
        return Self.day(year, atoms[index + 2].value, atoms[index + 4].value, end: end)
    }

    /// Day and month in the only order that makes a date, or with points between them.
    private func numeric(_ index: Int) -> Day? {
        guard atoms.isNumber(index, digits: 1...2), atoms.isNumber(index + 2, digits: 1...2),
            let year = year(index + 4), isSeparated(index, by: ["/", ".", "-"])
        else { return nil }
        let (first, second) = (atoms[index].value, atoms[index + 2].value)
        let dayFirst = atoms.isMark(index + 1, ".") || first > 12 || first == second
        if dayFirst { return Self.day(year, second, first, end: index + 5) }
        return second > 12 ? Self.day(year, first, second, end: index + 5) : nil
    }

    private func isSeparated(_ index: Int, by marks: [Unicode.Scalar]) -> Bool {
        marks.contains { atoms.isMark(index + 1, $0) && atoms.isMark(index + 3, $0) }
            && (index + 1...index + 4).allSatisfy { !atoms[$0].spaceBefore }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int, end: Int) -> Day? {
        CivilDate(year: year, month: month, day: day).map { ($0, end) }
    }

    /// "18:20", "6.20 pm", "18:20:05", "6 p.m."; the index behind it.
    private mutating func time(at index: Int) -> Int? {
        guard atoms.isNumber(index, digits: 1...2) else { return nil }
        var end = index + 1
        var minutes: Int?
        let isColon = atoms.isMark(index + 1, ":") || atoms.isMark(index + 1, ".")
        if isColon, atoms.isNumber(index + 2, digits: 2...2), !atoms[index + 2].spaceBefore {
            minutes = atoms[index + 2].value
            end = index + 3
            if atoms.isMark(end, ":"), atoms.isNumber(end + 1, digits: 2...2) { end += 2 }
        }
        let half = half(end)
        end = half?.end ?? end
        guard minutes != nil && atoms.isMark(index + 1, ":") || half != nil else { return nil }
        var hour = atoms[index].value
        if let half, half.isAfternoon, hour < 12 { hour += 12 }
        if let half, !half.isAfternoon, hour == 12 { hour = 0 }
        guard hour < 24, (minutes ?? 0) < 60 else { return nil }
        if minute == nil, !isUpdate { minute = hour * 60 + (minutes ?? 0) }
        return end
    }

    /// "am", "p.m." behind a time.
    private func half(_ index: Int) -> (isAfternoon: Bool, end: Int)? {
        guard index < atoms.count, atoms[index].kind == .word else { return nil }
        if atoms.isWord(index, in: DateWords.halves) {
            return (atoms.isWord(index, in: DateWords.afternoon), index + 1)
        }
        guard atoms.isWord(index, in: DateWords.halfLetters), atoms.isMark(index + 1, "."),
            atoms.isWord(index + 2, in: DateWords.em)
        else { return nil }
        let end = atoms.isMark(index + 3, ".") ? index + 4 : index + 3
        return (atoms.isWord(index, in: DateWords.afternoon), end)
    }
}
