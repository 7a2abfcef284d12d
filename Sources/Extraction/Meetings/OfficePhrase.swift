import TextAnalysis

/// Reads participants that are named by their office alone: "the leaders of Peru and Chile".
struct OfficePhrase {
    private let view: MeetingText

    init(_ view: MeetingText) { self.view = view }

    /// States that one phrase may list.
    private static let countriesMax = 30

    /// The participants of a phrase that starts at a token, and the token after it.
    func participants(
        at index: Int, in bounds: Range<Int>
    ) -> ([MeetingReport.Participant], Int)? {
        var start = index
        if view.key(start) == "the" { start += 1 }
        guard start < bounds.upperBound else { return nil }
        if let adjectives = countries(from: start, in: bounds) {
            return officeAfter(adjectives, from: start, in: bounds)
        }
        return officeBefore(from: start, in: bounds)
    }

    /// "Armenian and Azerbaijani leaders", "the French president".
    private func officeAfter(
        _ list: (countries: [Int], next: Int), from start: Int, in bounds: Range<Int>
    ) -> ([MeetingReport.Participant], Int)? {
        guard let (rank, end) = rank(at: list.next, in: bounds) else { return nil }
        // A name follows: the naming says more.
        if end < bounds.upperBound, view.naming(at: end) != nil { return nil }
        return (make(list.countries, rank, start, end), end)
    }

    /// "leaders of Armenia and Azerbaijan", "the President of the Russian Federation".
    private func officeBefore(
        from start: Int, in bounds: Range<Int>
    ) -> ([MeetingReport.Participant], Int)? {
        guard let (rank, afterRank) = rank(at: start, in: bounds) else { return nil }
        guard afterRank < bounds.upperBound, view.key(afterRank) == "of",
            let list = countries(from: afterRank + 1, in: bounds, isNamed: true)
        else { return nil }
        if list.next < bounds.upperBound, view.naming(at: list.next) != nil { return nil }
        return (make(list.countries, rank, start, list.next), list.next)
    }

    private func rank(at index: Int, in bounds: Range<Int>) -> (Office.Rank, Int)? {
        guard index < bounds.upperBound else { return nil }
        if view.key(index) == "prime" {
            guard index + 1 < bounds.upperBound, view.key(index + 1) == "minister" else {
                return nil
            }
            return (.premier, index + 2)
        }
        guard let rank = Office.rank(of: view.tokens[index].key), rank != .premier else {
            return nil
        }
        return (rank, index + 1)
    }

    /// A list of states from `start` on: names or adjectives, commas, "and", long names' words.
    ///
    /// Behind "of" stand names alone: "the leader of the French party" leads no state.
    private func countries(
        from start: Int, in bounds: Range<Int>, isNamed: Bool = false
    ) -> (countries: [Int], next: Int)? {
        var found: [Int] = []
        var index = start
        var next = start
        while index < bounds.upperBound, found.count < Self.countriesMax {
            let match = CountryNames.match(at: index, before: bounds.upperBound) {
                view.tokens[$0].key
            }
            if let match, !(isNamed && match.isAdjective) {
                found.append(match.country)
                index += match.length
                next = index
            } else if Self.between.contains(view.tokens[index].key), index - next < 4 {
                index += 1
            } else {
                break
            }
        }
        return found.isEmpty ? nil : (found, next)
    }

    private static let between = WordSet(", and - – of the republic kingdom state federal")

    private func make(
        _ countries: [Int], _ rank: Office.Rank, _ start: Int, _ end: Int
    ) -> [MeetingReport.Participant] {
        let range = TextRange(
            view.tokens[start].range.start, view.tokens[end - 1].range.end)
        return countries.map { country in
            let office = Office(rank: rank, country: country)
            let words = "\(rank.word) of \(CountryNames.name(country))"
            guard let person = view.holder(of: office) else {
                return MeetingReport.Participant(
                    person: nil, name: words, role: words, passage: range)
            }
            return MeetingReport.Participant(
                person: person, name: view.records.people[person].name,
                role: view.role(of: person) ?? words, passage: range)
        }
    }
}
