import TextAnalysis

/// A document as the meeting rules see it: who is named where, and which words are the publisher's.
struct MeetingText {
    /// A naming of a person.
    struct Naming {
        let range: TextRange
        /// Index into `DocumentExtraction.people`.
        let person: Int
    }

    let text: AnalyzedText
    let records: DocumentExtraction
    /// In text order, organisations left out.
    let namings: [Naming]
    /// Words between quotation marks, in text order.
    private let quoted: [TextRange]
    /// The one person that holds each office by the document's own words; nil where two do.
    private let holders: [Office: Int?]
    /// The offices of `holders` by country.
    private let offices: [Int: [Office]]

    init(_ text: AnalyzedText, _ records: DocumentExtraction) {
        self.text = text
        self.records = records
        var namings: [Naming] = []
        var holders: [Office: Int?] = [:]
        for (index, person) in records.people.enumerated() where person.kind == .person {
            namings += person.mentions.map { Naming(range: $0, person: index) }
            for office in Set(person.roles.compactMap { Office.read($0.title) }) {
                holders.updateValue(holders[office] == nil ? index : nil, forKey: office)
            }
        }
        self.namings = namings.sorted { $0.range < $1.range }
        self.holders = holders
        offices = Dictionary(grouping: holders.keys, by: \.country)
        quoted = records.statements.flatMap(\.quoted).sorted()
    }

    var tokens: [Token] { text.tokens }

    func key(_ index: Int) -> WordKey? {
        tokens.indices.contains(index) ? tokens[index].key : nil
    }

    /// The sentences of the title.
    var titleSentences: [AnalyzedText.Sentence] {
        text.sentences.prefix(4).filter { $0.paragraph == nil }
    }

    /// Whether a sentence is the publisher's prose, neither title nor turn.
    func isProse(_ sentence: AnalyzedText.Sentence) -> Bool {
        guard let paragraph = sentence.paragraph else { return false }
        return text.layout.paragraphs[paragraph].turn == nil
    }

    /// The first naming that holds or follows the byte at `offset`.
    ///
    /// Complexity: logarithmic in the number of namings.
    func naming(from offset: Int) -> Naming? {
        let index = lowerBound(namings.count) { namings[$0].range.end > offset }
        return index < namings.count ? namings[index] : nil
    }

    /// The person named at the token, which is any word of the naming.
    func naming(at token: Int) -> Naming? {
        guard let found = naming(from: tokens[token].range.start),
            found.range.start <= tokens[token].range.start
        else { return nil }
        return found
    }

    /// The first token that starts at `offset` or after.
    func firstToken(from offset: Int) -> Int? {
        let index = lowerBound(tokens.count) { tokens[$0].range.start >= offset }
        return index < tokens.count ? index : nil
    }

    /// The dates that a stretch names.
    ///
    /// Complexity: logarithmic in the number of dates, and linear in those found.
    func dates(in range: TextRange) -> ArraySlice<DateExpression> {
        let first = lowerBound(records.dates.count) {
            records.dates[$0].passage.start >= range.start
        }
        return records.dates[first...].prefix { range.contains($0.passage) }
    }

    /// Whether a stretch stands between quotation marks.
    func isQuoted(_ range: TextRange) -> Bool {
        let index = lowerBound(quoted.count) { quoted[$0].end > range.start }
        return index < quoted.count && quoted[index].start <= range.start
    }

    /// The person who alone holds an office by the document's own words.
    func holder(of office: Office) -> Int? {
        if let exact = holders[office] { return exact }
        let fitting = (offices[office.country] ?? []).filter { $0.fits(office) }
        let people = Set(fitting.map { holders[$0] ?? nil })
        return people.count == 1 ? people.first ?? nil : nil
    }

    /// The office that a person holds by the document's own words.
    func office(of person: Int) -> Office? {
        let offices = records.people[person].roles.compactMap { Office.read($0.title) }
        return offices.first { $0.rank != .leader } ?? offices.first
    }

    /// The title of a person's role, the fullest that names an office if one does.
    func role(of person: Int) -> String? {
        let roles = records.people[person].roles.map(\.title)
        return roles.first { Office.read($0).map { $0.rank != .leader } ?? false } ?? roles.first
    }

    func string(_ range: TextRange) -> String {
        String(decoding: text.text.bytes[range.start..<range.end], as: UTF8.self)
    }

    /// The first index from which `isPast` holds, which then holds for all further ones.
    private func lowerBound(_ count: Int, _ isPast: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isPast(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
