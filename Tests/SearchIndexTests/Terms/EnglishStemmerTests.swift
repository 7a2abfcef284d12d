import Testing

@testable import SearchIndex

@Suite("EnglishStemmer")
struct EnglishStemmerTests {
    static func stem(_ word: String) -> String {
        var stemmer = EnglishStemmer()
        return String(decoding: stemmer.stem(of: Array(word.utf8)), as: UTF8.self)
    }

    /// Forms of one word a line.
    static let families = [
        "negotiate negotiates negotiated negotiating", "agree agrees agreed agreeing",
        "city cities", "party parties", "tie ties", "movie movies", "box boxes",
        "match matches matched matching", "pass passes passed passing", "stop stopped stopping",
        "hope hopes hoped hoping", "hop hops hopped hopping", "plan plans planned planning",
        "visit visited visiting", "open opened opening", "control controlled controlling",
        "travel travelled traveling", "try tries tried trying", "die dies died",
        "exceed exceeds exceeded exceeding", "need needs needed", "feed fed feeding",
        "meet meets met meeting", "say says said saying", "hold holds held holding",
        "man men", "woman women", "child children", "crisis crises", "analysis analyses",
        "organise organize organised organizing", "organisation organizations",
        "neighbour neighbors neighbouring", "centre centers", "metre meters", "defence defense",
        "programme program programs", "dialogue dialog", "analyse analyzed analyzing",
        "withdraw withdrew withdrawn withdraws", "hectare hectares", "bus bus",
        "judge judges judged judging", "dance dancing", "tonne tonnes", "ton tons",
    ]

    /// Words that must not meet.
    static let strangers = [
        ("plan", "plane"), ("not", "note"), ("even", "evening"), ("unit", "united"),
        ("new", "news"), ("thing", "the"), ("king", "k"), ("ton", "tonne"), ("car", "care"),
        ("negotiate", "negotiator"), ("nation", "national"), ("relate", "relative"),
        ("general", "generate"), ("his", "hi"), ("this", "thi"), ("wa", "was"), ("red", "r"),
        ("bus", "bu"), ("four", "for"), ("hour", "hor"),
    ]

    @Test("joins the forms of a word", arguments: families)
    func joins(_ family: String) {
        #expect(Set(family.split(separator: " ").map { Self.stem(String($0)) }).count == 1)
    }

    @Test("keeps words apart", arguments: strangers)
    func keepsApart(_ a: String, _ b: String) { #expect(Self.stem(a) != Self.stem(b)) }

    @Test("leaves what is no English word", arguments: ["apt28s", "o'clocks", "сказали", "as", ""])
    func leaves(_ word: String) { #expect(Self.stem(word) == word) }

    @Test("every spelling rule changes its example and leaves its counterexample")
    func spellingRules() {
        for rule in SpellingRules.all {
            var example = Array(rule.example.utf8)
            #expect(rule.apply(to: &example), "\(rule.example)")
            #expect(example != Array(rule.example.utf8))
            var counterexample = Array(rule.counterexample.utf8)
            #expect(!rule.apply(to: &counterexample), "\(rule.counterexample)")
        }
    }

    @Test("the list of irregular forms is sorted, and no form stands twice")
    func irregularForms() {
        let lines = IrregularForms.list.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(lines.map { $0[0] } == lines.map { $0[0] }.sorted())
        let forms = lines.flatMap { $0.dropFirst() }
        #expect(Set(forms).count == forms.count)
        #expect(forms.allSatisfy { $0.utf8.count <= 16 })
    }
}
