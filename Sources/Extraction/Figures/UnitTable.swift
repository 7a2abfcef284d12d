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
    private let byName: [String: Int]
    private let phrases: Lexicon
    private let phraseUnits: [Int]
    private let symbols: WordMap<[Symbol]>

    private init() {
        let units = Self.facts()
        var byName: [String: Int] = [:]
        for (index, unit) in units.enumerated() { byName[unit.name] = index }
        var phrases: [String] = []
        var phraseUnits: [Int] = []
        for (name, list) in Self.entries(UnitNames.lines, separator: ":") {
            guard let index = byName[name] else { continue }
            for phrase in list.split(separator: ",") {
                phrases.append(String(phrase.drop(while: { $0 == " " })))
                phraseUnits.append(index)
            }
        }
        self.units = units
        self.byName = byName
        self.phrases = Lexicon(phrases: phrases)
        self.phraseUnits = phraseUnits
        symbols = Self.symbols(byName)
    }

    private static func facts() -> [Unit] {
        UnitList.facts.split(separator: "\n").compactMap { line in
            let columns = line.split(separator: " ")
            guard columns.count == 4 else { return nil }
            return Unit(
                name: String(columns[0]), dimension: String(columns[1]),
                ucum: columns[2] == "-" ? nil : String(columns[2]), size: Double(columns[3]))
        }
    }

    private static func entries(
        _ list: String, separator: Character
    ) -> [(name: String, rest: Substring)] {
        list.split(separator: "\n").compactMap { line in
            guard !line.hasPrefix("#"), let mark = line.firstIndex(of: separator) else {
                return nil
            }
            return (String(line[..<mark]), line[line.index(after: mark)...])
        }
    }

    private static func symbols(_ byName: [String: Int]) -> WordMap<[Symbol]> {
        var order: [String] = []
        var lists: [String: [Symbol]] = [:]
        for (name, list) in entries(UnitSymbols.lines, separator: " ") {
            guard let index = byName[name] else { continue }
            for spelling in list.split(separator: " ") {
                let word = String(spelling).lowercased()
                if lists[word] == nil { order.append(word) }
                lists[word, default: []].append(
                    Symbol(spelling: Array(spelling.utf8), unit: index))
            }
        }
        return WordMap(order.map { ($0, lists[$0] ?? []) })
    }

    /// Whether a unit of the table has this dimension.
    func hasDimension(_ name: String) -> Bool { units.contains { $0.dimension == name } }

    func unit(named name: String) -> Unit? { byName[name].map { units[$0] } }

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
