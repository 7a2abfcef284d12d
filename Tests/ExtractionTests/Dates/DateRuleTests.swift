import Testing
import TextAnalysis

@testable import Extraction

@Suite("Rules of dates")
struct DateRuleTests {
    /// The publication line is the layout's finding and has its own test.
    static let names = DateRule.all.map(\.name).filter { $0 != DateRule.publication.name }

    private func found(_ text: String) -> [String] {
        ReadSentence(text, anchor: CivilDate(year: 2021, month: 3, day: 10)).dates
            .map(\.evidence.rule)
    }

    @Test("a rule finds its example", arguments: names)
    func example(_ name: String) throws {
        let rule = try #require(DateRule.all.first { $0.name == name })
        #expect(found(rule.example).contains(name), "\(found(rule.example))")
    }

    @Test("a rule leaves its counterexample", arguments: names)
    func counterexample(_ name: String) throws {
        let rule = try #require(DateRule.all.first { $0.name == name })
        #expect(!found(rule.counterexample).contains(name), "\(found(rule.counterexample))")
    }

    @Test("the publication line is one date, its parts none")
    func publication() throws {
        let body = "Anvik, 11 January 2021\n18:20\nThe gates opened on 9 January."
        let source = SourceText(body)
        var layout = DocumentLayout(kind: .report)
        let date = try #require(CivilDate(year: 2021, month: 1, day: 11))
        layout.publication = .init(date: date, minute: 18 * 60 + 20, range: TextRange(7, 28))
        layout.skipped = [.init(range: TextRange(0, 28), reason: .dateline)]
        layout.paragraphs = [.init(range: TextRange(29, source.bytes.count), turn: nil)]
        let text = AnalyzedText(text: source, layout: layout, tokens: [], sentences: [])
        let dates = DateExtraction.dates(in: text, anchor: date)
        #expect(dates.map(\.value) == ["2021-01-11T18:20"])
        #expect(dates.map(\.evidence.rule) == [DateRule.publication.name])
    }
}
