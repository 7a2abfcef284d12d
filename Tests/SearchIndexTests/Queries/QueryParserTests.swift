import TextAnalysis
import Testing

@testable import SearchIndex

@Suite("QueryParser")
struct QueryParserTests {
    /// The match that `text` stands for: words one after the other are a phrase.
    static func match(_ text: String) -> Query.Match {
        if text.hasSuffix("*") { return .prefix(Array(text.dropLast().utf8)) }
        let terms = TermAnalyzerTests.terms(text)
        return terms.count == 1 ? .word(terms[0]) : .phrase(terms)
    }

    /// A query as it is written, and its clauses: alternatives parted by "|", excluded behind "!".
    static let accepted: [(text: String, clauses: [String])] = [
        ("border", ["border"]), ("  border   talks ", ["border", "talks"]),
        ("one OR two", ["one|two"]), ("a1 OR b1 OR c1 d1", ["a1|b1|c1", "d1"]),
        ("a1 b1 OR c1", ["a1", "b1|c1"]), ("a1 AND b1", ["a1", "b1"]),
        ("(a1 OR b1) c1", ["a1|b1", "c1"]), ("a1 or b1", ["a1", "or", "b1"]),
        ("\"border talks\"", ["border talks"]), ("“border talks” road", ["border talks", "road"]),
        ("«border talks»", ["border talks"]), ("„border talks“", ["border talks"]),
        ("\"border\"", ["border"]), ("a1\"b1 c1\"d1", ["a1", "b1 c1", "d1"]),
        ("a1 -b1", ["a1", "!b1"]), ("a1 NOT b1", ["a1", "!b1"]), ("a1 AND NOT b1", ["a1", "!b1"]),
        ("-a1 b1", ["b1", "!a1"]), ("a1 -\"b1 c1\"", ["a1", "!b1 c1"]),
        ("a1 -b1*", ["a1", "!b1*"]), ("a1 - b1", ["a1", "b1"]), ("a1 – b1", ["a1", "b1"]),
        ("nego*", ["nego*"]), ("NÉGO* x1", ["nego*", "x1"]), ("48*", ["48*"]),
        ("nego* OR talk", ["nego*|talk"]), ("nego*, talk", ["nego*", "talk"]),
        ("cease-fire", ["cease fire"]), ("10:30", ["10 30"]), ("and/or", ["and or"]),
        ("a1,b1;c1", ["a1", "b1", "c1"]), ("5%", ["5", "percent"]), ("$5", ["dollar", "5"]),
        ("48 000 people", ["48 000", "people"]), ("don’t", ["don't"]),
        ("Orlan's 'peace'", ["orlan", "peace"]), ("U.S. troops", ["us", "troops"]),
        ("What? (Really!)", ["what", "really"]), ("ANDY", ["andy"]), ("NOT-FOR", ["not for"]),
        ("nothing OR \"\u{301}a\"", ["nothing|a"]), ("a1 @ # b1", ["a1", "b1"]),
    ]

    @Test("reads", arguments: accepted)
    func reads(_ text: String, _ clauses: [String]) throws {
        let query = try QueryParser.parse(text)
        let required = clauses.filter { !$0.hasPrefix("!") }
        let excluded = clauses.filter { $0.hasPrefix("!") }
        #expect(
            query.required
                == required.map { $0.split(separator: "|").map { Self.match(String($0)) } })
        #expect(query.excluded == excluded.map { Self.match(String($0.dropFirst())) })
    }

    static let refused: [(text: String, error: QueryError)] = [
        ("", .noWords), ("   ", .noWords), ("?!… —", .noWords), ("-", .noWords),
        ("-a1", .onlyExclusions), ("NOT a1 -b1", .onlyExclusions),
        ("a1 \"b1", .unclosedQuote(offset: 3)), ("a1\"", .unclosedQuote(offset: 2)),
        ("a1 \"\"", .emptyPhrase(offset: 3)), ("\"—\" a1", .emptyPhrase(offset: 0)),
        ("OR a1", .danglingOperator("OR", offset: 0)),
        ("a1 OR", .danglingOperator("OR", offset: 3)),
        ("a1 OR OR b1", .danglingOperator("OR", offset: 6)),
        ("a1 AND", .danglingOperator("AND", offset: 3)),
        ("AND a1", .danglingOperator("AND", offset: 0)),
        ("a1 AND OR b1", .danglingOperator("OR", offset: 7)),
        ("a1 NOT", .danglingOperator("NOT", offset: 3)),
        ("a1 NOT -b1", .danglingOperator("-", offset: 7)),
        ("a1 OR -b1", .excludedAlternative(offset: 6)),
        ("-a1 OR b1", .excludedAlternative(offset: 4)),
        ("*", .misplacedStar(offset: 0)), ("a1 *", .misplacedStar(offset: 3)),
        ("ab*cd", .misplacedStar(offset: 2)), ("*ab", .misplacedStar(offset: 0)),
        ("cease-fi*", .misplacedStar(offset: 8)), ("\"ab cd*\"", .misplacedStar(offset: 6)),
        ("\"ab\"*", .misplacedStar(offset: 4)), ("a*", .shortPrefix(offset: 0)),
        ("a1 b* c1", .shortPrefix(offset: 3)),
        (String(repeating: "é", count: 513), .tooLong(bytes: 1_026)),
        (Array(repeating: "a1", count: 33).joined(separator: " "), .tooManyWords(offset: 96)),
        (
            "\"\(Array(repeating: "a1", count: 33).joined(separator: " "))\"",
            .tooManyWords(offset: 97)
        ),
    ]

    @Test("refuses", arguments: refused)
    func refuses(_ text: String, _ error: QueryError) {
        #expect(throws: error) { try QueryParser.parse(text) }
        #expect(!error.explanation.isEmpty)
    }

    @Test("answers or refuses whatever it is given, and places its errors inside")
    func anything() {
        var dice = Dice(seed: 7)
        let pieces = [
            "a", "talk", "OR", "AND", "NOT", "-", "--", "*", "\"", "“", "”", " ", " ", " ", "\n",
            "(", ")", "48", ",", ".", ":", "é", "Ж", "😀", "\u{301}", "'", "’s", "%", "\0",
        ]
        var accepted = 0
        for _ in 0..<20_000 {
            let text = (0..<dice.roll(12)).map { _ in pieces[dice.roll(pieces.count)] }.joined()
            do {
                let query = try QueryParser.parse(text)
                #expect(!query.required.isEmpty && query.required.allSatisfy { !$0.isEmpty })
                accepted += 1
            } catch {
                #expect((error.offset ?? 0) <= text.utf8.count)
            }
        }
        #expect(accepted > 2_000 && accepted < 18_000)
    }
}
