package import TextAnalysis

/// Finds the names and adjectives of states in runs of word keys.
package enum CountryNames {
    /// A form found: which state, how many words, and whether it is the adjective.
    package struct Match: Sendable {
        /// Line number in the list; equal numbers, one state.
        package let country: Int
        package let length: Int
        package let isAdjective: Bool
    }

    private struct Table: Sendable {
        let names: [String]
        let forms: Lexicon
        /// By entry of `forms`.
        let entries: [(country: Int, isAdjective: Bool)]
    }

    /// The English short name of state number `country`.
    package static func name(_ country: Int) -> String { table.names[country] }

    /// The longest form that starts with the word at `index` and ends before `limit`.
    ///
    /// Complexity: the words of the longest form that begins so.
    package static func match(
        at index: Int, before limit: Int, key: (Int) -> WordKey
    ) -> Match? {
        guard let form = table.forms.longest(at: index, before: limit, key: key) else {
            return nil
        }
        let entry = table.entries[form.entry]
        return Match(
            country: entry.country, length: form.tokens.count, isAdjective: entry.isAdjective)
    }

    private static let table: Table = {
        var names: [String] = []
        var forms: [Substring] = []
        var entries: [(country: Int, isAdjective: Bool)] = []
        for line in ListText.lines(of: CountryList.lines) {
            let columns = ListText.parts(of: line, at: ";")
            for (column, text) in columns.enumerated() {
                for form in ListText.parts(of: text, at: "|") {
                    forms.append(form)
                    entries.append((names.count, column == 2))
                }
            }
            names.append(String(columns[0]))
        }
        return Table(names: names, forms: Lexicon(phrases: forms), entries: entries)
    }()
}
