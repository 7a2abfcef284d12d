import Claims
import Corpus
import Extraction
import TextAnalysis

/// A corpus of nonsense whose records a seed decides: what the API says of it depends on nothing but
/// the API.
struct InventedCorpus {
    static let people = ["Ada Moss", "Bo Fenn", "Cyd Larkin", "Dov Ashe", "Ada Quill"]
    static let sources = ["Harbour Times", "Port Office", "Ring, Bell & Co"]
    static let nouns = ["ships", "barrels", "lanterns", "bridges", "wagons", "orchards"]
    static let verbs = ["crossed", "carried", "lit", "painted", "guarded"]
    static let units = ["tonne", "hectare", nil, "percent", nil]
    static let published: [String?] = [
        "2031-05-04T18:20", "2031-05-04", "2031-05", "2030", nil, "2031-06-11T07:05", nil,
        "2031-05-05",
    ]

    private var random: SeededNumbers
    private var documents: [ReadDocument] = []

    static func state(seed: UInt64, documents count: Int = 8) -> CorpusState {
        var corpus = InventedCorpus(seed: seed)
        for number in 0..<count { corpus.documents.append(corpus.document(number)) }
        corpus.documents.sort { Self.precedes($0, $1) }
        let linked = corpus.linked()
        return CorpusState(
            version: "00000000000000" + (seed < 16 ? "0" : "") + String(seed, radix: 16),
            corpus: linked, rendered: CorpusRenderer.render(linked),
            skippedInputs: [SkippedInput(path: "a.html", reason: "a web page")], isSample: false)
    }

    private init(seed: UInt64) { random = SeededNumbers(seed: seed) }

    private static func precedes(_ a: ReadDocument, _ b: ReadDocument) -> Bool {
        switch (a.published, b.published) {
        case (let first?, let second?) where first != second: first < second
        case (.some, nil): true
        case (nil, .some): false
        case _: a.id < b.id
        }
    }

    /// Identifiers of every shape: one as a path has it, and one that needs escapes.
    private func identifier(_ number: Int) -> String {
        number == 3 ? "http://port.example/ä,b?c=1&d" : "doc\(number)"
    }

    // MARK: One document

    private mutating func document(_ number: Int) -> ReadDocument {
        var text = "Nächste Nachrichten \(number)\n"
        var records = DocumentExtraction()
        records.people = Self.people.map { name in
            let surname = name.split(separator: " ").last.map(String.init) ?? name
            return DocumentPerson(kind: .person, name: name, names: [name, surname])
        }
        for _ in 0..<(3 + random.below(9)) { addSentence(to: &text, &records) }
        let source = SourceText(text)
        return ReadDocument(
            id: identifier(number), sha256: String(repeating: "\(number % 10)", count: 64),
            title: random.chance(80) ? "Title \(random.below(5))" : nil,
            source: Self.sources[number % Self.sources.count],
            published: Self.published[number % Self.published.count], url: nil,
            language: "en", file: "file\(number).txt", inputRange: source.range,
            inputCodePoints: 0..<source.codePointCount, analysis: TextAnalyzer.analyze(source),
            records: records)
    }

    /// "Nine ships crossed bridges.", said by someone or told by the text itself.
    private mutating func addSentence(to text: inout String, _ records: inout DocumentExtraction) {
        let start = text.utf8.count
        let value = Double(random.below(40))
        let noun = random.pick(Self.nouns)
        let head = "\(Int(value)) \(noun)"
        let words = (0..<random.below(4)).map { _ in random.pick(Self.nouns) }
        let tail = ([random.pick(Self.verbs), "the"] + words + ["again"]).joined(separator: " ")
        text += "\(head) \(tail)"
        let end = text.utf8.count
        text += random.chance(50) ? ". “Ö”\n" : ".\n"
        if random.chance(70) { records.statements.append(statement(TextRange(start, end))) }
        if random.chance(60) {
            records.figures.append(figure(value, start, head.utf8.count, noun.utf8.count))
        }
        if random.chance(30) {
            let kinds: [DateExpression.Kind] = [.date, .time, .duration, .set]
            records.dates.append(
                DateExpression(
                    passage: TextRange(start, start + 1), value: "203\(random.below(3))",
                    kind: random.pick(kinds), evidence: Evidence(rule: "test")))
        }
    }

    private mutating func statement(_ range: TextRange) -> Statement {
        let isKnown = random.chance(80)
        let person = random.below(Self.people.count)
        let speaker = Speaker(
            person: person, name: Self.people[person], mention: nil, resolution: .fullName)
        return Statement(
            mode: random.pick(Statement.Mode.allCases), speaker: isKnown ? speaker : nil,
            speakerUnknown: isKnown ? nil : .notStated, cue: nil, passage: range,
            evidence: Evidence(rule: "test"))
    }

