import Claims
import Extraction
import Testing
import TextAnalysis

@Suite("Claims made of figures")
struct FigureClaimTests {
    typealias Shape = @Sendable (inout Figure) -> Void

    /// A figure's words in a text, with what was read in them.
    private static func figure(
        _ words: String, _ value: Double, bound: Figure.Bound = .exact, unit: String? = nil,
        dimension: String? = nil, asOf: String? = nil
    ) -> (String, Shape) {
        (
            words,
            { figure in
                let text = words.split(separator: " ")
                let leads = ["over", "more", "than", "about", "almost"]
                let lead = text.prefix { leads.contains($0.lowercased()) }
                let scale = ["thousand", "million"]
                let number = lead.count + 1
                let scaled = text.dropFirst(number).prefix { scale.contains(String($0)) }.count
                let before = lead.reduce(0) { $0 + $1.utf8.count + 1 }
                let surface = text[lead.count..<(number + scaled)].joined(separator: " ")
                let start = figure.passage.start + before
                figure.surface = TextRange(start, start + surface.utf8.count)
                figure.value = value
                figure.bound = bound
                figure.asOf = asOf
                let rest = TextRange(
                    min(figure.surface.end + 1, figure.passage.end), figure.passage.end)
                if let unit {
                    (figure.unit, figure.dimension) = (unit, dimension)
                    figure.unitAsWritten = rest
                } else if !rest.isEmpty {
                    figure.counted = rest
                }
            }
        )
    }

    private static func document(
        _ text: String, source: Int, _ figures: [(String, Shape)],
        says: [(Statement.Mode, String, String)] = [], published: String = "2031-05-04"
    ) -> InventedDocument {
        InventedDocument(
            text: text, source: source, published: published, figures: figures, statements: says)
    }

    /// Two sentences with a figure each, and how the second relates to the first.
    struct Pair: Sendable, CustomTestStringConvertible {
        let name: String
        let texts: [String]
        let figures: [(String, Shape)]
        let relation: Claim.Relation?
        let aspects: [Claim.Aspect]
        let words: [String?]
        var testDescription: String { name }

        /// `relation` is nil where the two are no claim; `words` are those of the first difference.
        init(
            _ name: String, _ a: String, _ b: String, _ x: (String, Shape), _ y: (String, Shape),
            _ relation: Claim.Relation?, _ aspects: [Claim.Aspect] = [], _ words: [String?] = []
        ) {
            self.name = name
            texts = [a, b]
            figures = [x, y]
            self.relation = relation
            self.aspects = aspects
            self.words = words
        }
    }

