import Testing
import TextAnalysis

@testable import Extraction

@Suite("Units")
struct UnitTests {
    private func amount(_ sentence: String) -> Figure.Quantity? {
        ReadSentence(sentence).figures.first?.quantity
    }

    @Test(
        "are given in UCUM and in the base unit of their dimension",
        arguments: [
            ("They rode 5 miles.", "[mi_i]", 8046.72, "m"),
            ("They cleared 2 hectares.", "har", 20_000, "m2"),
            ("They hauled 3 tonnes.", "t", 3000, "kg"),
            ("It froze at -10 °C.", "Cel", 263.15, "K"),
            ("It is 50 degrees Fahrenheit.", "[degF]", 283.15, "K"),
            ("Output rose 3.9 percent.", "%", 0.039, "1"),
            ("They sailed for 2 hours.", "h", 7200, "s"),
            ("It does 36 km/h.", "km/h", 10, "m/s"),
            ("It burns 2 kg per hour.", "kg/h", 2.0 / 3600, "kg/s"),
        ] as [(String, String, Double, String)])
    func base(_ sentence: String, _ unit: String, _ value: Double, _ base: String) throws {
        let quantity = try #require(amount(sentence))
        #expect(quantity.unit == unit)
        #expect((quantity.baseValue - value).magnitude < 1e-9 * max(1, value.magnitude))
        #expect(quantity.baseUnit == base)
    }

    @Test(
        "without a code or a size have no quantity",
        arguments: [
            "It cost $5.", "They hauled 3 tons.", "Nine goats strayed.", "It won 3 points.",
        ])
    func none(_ sentence: String) {
        #expect(ReadSentence(sentence).figures.count == 1)
        #expect(amount(sentence) == nil)
    }

    @Test(
        "are told apart by the case of their symbols",
        arguments: [
            ("5 mW", "milliwatt"), ("5 MW", "megawatt"), ("5 MWh", "megawatt_hour"),
            ("5 Mb", "megabit"), ("5 MB", "megabyte"), ("5 Ghz", "gigahertz"),
            ("5 t", "tonne"), ("5 m²", "square_metre"),
        ])
    func symbols(_ amount: String, _ unit: String) {
        #expect(
            ReadSentence("It takes \(amount) a go.").figures.first?.unit?.hasPrefix(unit) == true)
    }

    @Test("are listed once, with names and symbols of listed units alone")
    func lists() {
        let names = UnitList.facts.split(separator: "\n").compactMap {
            $0.split(separator: " ").first
        }
        #expect(Set(names).count == names.count)
        for list in [UnitNames.lines, UnitSymbols.lines] {
            for line in list.split(separator: "\n") where !line.hasPrefix("#") {
                let name = line.prefix { $0 != ":" && $0 != " " }
                #expect(UnitTable.shared.unit(named: String(name)) != nil, "\(name)")
            }
        }
    }
}