    private mutating func figure(
        _ value: Double, _ start: Int, _ length: Int, _ nounLength: Int
    ) -> Figure {
        let passage = TextRange(start, start + length)
        let isRange = random.chance(20)
        var figure = Figure(
            passage: passage, surface: TextRange(start, start + 1),
            value: isRange ? nil : value, low: isRange ? value : nil,
            high: isRange ? value + 3 : nil, bound: random.pick(Figure.Bound.allCases),
            evidence: Evidence(rule: "test"))
        figure.unit = random.pick(Self.units)
        figure.dimension = figure.unit.map { $0 == "percent" ? "ratio" : "amount" }
        figure.measures = TextRange(start + length - nounLength, start + length)
        return figure
    }

    // MARK: The whole

    private mutating func linked() -> LinkedCorpus {
        let order = documents.indices
        let sources = Self.sources.enumerated().map { number, name in
            Source(
                name: name, kind: number == 1 ? .official : .press,
                documents: order.filter { documents[$0].source == name }, origin: number)
        }
        let people = Self.people.enumerated().map { number, name in
            Person(
                kind: .person, name: name,
                names: [name, name.split(separator: " ").last.map(String.init) ?? name],
                roles: [],
                members: order.map { RecordReference(document: $0, index: number) })
        }
        let stories = [0, 1].map { half in
            Story(documents: order.filter { $0 % 3 == half }, meetings: [])
        }
        return LinkedCorpus(
            documents: documents, duplicateOf: documents.map { _ in nil }, people: people,
            sources: sources, meetings: meetings(), stories: stories, claims: claims(sources))
    }

    /// Two whole meetings, the first with two parts; no statement is made at two of them.
    private mutating func meetings() -> [Meeting] {
        var statements: [[RecordReference]] = [[], [], [], []]
        for (number, document) in documents.enumerated() {
            for index in document.records.statements.indices where random.chance(70) {
                statements[random.below(4)].append(
                    RecordReference(document: number, index: index))
            }
        }
        let places: [(MeetingReport.Part?, Int?)] = [
            (nil, nil), (.opening, 0), (.talks, 0), (nil, nil),
        ]
        return places.enumerated().map { number, place in
            Meeting(
                part: place.0, partOf: place.1, date: number == 3 ? nil : "2031-05-0\(number + 1)",
                place: "Quay \(number)", format: .bilateral,
                participants: [
                    Meeting.Participant(
                        person: number, name: Self.people[number], role: nil, part: "host")
                ],
                documents: documents.indices.filter { $0 % 4 == number }, durations: [],
                signed: [], publishedTimes: [], statements: statements[number])
        }
    }

    private mutating func claims(_ sources: [Source]) -> [Claim] {
        (0..<20).map { _ in
            let kind = random.pick(Claim.Kind.allCases)
            var assertions = (0..<(1 + random.below(4))).compactMap { number in
                assertion(kind, isFirst: number == 0)
            }
            assertions.sort { ($0.document, $0.passage) < ($1.document, $1.passage) }
            if assertions.isEmpty, let narration = assertion(.proposition, isFirst: true) {
                assertions = [narration]
            }
            assertions[0] = Self.earliest(assertions[0])
            let isContested = assertions.contains { $0.relation == .conflicts }
            return Claim(
                kind: kind,
                status: isContested ? .contested : random.pick([.attested, .corroborated]),
                assertions: assertions,
                sources: sources.indices.filter { number in
                    assertions.contains { sources[number].documents.contains($0.document) }
                },
                independentSources: 1,
                speakers: Set(assertions.compactMap(\.speaker)).sorted(),
                story: random.chance(50) ? random.below(2) : nil)
        }.sorted {
            ($0.assertions[0].document, $0.assertions[0].passage.start)
                < ($1.assertions[0].document, $1.assertions[0].passage.start)
        }
    }

    private static func earliest(_ first: Claim.Assertion) -> Claim.Assertion {
        Claim.Assertion(
            document: first.document, passage: first.passage, figure: first.figure,
            statement: first.statement, speaker: first.speaker, relation: .same, differences: [])
    }

    private mutating func assertion(_ kind: Claim.Kind, isFirst: Bool) -> Claim.Assertion? {
        let number = random.below(documents.count)
        let records = documents[number].records
        let relation = random.pick(Claim.Relation.allCases)
        if kind == .figure {
            guard !records.figures.isEmpty else { return nil }
            let figure = random.below(records.figures.count)
            let passage = records.figures[figure].passage
            let statement = InnermostStatements(around: [passage], in: records).indices[0]
            return Claim.Assertion(
                document: number, passage: passage, figure: figure,
                statement: statement,
                speaker: statement.flatMap { records.statements[$0].speaker?.person },
                relation: relation, differences: [])
        }
        guard !records.statements.isEmpty else {
            return Claim.Assertion(
                document: number, passage: TextRange(0, 1), figure: nil, statement: nil,
                speaker: nil, relation: relation, differences: [])
        }
        let statement = random.below(records.statements.count)
        return Claim.Assertion(
            document: number, passage: records.statements[statement].passage, figure: nil,
            statement: statement, speaker: records.statements[statement].speaker?.person,
            relation: relation,
            differences: [
                Claim.Difference(
                    aspect: .wording, here: records.statements[statement].passage, there: nil)
            ])
    }
}