    static let pairs = [
        Pair(
            "bound dropped",
            "Over 52 thousand pilgrims have come back to Larkdale since the flood, she said.",
            "She said that 52 thousand pilgrims came back to Larkdale.",
            figure("Over 52 thousand pilgrims", 52_000, bound: .over),
            figure("52 thousand pilgrims", 52_000),
            .differs, [.bound], ["52 thousand", "Over 52 thousand"]),
        Pair(
            "population narrowed",
            "Over 52,000 pilgrims and traders have come back to Larkdale.",
            "Over 52,000 traders have come back to Larkdale.",
            figure("Over 52,000 pilgrims and traders", 52_000, bound: .over),
            figure("Over 52,000 traders", 52_000, bound: .over),
            .differs, [.population], ["traders", "pilgrims and traders"]),
        Pair(
            "unit spelled differently",
            "The port has already shipped over 630 tonnes of barley to the islands.",
            "More than 630 tons of barley have already been shipped to the islands.",
            figure("over 630 tonnes", 630, bound: .over, unit: "tonne", dimension: "mass"),
            figure("More than 630 tons", 630, bound: .over, unit: "ton", dimension: "mass"),
            .reworded, [.unitName], ["tons", "tonnes"]),
        Pair(
            "abbreviated unit",
            "Over 211 ha of heath have been cleared of boulders.",
            "Over 211 hectares of heath have been cleared from boulders.",
            figure("Over 211 ha", 211, bound: .over, unit: "hectare", dimension: "area"),
            figure("Over 211 hectares", 211, bound: .over, unit: "hectare", dimension: "area"),
            .reworded, [.unitName], ["hectares", "ha"]),
        Pair(
            "scope shifted",
            "Thirty-one watch huts stand in the hill rangers' own area; others mind the road.",
            "31 watch huts are responsible for traffic safety along the northern road.",
            figure("Thirty-one watch huts", 31), figure("31 watch huts", 31),
            .differs, [.scope],
            [
                "are responsible for traffic safety along the northern road",
                "stand in the hill rangers' own area",
            ]),
        Pair(
            "words and digits",
            "Another six extra huts guard the safe passage of carts in the gorge.",
            "6 extra huts are to guard the safe passage of carts along the gorge.",
            figure("six extra huts", 6), figure("6 extra huts", 6), .reworded, [.wording]),
        Pair(
            "the same words",
            "Over 630 tonnes of barley were shipped.", "Over 630 tonnes of barley were shipped.",
            figure("Over 630 tonnes", 630, bound: .over, unit: "tonne", dimension: "mass"),
            figure("Over 630 tonnes", 630, bound: .over, unit: "tonne", dimension: "mass"),
            .same),
        Pair(
            "superseded by date",
            "The rangers have cleared 318 hectares of heath of boulders as of 3 April.",
            "The rangers have cleared 402 hectares of heath of boulders as of 20 April.",
            figure("318 hectares", 318, unit: "hectare", dimension: "area", asOf: "2031-04-03"),
            figure("402 hectares", 402, unit: "hectare", dimension: "area", asOf: "2031-04-20"),
            .superseded, [.value], ["402", "318"]),
        Pair(
            "conflict on one day",
            "The flood destroyed 17 bridges in the Larkdale valley on Sunday.",
            "The flood destroyed 29 bridges in the Larkdale valley on Sunday.",
            figure("17 bridges", 17), figure("29 bridges", 29), .conflicts, [.value],
            ["29", "17"]),
        Pair(
            "other things of the same number",
            "Over 630 tonnes of barley were shipped to the islands.",
            "Some 630 villagers waited for the ship on the islands.",
            figure("Over 630 tonnes", 630, bound: .over, unit: "tonne", dimension: "mass"),
            figure("630 villagers", 630), nil),
        Pair(
            "small numbers of unlike things",
            "The presidents of the three countries signed the accord.",
            "Trade grew in three sectors, and the accord was signed.",
            figure("three countries", 3), figure("three sectors", 3), nil),
        Pair(
            "one head with other modifiers",
            "The exchange answered nearly 700 calls of the miners about the flood.",
            "The exchange answered nearly 700 flood questions of the miners.",
            figure("700 calls", 700), figure("700 flood questions", 700), nil),
        Pair(
            "a number that is taken back",
            "The millers say that flour prices rose by 9 percent last year.",
            "The minister says that flour prices rose by 12 and not 9 percent last year.",
            figure("9 percent", 9, unit: "percent", dimension: "ratio"),
            figure("9 percent", 9, unit: "percent", dimension: "ratio"),
            .conflicts, [.negation], ["not", nil]),
        Pair(
            "other deeds of the same kind of people",
            "The storm hit Osthaven island, home to 52,000 people, and the port beside it.",
            "The storm hit Osthaven island, killing 17 people, and the port beside it.",
            figure("52,000 people", 52_000), figure("17 people", 17), nil),
        Pair(
            "a small number that points back",
            "The leaders of the three countries met the fishermen of the lake.",
            "Later the leaders of the three countries met the fishermen of the lake again.",
            figure("three countries", 3), figure("three countries", 3), nil),
        Pair(
            "other measures with other numbers",
            "The flood destroyed 17 bridges in the Larkdale valley.",
            "The herders drove 29 goats to the fair of Osthaven.",
            figure("17 bridges", 17), figure("29 goats", 29), nil),
    ]

    @Test(
        "two figures are one claim where they tell of one thing, their differences named",
        arguments: pairs)
    func pair(_ pair: Pair) throws {
        let documents = [0, 1].map { number in
            Self.document(
                pair.texts[number], source: number, [pair.figures[number]],
                says: [(.indirect, "Ana Quispe", pair.texts[number])])
        }
        let claims = InventedDocument.claims(documents).filter { $0.kind == .figure }
        guard let relation = pair.relation else {
            #expect(claims.allSatisfy { $0.assertions.count == 1 })
            return
        }
        let claim = try #require(claims.first { $0.assertions.count == 2 })
        let second = claim.assertions[1]
        #expect(second.relation == relation)
        #expect(second.differences.map(\.aspect) == pair.aspects)
        if let first = second.differences.first, !pair.words.isEmpty {
            let sides = [first.here, first.there]
            let words = zip([1, 0], sides).map { number, range in
                range.map { SourceText(pair.texts[number]).string($0) }
            }
            #expect(words == pair.words)
        }
    }

    @Test("a conflict makes the claim contested, a later count does not")
    func contested() throws {
        func status(_ name: String) throws -> Claim.Status? {
            let pair = try #require(Self.pairs.first { $0.name == name })
            let documents = [0, 1].map { number in
                Self.document(
                    pair.texts[number], source: number, [pair.figures[number]],
                    says: [(.indirect, "Ana Quispe", pair.texts[number])])
            }
            let claims = InventedDocument.claims(documents).filter { $0.assertions.count == 2 }
            #expect(Set(claims.map(\.status)).count == 1, "words and figures tell the same")
            return claims.first { $0.kind == .figure }?.status
        }
        #expect(try status("conflict on one day") == .contested)
        #expect(try status("superseded by date") == .corroborated)
        #expect(try status("bound dropped") == .corroborated)
    }

    static let sentence =
        "Over 630 tonnes of barley were shipped to the islands, the minister said."
    static let tonnes = figure(
        "Over 630 tonnes", 630, bound: .over, unit: "tonne", dimension: "mass")

