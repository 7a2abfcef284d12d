import TextAnalysis
import Testing

@testable import SearchIndex

@Suite("TermAnalyzer")
struct TermAnalyzerTests {
    /// The terms of a text, in order.
    static func terms(_ text: String) -> [WordKey] {
        var analyzer = TermAnalyzer()
        let bytes = Array(text.utf8)
        return TextAnalyzer.tokens(of: text).compactMap {
            analyzer.analyze($0, in: bytes)?.term
        }
    }

    static let equal = [
        ("Kostalna", "KOSTALNA"), ("naïve café", "NAIVE CAFE"), ("Erdoğan", "erdogan"),
        ("Łódź", "lodz"), ("Øresund", "oresund"), ("Straße", "strasse"), ("İzmir", "izmir"),
        ("Ərəb", "arab"), ("МОСКВА", "москва"), ("ёлка", "елка"), ("ΣΟΦΟΣ", "σοφός"),
        ("cafe\u{301}", "café"), ("don’t", "don't"), ("Orlan’s bridge", "orlan bridge"),
        ("U.S.", "US"), ("a.m.", "am"), ("Mr.", "mr"), ("48,000", "48000"),
        ("48 000", "48000"), ("48\u{A0}000", "48000"), ("1,234,567.5", "1234567.5"),
        ("1.234.567", "1234567"), (".5", "0.5"), ("5%", "5 percent"), ("$5", "dollar 5"),
        ("cease-fire", "cease fire"), ("“peace”", "peace"), ("x, (y)!", "x y"),
    ]

    static let different = [
        ("3.9", "39"), ("1.000", "1000"), ("10", "100"), ("йод", "иод"), ("plan", "plane"),
        ("Ω", "O"), ("б", "b"), ("cease-fire", "ceasefire"),
    ]

    @Test("reads as the same", arguments: equal)
    func same(_ a: String, _ b: String) {
        #expect(!Self.terms(a).isEmpty)
        #expect(Self.terms(a) == Self.terms(b))
    }

    @Test("tells apart", arguments: different)
    func apart(_ a: String, _ b: String) { #expect(Self.terms(a) != Self.terms(b)) }

    @Test("finds no term in marks", arguments: ["", " ", "—", "… « »", "'", "@ # & +", "\u{301}"])
    func nothing(_ text: String) { #expect(Self.terms(text).isEmpty) }
}
