import TextAnalysis

/// All units, with the words and symbols that name them.
struct UnitTable: Sendable {
    static let shared = UnitTable()

    /// A unit found behind or before a number.
    struct Match {
        let unit: Unit
        let tokens: Range<Int>
    }

    private struct Symbol: Sendable {
        let spelling: [UInt8]
        let unit: Int
    }

    private let units: [Unit]
    private let byName: WordMap<Int>
    private let phrases: Lexicon
    private let phraseUnits: [Int]
    private let symbols: WordMap<[Symbol]>

    private init() {
        let units = Self.facts()
        let byName = WordMap(units.enumerated().map { ($0.element.name, $0.offset) })
        var phrases: [Substring] = []
        var phraseUnits: [Int] = []
        for line in ListText.lines(of: UnitNames.lines) {
            let entry = ListText.parts(of: line, at: ":")
            guard entry.count == 2, let unit = byName[WordKey(entry[0])] else { continue }
            for phrase in ListText.parts(of: entry[1], at: ",") {
                phrases.append(phrase)
                phraseUnits.append(unit)
            }
        }
        self.units = units
        self.byName = byName
        self.phrases = Lexicon(phrases: phrases)
        self.phraseUnits = phraseUnits
        symbols = Self.symbols(byName)
    }

    private static func facts() -> [Unit] {
        ListText.lines(of: UnitList.facts).compactMap { line in
            let columns = ListText.words(of: line)
            guard columns.count == 4 else { return nil }
            return Unit(
                name: String(columns[0]), dimension: String(columns[1]),
                ucum: columns[2] == "-" ? nil : String(columns[2]), size: Double(columns[3]))
        }
    }

    private static func symbols(_ byName: WordMap<Int>) -> WordMap<[Symbol]> {
        var pairs: [(key: WordKey, value: [Symbol])] = []
        for line in ListText.lines(of: UnitSymbols.lines) {
            let words = ListText.words(of: line)
            guard let unit = byName[WordKey(words[0])] else { continue }
            for spelling in words.dropFirst() {
                let symbol = Symbol(spelling: Array(spelling.utf8), unit: unit)
                pairs.append((WordKey(spelling), [symbol]))
            }
        }
        return WordMap(keys: pairs) { $0 += $1 }
    }

    /// Whether a unit of the table has this dimension.
    func hasDimension(_ name: String) -> Bool { units.contains { $0.dimension == name } }

    func unit(named name: String) -> Unit? {
        guard let index = byName[WordKey(name)], units[index].name == name else { return nil }
        return units[index]
    }

    /// The longest name of a unit at `index`, or a symbol of one.
    func match(at index: Int, in run: TokenRun) -> Match? {
        guard run.has(index) else { return nil }
        let phrase = phrases.longest(at: index, in: run.tokens, before: run.bounds.upperBound)
        if let phrase {
            return Match(unit: units[phraseUnits[phrase.entry]], tokens: phrase.tokens)
        }
        return symbol(at: index, in: run)
    }

    /// A symbol as it is spelled; one of several letters in the wrong case, where only one unit
    /// reads so ("Ghz").
    private func symbol(at index: Int, in run: TokenRun) -> Match? {
        guard let candidates = symbols[run.key(index)] else { return nil }
        let range = run.tokens[index].range
        let bytes = run.bytes[range.start..<range.end]
        for candidate in candidates where bytes.elementsEqual(candidate.spelling) {
            return Match(unit: units[candidate.unit], tokens: index..<index + 1)
        }
        let first = candidates[0]
        guard candidates.count == 1, first.spelling.count > 1, !units[first.unit].isMoney else {
            return nil
        }
        return Match(unit: units[first.unit], tokens: index..<index + 1)
    }
}