    private func barley(
        source: Int, speaker: String?, isDuplicate: Bool = false
    ) -> InventedDocument {
        var document = Self.document(
            Self.sentence, source: source, [Self.tonnes],
            says: speaker.map { [(.indirect, $0, Self.sentence)] } ?? [])
        document.isDuplicate = isDuplicate
        return document
    }

    @Test("status: a source alone, one speaker in two sources of one origin, several witnesses")
    func statuses() throws {
        func status(
            _ documents: [InventedDocument], origins: [Int?]? = nil
        ) throws -> (Claim.Status, Int) {
            var (read, entities) = InventedDocument.corpus(documents)
            if let origins { entities.originOf = origins }
            let claims = ClaimClusters.claims(of: read, entities: entities)
            let claim = try #require(claims.first { $0.kind == .figure })
            return (claim.status, claim.independentSources)
        }
        let one = barley(source: 0, speaker: "Ana Quispe")
        let two = barley(source: 1, speaker: "Ana Quispe")
        #expect(try status([one]) == (.singleSource, 1))
        #expect(try status([one, one]) == (.singleSource, 1))
        #expect(try status([one, two]) == (.corroborated, 2))
        #expect(try status([one, two], origins: [0, 0]) == (.attested, 1))
        #expect(try status([one, two], origins: [nil, nil]) == (.attested, 1))
        #expect(try status([one, two], origins: [0, nil]) == (.attested, 1))
        let other = barley(source: 0, speaker: "Jorge Molina")
        #expect(try status([one, other]) == (.corroborated, 1))
        let narrated = barley(source: 0, speaker: nil)
        #expect(try status([one, narrated]) == (.corroborated, 1))
        let copy = barley(source: 1, speaker: "Ana Quispe", isDuplicate: true)
        #expect(try status([one, copy]) == (.singleSource, 1))
    }

    @Test("an amount said again nearer is two figures of one claim")
    func apposition() throws {
        let text = "We raised our trade by almost 7 percent, 6.8 percent from May to October."
        let figures = [
            Self.figure(
                "almost 7 percent", 7, bound: .almost, unit: "percent", dimension: "ratio"),
            Self.figure("6.8 percent", 6.8, unit: "percent", dimension: "ratio"),
        ]
        let claims = InventedDocument.claims([
            Self.document(text, source: 0, figures, says: [(.turn, "Ana Quispe", text)])
        ])
        let claim = try #require(claims.first)
        #expect(claims.count == 1)
        #expect(claim.assertions.count == 2)
        #expect(claim.assertions[1].relation == .reworded)
        #expect(claim.status == .singleSource)
    }

    @Test("an amount in two units side by side is one claim, two amounts of a list are not")
    func neighbours() throws {
        let text = "It was 25 degrees Celsius (77 degrees Fahrenheit) by the lake, 25 at sea."
        var celsius = Self.figure(
            "25 degrees Celsius", 25, unit: "celsius", dimension: "temperature")
        let shape = celsius.1
        celsius.1 = { figure in
            shape(&figure)
            figure.quantity = .init(value: 25, unit: "Cel", baseValue: 298.15, baseUnit: "K")
        }
        var fahrenheit = Self.figure(
            "77 degrees Fahrenheit", 77, unit: "fahrenheit", dimension: "temperature")
        let other = fahrenheit.1
        fahrenheit.1 = { figure in
            other(&figure)
            figure.quantity = .init(value: 77, unit: "[degF]", baseValue: 298.15, baseUnit: "K")
        }
        let claims = InventedDocument.claims([
            Self.document(
                text, source: 0, [celsius, fahrenheit], says: [(.turn, "Ana Quispe", text)])
        ])
        #expect(claims.map(\.assertions.count) == [2])
        #expect(claims.first?.assertions[1].relation == .reworded)
        #expect(claims.first?.assertions[1].differences.map(\.aspect) == [.unit])
    }

    @Test("figures of another story are no assertions of the claim")
    func stories() {
        var other = barley(source: 1, speaker: "Ana Quispe")
        other.story = 1
        let claims = InventedDocument.claims([barley(source: 0, speaker: "Ana Quispe"), other])
        #expect(claims.map(\.assertions.count) == [1, 1])
    }

    @Test("claims stand in the order of their earliest assertions, whatever the sources")
    func order() {
        let texts = (0..<6).map { "In year \($0) they built \(20 + $0) mills near Larkdale." }
        let documents = texts.enumerated().map { number, text in
            Self.document(
                text, source: number, [Self.figure("\(20 + number) mills", Double(20 + number))],
                says: [(.indirect, "Ana Quispe", text)])
        }
        let claims = InventedDocument.claims(documents).filter { $0.kind == .figure }
        let firsts = claims.map { $0.assertions[0].document }
        #expect(firsts == firsts.sorted())
        #expect(Set(claims.flatMap { $0.assertions.map(\.document) }) == Set(0..<6))
    }
}
