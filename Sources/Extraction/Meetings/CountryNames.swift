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

    private struct Form: Sendable {
        let words: [WordKey]
        let country: Int
        let isAdjective: Bool
    }

    private struct Table: Sendable {
        var names: [String] = []
        var forms: [WordKey: [Form]] = [:]
    }

    /// The English short name of state number `country`.
    package static func name(_ country: Int) -> String { table.names[country] }

    /// The longest form that starts with `word(0)`; `word` gives nil past the end.
    ///
    /// Complexity: constant: a first word has few forms.
    package static func match(_ word: (Int) -> WordKey?) -> Match? {
        guard let first = word(0), let forms = table.forms[first] else { return nil }
        var best: Match?
        for form in forms where form.words.count > (best?.length ?? 0) {
            let fits = form.words.indices.allSatisfy { word($0) == form.words[$0] }
            guard fits else { continue }
            best = Match(
                country: form.country, length: form.words.count, isAdjective: form.isAdjective)
        }
        return best
    }

    private static let table: Table = {
        var table = Table()
        for line in CountryList.lines.split(separator: "\n") where !line.hasPrefix("#") {
            let columns = line.split(separator: ";", omittingEmptySubsequences: false)
            let country = table.names.count
            table.names.append(String(columns[0]))
            for (column, text) in columns.enumerated() {
                for form in text.split(separator: "|") {
                    add(form, country, isAdjective: column == 2, to: &table)
                }
            }
        }
        return table
    }()

    private static func add(
        _ form: Substring, _ country: Int, isAdjective: Bool, to table: inout Table
    ) {
        // A hyphen is a token of its own.
        let spaced = form.split(separator: "-").joined(separator: " - ")
        let words = spaced.split(separator: " ").map { WordKey(String($0)) }
        table.forms[words[0], default: []].append(
            Form(words: words, country: country, isAdjective: isAdjective))
    }
}
